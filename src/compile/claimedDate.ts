import type { CorpusLanguage, IsoDay } from '../dataset/dataset.ts';
import { type ClaimedAnchor, dateOf, type Recomputed, type Unread } from '../dates/dateOf.ts';
import type { Rule } from '../dates/expression.ts';
import type { Dated } from '../dates/reading.ts';

/** The days on which a document may have been published. */
export interface PublicationDays {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** Words of the document that a date is counted from, and the date that they come to, on each day of publication. */
export interface TextAnchor {
  readonly words: string;
  readonly edtf: (published: IsoDay) => string | null;
}

export interface DateClaim {
  readonly phrase: string;
  readonly rule: Rule;
  /** `null` where it is counted from publication, or from nothing. */
  readonly anchor: TextAnchor | null;
}

/** What a claim comes to. */
export interface ClaimedDate extends Pick<Dated, 'sentence' | 'contradiction'> {
  readonly status: 'dated';
  /** As EDTF; any of them is what the words say, the first is what is proposed. */
  readonly dates: readonly string[];
}

/**
 * Works out a date from an author's claim. Where publication leaves two days, both are tried and what they
 * give is joined, so that a date never looks surer than the day it is counted from.
 */
export function claimedDate(
  claim: DateClaim,
  days: PublicationDays,
  language: CorpusLanguage,
): ClaimedDate | Unread {
  const { earliest, latest } = days;
  const isSure = earliest === latest;
  const [first, last] = [earliest, latest].map((day) => recompute(claim, day, isSure, language));
  if (!first || !last) return { status: 'unread', why: 'phrase' };
  if (first.status === 'unread') return first;
  if (last.status === 'unread') return last;
  const [dates, others] = [datesOf(first), datesOf(last)];
  const { sentence, contradiction } = last;
  if (dates.join() === others.join()) return { status: 'dated', dates, sentence, contradiction };
  const joined = join(dates[0] ?? '', others[0] ?? '');
  if (joined === null) return { status: 'unread', why: 'no such day' };
  return { status: 'dated', dates: [joined], sentence, contradiction };
}

function recompute(
  { phrase, rule, anchor }: DateClaim,
  published: IsoDay,
  isSure: boolean,
  language: CorpusLanguage,
): Recomputed {
  const from = anchorOn(rule, anchor, published, isSure);
  if (!from) return { status: 'unread', why: 'anchor' };
  const claim = { rule, anchor: from, language, published: isSure ? published : undefined };
  const key = JSON.stringify([phrase, claim]);
  const known = RECOMPUTED.get(key) ?? dateOf(phrase, claim);
  if (RECOMPUTED.size >= MOST_KNOWN) RECOMPUTED.clear();
  RECOMPUTED.set(key, known);
  return known;
}

/** What was worked out before: an edit leaves most claims as they are. */
const RECOMPUTED = new Map<string, Recomputed>();
const MOST_KNOWN = 5_000;

function anchorOn(
  rule: Rule,
  anchor: TextAnchor | null,
  published: IsoDay,
  isSure: boolean,
): ClaimedAnchor | null {
  if (rule === 'printed') return { from: 'nothing' };
  if (!anchor) return { from: 'publication', published, isSure };
  const edtf = anchor.edtf(published);
  return edtf === null ? null : { from: 'text', words: anchor.words, edtf };
}

/** “by May” is any time up to May, and “early 2018” its first months or about that year. */
function datesOf({ edtf, bounded, part }: Dated): readonly string[] {
  if (bounded) return [bounded.edtf];
  return part ? [edtf, part.edtf] : [edtf];
}

const DAY = /^-?\d{4}-\d\d-\d\d$/;

function join(first: string, last: string): string | null {
  if (first.startsWith('../')) return last;
  return DAY.test(first) && DAY.test(last) ? `[${[first, last].sort().join(',')}]` : null;
}
