import { sameDay } from './apposition.ts';
import { withBound } from './bound.ts';
import type { Expression, InYear, Meaning, Recognised } from './expression.ts';
import { type Language, meaningIn } from './language.ts';
import type { Token } from './tokens.ts';

/**
 * Joins what belongs together: “two days after” with the date behind it, “1940 to 1944” to a range,
 * and “April” of “April and June 1955” with its year; and notes the preposition before each.
 */
export function join(
  text: string,
  tokens: readonly Token[],
  found: readonly Recognised[],
  language: Language,
): readonly Recognised[] {
  const joiner = { text, tokens, language };
  const apart = pairs(found, (first, second) => {
    const meaning = sameDay(tokens, first, second, language);
    return meaning && merged(joiner, first, closed(joiner, second), meaning);
  });
  const counted = pairs(apart, (first, second) => countFrom(joiner, first, second));
  const shared = shareYears(
    joiner,
    counted.map((each, index) => ofOtherYear(joiner, groundless(joiner, each), counted[index + 1])),
  );
  const ranges = pairs(shared, (first, second) => range(joiner, first, second));
  return ranges.map((each) => withBound(tokens, each, language));
}

interface Joiner {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** Replaces neighbours by what `merge` makes of them, from left to right. */
function pairs(
  found: readonly Recognised[],
  merge: (first: Recognised, second: Recognised) => Recognised | null,
): readonly Recognised[] {
  const result: Recognised[] = [];
  for (const each of found) {
    const before = result.at(-1);
    const merged = before && merge(before, each);
    if (merged) result[result.length - 1] = merged;
    else result.push(each);
  }
  return result;
}

/** With the bracket that closes behind it. */
function closed({ tokens }: Joiner, each: Recognised): Recognised {
  const after = tokens[each.to];
  return after?.lower === ')' ? { ...each, to: each.to + 1, end: after.end } : each;
}

function merged(
  { text }: Joiner,
  first: Recognised,
  second: Recognised,
  meaning: Meaning,
): Recognised {
  const words = text.slice(first.start, second.end);
  return { ...first, end: second.end, to: second.to, words, meaning };
}

function countFrom(joiner: Joiner, first: Recognised, second: Recognised): Recognised | null {
  const { tokens, language } = joiner;
  if (second.meaning.kind === 'vague' || second.meaning.kind === 'range') return null;
  const { countedFrom } = language.context;
  if (first.meaning.kind === 'counted' && first.to === second.from) {
    const word = tokens[first.to - 1]?.lower ?? '';
    if (meaningIn(countedFrom, word) === undefined || first.meaning.from) return null;
    return merged(joiner, first, second, { ...first.meaning, from: second.meaning });
  }
  if (first.meaning.kind !== 'weekday' || first.to + 1 !== second.from) return null;
  const step = meaningIn(countedFrom, tokens[first.to]?.lower ?? '');
  if (step === undefined || first.meaning.step !== null) return null;
  const { weekday } = first.meaning;
  return merged(joiner, first, second, {
    kind: 'weekdayBeside',
    weekday,
    step,
    from: second.meaning,
  });
}

/** “Ten days before the trial” counts from something that is no date. */
function groundless({ tokens, language }: Joiner, each: Recognised): Recognised {
  const { meaning } = each;
  const { context } = language;
  if (meaning.kind !== 'counted' || meaning.from) return each;
  const [last, next] = [tokens[each.to - 1]?.lower ?? '', tokens[each.to]];
  const isFollowed = next?.type === 'word' && next.gap !== 'paragraph';
  if (meaningIn(context.countedFrom, last) === undefined || !isFollowed) return each;
  if (meaning.told === 'name' && goesOn(next, language)) return each;
  return {
    ...each,
    meaning: { ...meaning, from: { kind: 'vague', where: 'anywhere', few: null } },
  };
}

/** “The second quarter ended October 31” is no quarter of the calendar, “the year ended March 31” no year of it. */
function ofOtherYear(
  { tokens, language }: Joiner,
  each: Recognised,
  next: Recognised | undefined,
): Recognised {
  const { meaning } = each;
  if (!next || next.from !== each.to + 1) return each;
  if (!language.context.endsWith.has(tokens[each.to]?.lower ?? '')) return each;
  const isOther =
    (meaning.kind === 'quarter' && !isMonth(next.meaning, meaning.quarter * 3)) ||
    (meaning.kind === 'current' && meaning.unit === 'year' && !isMonth(next.meaning, 12));
  return isOther ? { ...each, meaning: { kind: 'vague', where: 'anywhere', few: null } } : each;
}

function isMonth(meaning: Meaning, month: number): boolean {
  return (meaning.kind === 'month' || meaning.kind === 'day') && meaning.month === month;
}

/** “The day before in Paris” goes on with its sentence; “the day before he fled” is counted from that. */
function goesOn({ lower }: Token, { clauses }: Language): boolean {
  if (clauses.determiners.has(lower)) return false;
  return clauses.afterVerb.has(lower) || clauses.past.has(lower);
}

/** The single word or sign between two expressions; `''` where they touch, `null` where there is more. */
function between({ tokens }: Joiner, first: Recognised, second: Recognised): string | null {
  if (tokens[second.from]?.gap === 'paragraph') return null;
  if (second.from === first.to) return '';
  return second.from === first.to + 1 ? (tokens[first.to]?.lower ?? '') : null;
}

/** Where the second of two has a printed year or era and the first has none, the first has it, too. */
function shareYears(joiner: Joiner, found: readonly Recognised[]): readonly Recognised[] {
  const result = [...found];
  for (let index = result.length - 2; index >= 0; index--) {
    const [first, second] = [result[index], result[index + 1]];
    if (!first || !second) continue;
    const link = between(joiner, first, second);
    if (link === null || !joiner.language.context.sharedWords.has(link)) continue;
    const isPartial = yearOf(first.meaning)?.said === 'no' || isEraUnsaid(first.meaning);
    const giver = second.shares ?? second;
    const isGiving =
      second.shares !== null || yearOf(second.meaning)?.said === 'printed' || isEra(second.meaning);
    if (isPartial && isGiving)
      result[index] = { ...first, shares: { start: giver.start, end: giver.end } };
    if (isDecade(first.meaning, 'said') && isDecade(second.meaning, 'unsaid'))
      result[index + 1] = { ...second, shares: { start: first.start, end: first.end } };
  }
  return result;
}

function yearOf(meaning: Meaning): InYear | null {
  return 'year' in meaning && typeof meaning.year === 'object' ? meaning.year : null;
}

function isEraUnsaid(meaning: Meaning): boolean {
  return meaning.kind === 'year' && meaning.era === 'unsaid';
}

function isDecade(meaning: Meaning, century: 'said' | 'unsaid'): boolean {
  return meaning.kind === 'decade' && meaning.century === century;
}

function isEra(meaning: Meaning): boolean {
  return meaning.kind === 'year' && meaning.era === 'said' && meaning.year < 1000;
}

const PLAIN = { part: null, approximate: false, fiscal: false } as const;

const ENDS: ReadonlySet<Meaning['kind']> = new Set([
  'year',
  'month',
  'day',
  'season',
  'weekday',
  'decade',
  'century',
  'feast',
  'quarter',
  'dayOfMonth',
]);

function range(joiner: Joiner, first: Recognised, second: Recognised): Recognised | null {
  const link = between(joiner, first, second);
  if (link === null || !ENDS.has(first.meaning.kind) || !ENDS.has(second.meaning.kind)) return null;
  const { rangeWords, betweenWords } = joiner.language.context;
  const lead = joiner.tokens[first.from - 1]?.lower ?? '';
  const isRange =
    rangeWords.has(link) ||
    meaningIn(betweenWords, lead) === link ||
    areTwoDays(joiner, first, second);
  if (!isRange) return null;
  return rangeOf(joiner.text, first, second);
}

/** “Saturday and Sunday” is one time of two days. */
function areTwoDays({ tokens, language }: Joiner, first: Recognised, second: Recognised): boolean {
  const [from, to] = [first.meaning, second.meaning];
  if (from.kind !== 'weekday' || to.kind !== 'weekday' || to.step !== null) return false;
  const link = tokens[first.to]?.lower ?? '';
  return (
    language.context.pairWords.has(link) && to.weekday === (from.weekday + 1) % 7 && link !== '/'
  );
}

/** Two expressions as the ends of a range. */
export function rangeOf(text: string, first: Recognised, second: Recognised): Recognised {
  const meaning = { kind: 'range', from: bare(first), to: bare(second) } as const;
  const words = text.slice(first.start, second.end);
  return { ...first, hedge: PLAIN, shares: null, end: second.end, to: second.to, words, meaning };
}

/** An expression without the tokens it was read from. */
export function bare({ from: _from, to: _to, ...expression }: Recognised): Expression {
  return expression;
}
