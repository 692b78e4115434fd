import { type Outlook, outlookOf } from './ahead.ts';
import type { Anchor, InYear, Meaning, Rule } from './expression.ts';
import type { Clauses } from './language.ts';
import { type Period, periodAt } from './period.ts';
import type { Recognised } from './recognise.ts';
import { type Datable, datable, isFineEnough, resolve } from './resolve.ts';
import { inStory } from './story.ts';
import type { Token } from './tokens.ts';

/** Whose time a date without a year is of: that of publication, or that of the story told. */
export type TimeOf = 'news' | 'narrative';

/** A date that was read before, in the order of the text. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly period: Period;
  readonly meaning: Meaning;
  /** Whether it opens its sentence. */
  readonly leads: boolean;
}

/** What is known at a place of a text. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly published: Period;
  readonly timeOf: TimeOf;
  readonly known: readonly Known[];
}

export interface Choice {
  readonly rule: Rule;
  readonly anchor: Anchor;
}

/** Where a date may be counted from, when it is clear, or the candidates among which nothing decides. */
export type Anchored =
  | ({ readonly status: 'clear' } & Choice)
  | { readonly status: 'open'; readonly candidates: readonly Choice[] };

const NOTHING: Anchor = { from: 'nothing' };
const PUBLICATION: Anchor = { from: 'publication' };

/** The second step: says by which rule and from where a date is worked out. */
export function anchor(expression: Recognised, meaning: Datable, place: Place): Anchored {
  switch (needOf(meaning)) {
    case 'nothing':
      return clear('printed', NOTHING);
    case 'era':
      return fromStory('same-as', place, expression);
    case 'publication':
      return fromPublication(meaning, place);
    case 'text':
      return fromText(meaning, place);
    case 'quarter':
      return fromQuarter(place);
    case 'nearest':
      return place.timeOf === 'news'
        ? nearPublication(expression, meaning, place)
        : nearStory(meaning, place);
  }
}

function clear(rule: Rule, from: Anchor): Anchored {
  return { status: 'clear', rule, anchor: from };
}

/** What a meaning lacks. */
type Need = 'nothing' | 'era' | 'publication' | 'text' | 'quarter' | 'nearest';

function needOf(meaning: Datable): Need {
  switch (meaning.kind) {
    case 'year':
      return meaning.era === 'unsaid' ? 'era' : 'nothing';
    case 'century':
      return 'nothing';
    case 'decade':
      return meaning.century === 'said' ? 'nothing' : 'nearest';
    case 'weekday':
      return meaning.step === null ? 'nearest' : 'publication';
    case 'dayOfMonth':
      return meaning.months === null ? 'nearest' : 'text';
    case 'current':
      return 'nearest';
    case 'weekdayOfWeek':
    case 'relative':
      return 'publication';
    case 'counted':
    case 'weekdayBeside':
      return meaning.from && datable(meaning.from) ? needOf(meaning.from) : 'text';
    case 'reported':
      return 'quarter';
    case 'weekOf':
      return datable(meaning.day) ? needOf(meaning.day) : 'nothing';
    default:
      return needOfYear(meaning.year);
  }
}

function needOfYear(year: InYear): Need {
  switch (year.said) {
    case 'printed':
      return 'nothing';
    case 'relative':
      return 'publication';
    case 'counted':
      return 'text';
    case 'nearest':
      return year.to;
    case 'no':
      return 'nearest';
  }
}

function textAnchor({ start, end, words, period }: Known): Anchor {
  return { from: 'text', start, end, words, period };
}

/** In a story “last year” and “next week” are seen from the story; “yesterday” and “ago” from whoever speaks. */
function fromPublication(meaning: Datable, place: Place): Anchored {
  const last = place.known.at(-1);
  if (place.timeOf === 'news') {
    const quarter = meaning.kind === 'relative' && yearsBefore(meaning) && lastQuarter(place);
    return clear('counted', quarter ? textAnchor(quarter) : PUBLICATION);
  }
  const isOfSpeaker =
    meaning.kind === 'relative' && (meaning.unit === 'day' || meaning.told === 'distance');
  if (last && !isOfSpeaker) return clear('counted', textAnchor(last));
  const candidates: Choice[] = [{ rule: 'counted', anchor: PUBLICATION }];
  if (last) candidates.push({ rule: 'counted', anchor: textAnchor(last) });
  return { status: 'open', candidates };
}

/** “a year ago”, which in a report on a quarter is the quarter a year ago. */
function yearsBefore(meaning: Datable): boolean {
  const isCounted = meaning.kind === 'relative' || (meaning.kind === 'counted' && !meaning.from);
  return isCounted && meaning.unit === 'year' && meaning.told === 'distance' && meaning.count === -1;
}

/** The last quarter of which the text speaks by itself, and that is over. */
function lastQuarter({ known, published }: Place): Known | undefined {
  return known.findLast(
    ({ meaning, period }) => meaning.kind === 'quarter' && period.last < published.first,
  );
}

function fromQuarter(place: Place): Anchored {
  const quarter = lastQuarter(place);
  if (quarter) return clear('counted', textAnchor(quarter));
  return clear('latest-before', PUBLICATION);
}

/** “The next day” is counted from the date before it, when that is a day. */
function fromText(meaning: Datable, place: Place): Anchored {
  const { known } = place;
  const quarter = place.timeOf === 'news' && yearsBefore(meaning) && lastQuarter(place);
  if (quarter) return clear('counted', textAnchor(quarter));
  const last = known.at(-1);
  if (last && resolve(meaning, 'counted', last.period)) return clear('counted', textAnchor(last));
  const fine = known.findLast(({ period }) => resolve(meaning, 'counted', period));
  return {
    status: 'open',
    candidates: fine ? [{ rule: 'counted', anchor: textAnchor(fine) }] : [],
  };
}

function nearPublication(
  { from, to }: Recognised,
  meaning: Datable,
  { tokens, clauses, published }: Place,
): Anchored {
  if (meaning.kind === 'current' && meaning.unit !== 'weekend') return clear('same-as', PUBLICATION);
  const isAttribute =
    meaning.kind === 'quarter' && !clauses.prepositions.has(tokens[from - 1]?.lower ?? '');
  const outlook = isAttribute ? 'past' : outlookOf(tokens, from, to, clauses);
  const isAhead = isYearly(meaning)
    ? isNearerAhead(meaning, outlook, published)
    : outlook === 'ahead';
  return clear(isAhead ? 'next-after' : 'latest-before', PUBLICATION);
}

function isYearly({ kind }: Datable): boolean {
  return kind === 'day' || kind === 'month' || kind === 'feast' || kind === 'season';
}

/** Nobody writes “on 15 December” early in December for the one a year ago, nor for the next one late in it. */
const FAR = 270;

/** Which of two that lie a year apart is meant: what the clause says, unless that is very far off. */
function isNearerAhead(meaning: Datable, outlook: Outlook, published: Period): boolean {
  const [last, next] = [
    resolve(meaning, 'latest-before', published),
    resolve(meaning, 'next-after', published),
  ];
  if (!last || !next) return outlook === 'ahead';
  const [back, ahead] = [published.first - last.last, next.first - published.last];
  if (outlook === 'ahead') return ahead <= FAR;
  if (outlook === 'past') return meaning.kind === 'day' && back > FAR;
  return ahead * 3 < back;
}

function fromStory(rule: Rule, { known }: Place, _expression: Recognised): Anchored {
  const last = known.at(-1);
  return last ? clear(rule, textAnchor(last)) : { status: 'open', candidates: [] };
}

/** A month or day of a story is of the year that the story has come to. */
function nearStory(meaning: Datable, place: Place): Anchored {
  const last = place.known.at(-1);
  if (!last) return { status: 'open', candidates: [{ rule: 'latest-before', anchor: PUBLICATION }] };
  if (meaning.kind === 'weekday') {
    if (!isFineEnough(last.period, 'day'))
      return { status: 'open', candidates: [] };
    return clear('next-after', textAnchor(last));
  }
  if (meaning.kind === 'current') return clear('same-as', textAnchor(last));
  const found = inStory(meaning, place);
  return found ? clear(found.rule, textAnchor(found.from)) : { status: 'open', candidates: [] };
}

/** The period that an anchor stands for; `null` for none. */
export function periodOf(from: Anchor, published: Period): Period | null {
  if (from.from === 'publication') return published;
  return from.from === 'text' ? from.period : null;
}

/** The quarter that had ended by publication is the one that is reported on. */
export function endedQuarter(published: Period): Period {
  return periodAt('quarter', periodAt('quarter', published.first).first - 1);
}
