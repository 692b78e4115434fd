/**
 * A date as far as it is known, taken apart from its EDTF text (ISO 8601-2,
 * https://www.loc.gov/standards/datetime/) when the corpus is compiled. Years count as in ISO 8601.
 */
export type HistoricalDate =
  | { readonly shape: 'single'; readonly point: DatePoint }
  /** `2018-01/2018-03` */
  | { readonly shape: 'interval'; readonly start: DatePoint; readonly end: DatePoint }
  /** `../2018-03`, and `/2018-03` where the start is not known. */
  | { readonly shape: 'openStart'; readonly end: DatePoint; readonly start: 'open' | 'unknown' }
  /** `2018-01/..`, and `2018-01/` where the end is not known. */
  | { readonly shape: 'openEnd'; readonly start: DatePoint; readonly end: 'open' | 'unknown' }
  /** `[2018-01-09,2018-01-12]`: one of these, in their order. */
  | { readonly shape: 'oneOf'; readonly members: DateMembers }
  /** `{1960,1962}`: all of these, in their order. */
  | { readonly shape: 'allOf'; readonly members: DateMembers }
  /** `[2018-01-09..2018-01-12]`: one of these or of what lies between them. */
  | { readonly shape: 'oneOfRange'; readonly start: DatePoint; readonly end: DatePoint };

export type DateMembers = readonly [DatePoint, DatePoint, ...DatePoint[]];

/** A century, decade, year, season, month or day; months count from 1, year 0 is 1 BC. */
export type CalendarDate =
  /** `18XX` begins with 1800, `192X` with 1920. */
  | { readonly precision: 'century'; readonly year: number }
  | { readonly precision: 'decade'; readonly year: number }
  /** `1947-21` to `1947-24`. */
  | { readonly precision: 'season'; readonly year: number; readonly season: Season }
  | PartOfYear;

/** A year, a month or a day of the calendar. */
export type PartOfYear =
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | {
      readonly precision: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
    };

export type Precision = CalendarDate['precision'];

/**
 * Spring, summer, autumn and winter, by EDTF’s numbers: those of the northern half of the earth, spring
 * from March to May, and a winter of the year in whose December it begins.
 */
export type Season = 21 | 22 | 23 | 24;

/** How sure a date is: `~` approximate, `?` uncertain, `%` both. */
export interface Qualification {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date at the precision at which it is known, and how sure it is. */
export type DatePoint = CalendarDate & Qualification;

/** Where a date begins and ends: `null` where that is open, the same point twice for a single one. */
export type DateEnds =
  | readonly [start: DatePoint, end: DatePoint]
  | readonly [start: null, end: DatePoint]
  | readonly [start: DatePoint, end: null];

/** The first and the last point that a date names. */
export function endsOf(date: HistoricalDate): DateEnds {
  switch (date.shape) {
    case 'single':
      return [date.point, date.point];
    case 'openStart':
      return [null, date.end];
    case 'openEnd':
      return [date.start, null];
    case 'oneOf':
    case 'allOf':
      return [date.members[0], date.members.at(-1) ?? date.members[1]];
    default:
      return [date.start, date.end];
  }
}

/** Whether a date is one of several that the documents leave possible. */
export function isOneOfSeveral({ shape }: HistoricalDate): boolean {
  return shape === 'oneOf' || shape === 'oneOfRange';
}

export function isQualified({ approximate, uncertain }: Qualification): boolean {
  return approximate || uncertain;
}

/** Whether a date is less sure than its precision says: an end is qualified, or it is one of several. */
export function isHedged(date: HistoricalDate): boolean {
  return isOneOfSeveral(date) || endsOf(date).some((end) => end !== null && isQualified(end));
}

/** The points that a date names. */
export function pointsOf(date: HistoricalDate): readonly DatePoint[] {
  if (date.shape === 'oneOf' || date.shape === 'allOf') return date.members;
  const [start, end] = endsOf(date);
  return [start, end].filter((point) => point !== null);
}

/** How exactly the first point that a date names is known. */
export function precisionOf(date: HistoricalDate): Precision {
  const [start, end] = endsOf(date);
  return (start ?? end).precision;
}
