import { dayOf, isDay, weekdayOf } from './day.ts';
import type { Meaning, Recognised } from './expression.ts';
import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

type DayMeaning = Extract<Meaning, { readonly kind: 'day' }>;

/**
 * What two neighbours are that name one day: “Christmas Day, 25 December 1914”, “June 24, 1950, a Saturday”,
 * “3 May 1931 (Sunday)”; `null` where they are two. The day that is printed counts, and the weekday beside
 * it has to be that of it.
 */
export function sameDay(
  tokens: readonly Token[],
  first: Recognised,
  second: Recognised,
  { context }: Language,
): DayMeaning | null {
  const link = tokens.slice(first.to, second.from);
  if (tokens[second.from]?.gap === 'paragraph' || link.length > 2) return null;
  const [sign, article] = link.map(({ lower }) => lower);
  if (first.meaning.kind === 'feast' && second.meaning.kind === 'day')
    return sign === ',' && article === undefined ? second.meaning : null;
  const { meaning } = first;
  if (meaning.kind !== 'day' || meaning.weekday !== null) return null;
  if (second.meaning.kind !== 'weekday' || second.meaning.step !== null) return null;
  const { weekday } = second.meaning;
  const isSaid = sign === '(' || (sign === ',' && context.articles.has(article ?? ''));
  const isFitting = (sign === ',' || sign === undefined) && isWeekday(meaning, weekday);
  return (isSaid || isFitting) && meaning.year.said === 'printed' ? { ...meaning, weekday } : null;
}

function isWeekday({ year, month, day }: DayMeaning, weekday: number): boolean {
  if (year.said !== 'printed' || !isDay(year.year, month, day)) return false;
  return weekdayOf(dayOf(year.year, month, day)) === weekday;
}
