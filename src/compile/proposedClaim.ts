import type { CorpusLanguage, IsoDay } from '../dataset/dataset.ts';
import type { Rule } from '../dates/expression.ts';
import type { DateReading, Result } from '../dates/reading.ts';
import { BASES, basisOf, type CheckedBasis } from './bases.ts';
import { claimedDate } from './claimedDate.ts';
import type { Span } from './locateQuote.ts';

/** What the reader of dates would write of an expression, in the fields of an author. */
export interface ProposedClaim {
  readonly date: string;
  /** The words, with the preposition that bounds them: “by May”. */
  readonly phrase: Span;
  readonly basis: CheckedBasis;
  readonly rule: Rule;
  /** Where the words stand that it counts from; `null` where that is publication, or nothing. */
  readonly anchor: (Span & { readonly words: string }) | null;
  /** How it is known, for a reader of the page. */
  readonly sentence: string;
}

/**
 * The claim by which a reading would pass the check; `null` where the reading is open, or where no one rule
 * gives the whole of it.
 */
export function proposedClaim(
  reading: DateReading,
  text: string,
  published: IsoDay,
  language: CorpusLanguage,
): ProposedClaim | null {
  const { result, kind, bound, start, end } = reading;
  if (result.status !== 'dated' || result.contradiction) return null;
  const phrase = { start: bound?.start ?? start, end };
  const words = text.slice(phrase.start, phrase.end);
  const { rule, anchor: from, sentence } = firstOf(reading, result);
  const anchor = from.from === 'text' ? from : null;
  const claim = {
    phrase: words,
    rule,
    anchor: anchor && { words: anchor.words, edtf: () => anchor.edtf },
  };
  const given = claimedDate(claim, { earliest: published, latest: published }, language);
  if (given.status !== 'dated') return null;
  const date = given.dates[0] ?? '';
  if (date !== (result.bounded ?? result).edtf) return null;
  const basis = basisOf(reading.ends?.[0].kind ?? kind, rule);
  return BASES[basis].rules.includes(rule) ? { date, phrase, basis, rule, anchor, sentence } : null;
}

/** Of a range the rule of its first end, for both are worked out by one. */
function firstOf({ ends }: DateReading, result: Extract<Result, { readonly status: 'dated' }>) {
  const first = ends?.[0].result;
  return first?.status === 'dated' ? { ...first, sentence: result.sentence } : result;
}
