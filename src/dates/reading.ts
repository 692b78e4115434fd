import type { IsoDay, Weekday } from './day.ts';
import type { Bound, Hedge, Kind, Meaning, Rule, Span } from './expression.ts';
import type { TimeOf } from './place.ts';

/** A date as EDTF, with its first and last possible day; `null` where it is open at that end. */
export interface DateValue {
  readonly edtf: string;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** What a date was worked out from. */
export type Anchor =
  /** It is printed whole. */
  | { readonly from: 'nothing' }
  | { readonly from: 'publication' }
  /** Another date of the text: where it stands, its words and what it came to. */
  | ({ readonly from: 'text'; readonly words: string; readonly edtf: string } & Span);

/** A date that a rule gives, with what it was applied to. */
export interface Dated extends DateValue {
  readonly status: 'dated';
  readonly rule: Rule;
  readonly anchor: Anchor;
  /**
   * The date as the preposition before the words makes it: “by May” is any time up to May. `null`
   * where there is none; the words themselves name the date above.
   */
  readonly bounded: DateValue | null;
  /** The part that is meant of a year, month or decade: of “early 2018” the first four months. */
  readonly part: DateValue | null;
  /** A weekday that is printed beside the day and is not that of it. */
  readonly contradiction: Contradiction | null;
  /** How the date is known, for a reader of the page. */
  readonly sentence: string;
}

export interface Contradiction {
  readonly printed: Weekday;
  readonly right: Weekday;
  readonly sentence: string;
}

/** Nothing decides among the candidates, which may be none. */
export interface Open {
  readonly status: 'open';
  readonly candidates: readonly Dated[];
  readonly sentence: string;
}

/** The words place something in time without a date. */
export interface Vague {
  readonly status: 'vague';
  readonly sentence: string;
}

export type Result = Dated | Open | Vague;

/** A date expression of a text, and what it comes to. */
export interface DateReading extends Span {
  readonly words: string;
  readonly kind: Kind;
  readonly meaning: Meaning;
  readonly hedge: Hedge;
  /** The preposition before the words, which does not belong to them. */
  readonly bound: (Span & { readonly bound: Bound }) | null;
  readonly result: Result;
  /** The two ends of a range, each read by itself. */
  readonly ends: readonly [DateReading, DateReading] | null;
}

export interface TextReading {
  readonly timeOf: TimeOf;
  /** Whether the author said so, or the dates of the text. */
  readonly timeOfFrom: 'author' | 'text';
  readonly dates: readonly DateReading[];
}
