import { partsOf } from './day.ts';
import type { InYear, Meaning, Recognised } from './expression.ts';
import { needOf } from './need.ts';
import type { Period } from './period.ts';
import type { TimeOf } from './place.ts';
import { datable } from './resolve.ts';

/** A year so many before publication is of a story; the one before is of any news. */
const PAST = 2;
/** One “yesterday” says as much as so many years that are past, which news names in passing. */
const WEIGHT = 4;

/**
 * Whose time the dates of a text are of. Years that are printed and past speak for a story. For news
 * speak weekdays, “yesterday” and “last week”, and months and days without a year where no year has been
 * printed yet. A text without any of these is news.
 */
export function timeOf(expressions: readonly Recognised[], published: Period): TimeOf {
  const { year } = partsOf(published.first);
  const meanings = expressions.flatMap(({ meaning }) => partsOfMeaning(meaning));
  const isPast = (meaning: Meaning) => (printedYear(meaning) ?? year) <= year - PAST;
  const past = meanings.filter(isPast).length;
  const firstPast = meanings.findIndex(isPast);
  const beforeAnyYear = meanings.slice(0, Math.max(firstPast, 0)).filter(isWithoutYear).length;
  const near = meanings.filter(isSeenFromPublication).length + beforeAnyYear;
  return past > WEIGHT * near ? 'narrative' : 'news';
}

function partsOfMeaning(meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'range') return [meaning.from.meaning, meaning.to.meaning];
  const isCounted = meaning.kind === 'counted' || meaning.kind === 'weekdayBeside';
  return isCounted && meaning.from ? [meaning.from] : [meaning];
}

function isWithoutYear(meaning: Meaning): boolean {
  return (meaning.kind === 'month' || meaning.kind === 'day') && meaning.year.said === 'no';
}

function isSeenFromPublication(meaning: Meaning): boolean {
  return meaning.kind === 'weekday' || (datable(meaning) && needOf(meaning) === 'publication');
}

function printedYear(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'year':
      return meaning.year;
    case 'decade':
      return meaning.century === 'said' ? meaning.year : null;
    case 'century':
      return meaning.century * 100 - 1;
    case 'month':
    case 'day':
    case 'season':
    case 'quarter':
    case 'half':
    case 'feast':
      return yearIn(meaning.year);
    default:
      return null;
  }
}

function yearIn(year: InYear): number | null {
  return year.said === 'printed' ? year.year : null;
}
