import type { Weekday } from './day.ts';
import type { FeastName } from './feasts.ts';
import type { Season, Unit } from './period.ts';

/** In which year a month, day, season, quarter or feast lies, as far as the words say. */
export type InYear =
  | { readonly said: 'printed'; readonly year: number }
  /** “last May”, “this summer”, “next Easter”: the nearest one of its kind, not one year before. */
  | { readonly said: 'nearest'; readonly step: Step; readonly to: 'publication' | 'text' }
  /** “May of last year”: years from that of publication. */
  | { readonly said: 'relative'; readonly years: number }
  /** “May of that year”: years from that of a date in the text. */
  | { readonly said: 'counted'; readonly years: number }
  | { readonly said: 'no' };

/** In which month a day lies that is named without it: so many from that of publication or of a date in the text. */
export type InMonth =
  | { readonly said: 'relative' | 'counted'; readonly months: number }
  | { readonly said: 'no' };

/** The one before, the present one, the one after. */
export type Step = -1 | 0 | 1;

/** What words say, as they say it: nothing is worked out yet. */
export type Meaning =
  /** `era: 'unsaid'` is a year below 1000 without BC or AD. */
  | { readonly kind: 'year'; readonly year: number; readonly era: 'said' | 'unsaid' }
  | { readonly kind: 'month'; readonly month: number; readonly year: InYear }
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month: number;
      readonly year: InYear;
      readonly weekday: Weekday | null;
    }
  /** “the 24th”, “Friday the 13th”, “the 5th of last month”, “the 28th of that month”. */
  | {
      readonly kind: 'dayOfMonth';
      readonly day: number;
      readonly month: InMonth;
      readonly weekday: Weekday | null;
    }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly step: Step | null }
  /** “Monday of last week”: weeks from that of publication. */
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: Weekday; readonly weeks: number }
  /** Units from publication: “today”, “last week”, “three days ago”. */
  | { readonly kind: 'relative'; readonly unit: Unit; readonly count: number; readonly told: Told }
  /** Units from a date in the text: “two days later”, “that year”, or from one named in the phrase. */
  | {
      readonly kind: 'counted';
      readonly unit: Unit;
      readonly count: number;
      readonly told: Told;
      readonly from: Meaning | null;
    }
  /** “the end of the month”, “the weekend”: the one that goes on, at publication or in the story. */
  | { readonly kind: 'current'; readonly unit: Unit }
  /** “the following Monday”, “the Tuesday after Easter”. */
  | {
      readonly kind: 'weekdayBeside';
      readonly weekday: Weekday;
      readonly step: -1 | 1;
      readonly from: Meaning | null;
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: InYear }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: InYear }
  | { readonly kind: 'half'; readonly half: number; readonly year: InYear }
  /** “the quarter”, “the year-ago period”: the one reported on, so many years before. */
  | { readonly kind: 'reported'; readonly years: number; readonly inYear: number | null }
  /** The first year of the decade; of “the nineties” the last two digits of it alone. */
  | { readonly kind: 'decade'; readonly year: number; readonly century: 'said' | 'unsaid' }
  /** The nineteenth is 19, the fourth before Christ -4. */
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'feast'; readonly feast: FeastName; readonly year: InYear }
  | { readonly kind: 'weekOf'; readonly day: Meaning }
  /** Two readings of the same words: 6 December and 12 June of “6/12/2018”. */
  | { readonly kind: 'either'; readonly readings: readonly [Meaning, Meaning] }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** Words that place something in time without a date: “now”, “recently”, “every Friday”. */
  | {
      readonly kind: 'vague';
      readonly where: 'anywhere' | 'story';
      readonly few: Few | null;
    };

export type Kind = Meaning['kind'];

/** “a few days ago”: some units from publication, or from a date in the text. */
export interface Few {
  readonly unit: Unit;
  readonly direction: -1 | 1;
}

/** “Last month” names the month, “a month ago” a point that lies a month before. */
export type Told = 'name' | 'distance';

/** Which part of a stretch is meant. */
export type Part = 'early' | 'middle' | 'late' | 'rest';

export interface Hedge {
  readonly part: Part | null;
  /** “about”, “circa”, “nearly”. */
  readonly approximate: boolean;
  /** By a year that begins when its company or state says, not with January. */
  readonly fiscal: boolean;
}

/** What a preposition makes of a date: “by May” is any time up to it. */
export type Bound = 'by' | 'before' | 'until' | 'since' | 'after';

/** A stretch of a text in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that were recognised. */
export interface Expression extends Span {
  readonly words: string;
  readonly meaning: Meaning;
  readonly hedge: Hedge;
  /** The preposition that stands before the words, which are then not the whole phrase. */
  readonly bound: (Span & { readonly bound: Bound }) | null;
  /** Another date of the text that gives this one its year: “1955” of “April and June 1955”. */
  readonly shares: Span | null;
}

/** The rules, each of which leads from a meaning and an anchor to a period. */
export type Rule =
  /** The words are a date by themselves. */
  | 'printed'
  /** In the year (month, era, century) of the anchor. */
  | 'same-as'
  /** The latest one that has begun by the anchor. */
  | 'latest-before'
  /** The first one that is not over at the anchor. */
  | 'next-after'
  /** So many units from the anchor. */
  | 'counted';

/** An expression with the tokens it was read from: the first one, and the one behind the last. */
export interface Recognised extends Expression {
  readonly from: number;
  readonly to: number;
}
