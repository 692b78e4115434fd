import { isPluperfect } from './ahead.ts';
import { anchor, periodOf } from './anchor.ts';
import type { Expression, Meaning, Recognised } from './expression.ts';
import type { Sentences } from './language.ts';
import type { Period } from './period.ts';
import type { Choice, Known, Place } from './place.ts';
import type { Dated, DateReading, Open, Result } from './reading.ts';
import { type Datable, datable, resolve } from './resolve.ts';
import { isLeading, looksBack } from './story.ts';
import { dated } from './tell.ts';
import { rangeValue } from './value.ts';

/** What goes with a reader through a text: the place, which grows by each date that is read. */
export interface Walk {
  readonly place: Place;
  readonly remember: (known: Known) => void;
  readonly byStart: ReadonlyMap<number, Expression>;
  readonly sentences: Sentences;
}

/** Anchors and resolves one expression; what it comes to is known to those behind it. */
export function read(expression: Recognised, walk: Walk): DateReading {
  const { meaning, start, end, words, hedge, bound } = expression;
  const base = { start, end, words, kind: meaning.kind, meaning, hedge, bound, ends: null };
  if (meaning.kind === 'vague')
    return { ...base, result: { status: 'vague', sentence: walk.sentences.vague } };
  if (meaning.kind === 'either')
    return { ...base, result: eitherResult(expression, meaning, walk) };
  if (meaning.kind === 'range') return readRange({ ...expression, meaning }, walk);
  return { ...base, result: readOne(expression, meaning, walk) };
}

/** Both readings, which are printed whole, as candidates. */
function eitherResult(
  expression: Recognised,
  { readings }: Extract<Meaning, { readonly kind: 'either' }>,
  { place, sentences }: Walk,
): Open {
  const choice = { rule: 'printed', origin: { from: 'nothing' } } as const;
  const candidates = readings.flatMap((meaning) => {
    const read = datable(meaning) ? dateBy(expression, meaning, choice, place, sentences) : null;
    return read ? [read.dated] : [];
  });
  return { status: 'open', candidates, sentence: sentences.either };
}

type RangeExpression = Recognised & {
  readonly meaning: Extract<Meaning, { readonly kind: 'range' }>;
};

function readRange(expression: RangeExpression, walk: Walk): DateReading {
  const { meaning, start, end, words, hedge, bound, from, to } = expression;
  const ends = [
    read({ ...meaning.from, from, to }, walk),
    read({ ...meaning.to, from, to }, walk),
  ] as const;
  const base = { start, end, words, kind: meaning.kind, meaning, hedge, bound, ends };
  return { ...base, result: rangeResult(ends[0].result, ends[1].result, walk.sentences) };
}

function rangeResult(first: Result, second: Result, sentences: Sentences): Result {
  const open: Open = { status: 'open', candidates: [], sentence: sentences.openRange };
  if (first.status !== 'dated' || second.status !== 'dated') return open;
  const value = rangeValue(first, second);
  if (!value) return open;
  const isPlain = first.rule === 'printed' && second.rule === 'printed';
  const sentence = isPlain ? second.sentence : `${first.sentence} ${second.sentence}`;
  return { ...second, ...value, bounded: null, part: null, sentence };
}

function readOne(expression: Recognised, meaning: Datable, walk: Walk): Dated | Open {
  const { place, sentences } = walk;
  const shared = expression.shares && sharedChoice(expression, walk);
  const anchored = shared
    ? ({ status: 'clear', choice: shared } as const)
    : anchor(expression, meaning, place);
  const attempt = (choice: Choice) => dateBy(expression, meaning, choice, place, sentences);
  if (anchored.status === 'open') {
    const candidates = anchored.candidates.flatMap((choice) => attempt(choice)?.dated ?? []);
    return { status: 'open', candidates, sentence: sentences.open };
  }
  const found = attempt(anchored.choice);
  if (!found) {
    const isPrinted = anchored.choice.rule === 'printed' || meaning.kind === 'day';
    const sentence = isPrinted ? sentences.notADay : sentences.tooRough;
    return { status: 'open', candidates: [], sentence };
  }
  if (isOfStory(found.period, place)) {
    const { start, end, words, from } = expression;
    const { tokens, clauses, known } = place;
    walk.remember({
      start,
      end,
      words,
      meaning,
      period: found.period,
      leads: isLeading(tokens, from, clauses),
      isPluperfect: isPluperfect(tokens, from, clauses),
      looksBack: looksBack(tokens, from, known.at(-1), clauses),
    });
  }
  return found.dated;
}

/** The day of publication, as a dateline has it, is no date of the story. */
function isOfStory({ unit, first }: Period, { timeOf, published }: Place): boolean {
  return timeOf === 'news' || unit !== 'day' || first !== published.first;
}

function dateBy(
  expression: Expression,
  meaning: Datable,
  { rule, origin }: Choice,
  { published }: Place,
  sentences: Sentences,
): { period: Period; dated: Dated } | null {
  const period = resolve(meaning, rule, periodOf(origin, published, meaning));
  return (
    period && {
      period,
      dated: dated({ expression, meaning, period, rule, origin, published }, sentences),
    }
  );
}

/** “April” of “April and June 1955” is the latest April that has begun by June 1955; “the '70s” behind the 1860s are of that century. */
function sharedChoice({ shares }: Recognised, { byStart }: Walk): Choice | null {
  const giver = shares && byStart.get(shares.start);
  const period = giver && datable(giver.meaning) ? resolve(giver.meaning, 'printed', null) : null;
  if (!giver || !period) return null;
  const { start, end, words } = giver;
  const rule = giver.meaning.kind === 'decade' ? 'same-as' : 'latest-before';
  return { rule, origin: { from: 'text', date: { start, end, words, period } } };
}

/** The expressions of a text by where they start, the ends of ranges by themselves. */
export function indexByStart(expressions: readonly Recognised[]): ReadonlyMap<number, Expression> {
  const all = expressions.flatMap<Expression>((each) =>
    each.meaning.kind === 'range' ? [each.meaning.from, each.meaning.to] : [each],
  );
  return new Map(all.map((each) => [each.start, each]));
}
