import { isEnd, isPluperfect } from './ahead.ts';
import { isFineEnough } from './count.ts';
import type { Rule } from './expression.ts';
import type { Clauses } from './language.ts';
import type { Period } from './period.ts';
import type { Known } from './place.ts';
import { type Datable, resolve } from './resolve.ts';
import type { Token } from './tokens.ts';

/** A story goes on by steps no longer than this, in days. */
const STEP = 150;
/** A story may look back so far without its year being printed again. */
const BACK = 200;
/** So many days before its last date a story may still go on, as where a paragraph takes up a thread. */
const OVERLAP = 31;

/** In which year of a story a month or day lies that names none. */
export function inStory(
  meaning: Datable,
  known: readonly Known[],
): { rule: Rule; from: Known } | null {
  const last = known.at(-1);
  if (!last) return null;
  const place = known.findLast(({ period }) => isFineEnough(period, 'season'));
  const same = resolve(meaning, 'same-as', last.period);
  // The calendar may decide: 29 February is of a leap year.
  if (!same) return { rule: 'next-after', from: place ?? last };
  if (!place) return { rule: 'same-as', from: last };
  const there = resolve(meaning, 'same-as', place.period);
  // A season is named loosely, of the year before or to come as well: it has to go on from the last date.
  if (meaning.kind === 'season' && !isWithin(same, place.period, -OVERLAP, STEP)) return null;
  // A year named in passing, as of what was planned or became known later, leaves the story where it is.
  if (!last.leads && there && there.first !== same.first)
    if (isWithin(there, place.period, -OVERLAP, BACK)) return { rule: 'same-as', from: place };
  // Behind December comes the January of the next year.
  const next = resolve(meaning, 'next-after', place.period);
  const isBehind = last === place && same.first < place.period.first - BACK;
  if (isBehind && next && isWithin(next, place.period, 0, STEP))
    return { rule: 'next-after', from: place };
  return { rule: 'same-as', from: last };
}

function isWithin(period: Period, from: Period, least: number, most: number): boolean {
  const days = period.first - from.first;
  return days >= least && days <= most;
}

/**
 * Whether a date is named only in looking back from another one of its sentence: “It was opened on 1 June 1878
 * after work had started on 22 July 1871”. The story then stands at the other one.
 * @param before the date before it
 */
export function looksBack(
  tokens: readonly Token[],
  from: number,
  before: Known | undefined,
  clauses: Clauses,
): boolean {
  if (!before || before.isPluperfect || !isPluperfect(tokens, from, clauses)) return false;
  let start = from;
  while (start > 0 && tokens[start]?.gap !== 'paragraph' && !isEnd(tokens, start - 1, clauses))
    start--;
  return before.start >= (tokens[start]?.start ?? 0);
}

/** The dates that the story has come to, without those that it only looks back at. */
export function toldDates(known: readonly Known[]): readonly Known[] {
  return known.some((date) => date.looksBack) ? known.filter((date) => !date.looksBack) : known;
}

/** Whether an expression opens its sentence or line, with at most a preposition and an article before it. */
export function isLeading(tokens: readonly Token[], from: number, clauses: Clauses): boolean {
  for (let at = from; at >= Math.max(0, from - 3); at--)
    if (at === 0 || tokens[at]?.gap === 'paragraph' || isEnd(tokens, at - 1, clauses)) return true;
  return false;
}
