import { type DayMs, dayMs, formatDay } from './civilDay.ts';
import type { CorpusLanguage } from './dataset.ts';

/**
 * A day, or what is known of it, as a language writes it: `Tuesday 9 January 2018`, but in American
 * English `Tuesday, January 9, 2018` (The Chicago Manual of Style, 17th edition, 6.38).
 * @param pattern as for {@link formatDay}, day before month and without commas
 */
export function writeDay(day: DayMs, pattern: string, language: CorpusLanguage): string {
  return formatDay(day, withEra(day, ordered(pattern, language)));
}

/**
 * Two days of the same month, which is said once: `9–25 February 2018`, `February 9–25, 2018`.
 * @param pattern as for {@link writeDay}: a day and a month, with a year or without
 */
export function writeDays(
  [first, last]: readonly [DayMs, DayMs],
  joiner: string,
  pattern: string,
  language: CorpusLanguage,
): string {
  const own = withEra(last, ordered(pattern, language));
  const day = own.indexOf('d');
  return formatDay(first, own.slice(0, day + 1)) + joiner + formatDay(last, own.slice(day));
}

const YEAR_ONE = dayMs('0001-01-01');

/** Years before 1 are said to be so: `480 BC`. */
function withEra(day: DayMs, pattern: string): string {
  return day < YEAR_ONE ? pattern.replace('y', "y 'BC'") : pattern;
}

function ordered(pattern: string, language: CorpusLanguage): string {
  if (language !== 'en-US') return pattern;
  return pattern
    .replace('EEEE', 'EEEE,')
    .replace(/d (M+)/, '$1 d')
    .replace('d y', 'd, y');
}
