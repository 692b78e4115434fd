import { yearWords } from './civilDay.ts';
import type { CorpusLanguage } from './dataset.ts';
import { msOf } from './datePoint.ts';
import { writeDay } from './dayFormat.ts';
import type { CalendarDate, HistoricalDate, PartOfYear, Season } from './historicalDate.ts';
import { pointsOf } from './historicalDate.ts';

/** How years, months and days are written, as patterns of date-fns. */
export type PointPatterns = Readonly<Record<PartOfYear['precision'], string>>;

const SEASONS: Readonly<Record<Season, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** A point in words: `9 January 2018`, `summer 1947`, `winter 1890–91`, `the 1920s`, `the 19th century`. */
export function writePoint(
  point: CalendarDate,
  patterns: PointPatterns,
  language: CorpusLanguage,
): string {
  switch (point.precision) {
    case 'century':
    case 'decade':
      return `the ${longWords(point)}`;
    case 'season':
      return seasonWords(point);
    default:
      return writeDay(msOf(point), patterns[point.precision], language);
  }
}

/** `1920s`, `19th century` */
export function longWords({
  precision,
  year,
}: Extract<CalendarDate, { readonly precision: 'century' | 'decade' }>): string {
  return precision === 'decade' ? `${year}s` : `${ordinal(year / 100 + 1)} century`;
}

type SeasonDate = Extract<CalendarDate, { readonly precision: 'season' }>;

/** `summer 1947`, `winter 1890–91` */
export function seasonWords(point: SeasonDate): string {
  return `${seasonWord(point.season)} ${seasonYear(point)}`;
}

/** The year of a season; a winter has two. */
export function seasonYear({ season, year }: SeasonDate): string {
  if (season !== WINTER || year <= 0) return yearWords(year);
  const next = (year + 1) % 100;
  return `${year}–${next === 0 || year < 100 ? year + 1 : String(next).padStart(2, '0')}`;
}

const WINTER = 24;

export function seasonWord(season: Season): string {
  return SEASONS[season];
}

/** What is to be known of a date that names a season; `null` of any other. */
export function seasonNote(date: HistoricalDate): string | null {
  return pointsOf(date).some(({ precision }) => precision === 'season')
    ? 'Seasons are shown as those of the northern half of the earth, of three whole months each: spring is March to May, and a winter begins in December.'
    : null;
}

/** As an English ordinal: `1st`, `22nd`, `113th`. */
function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}
