import type { CorpusLanguage } from '../dataset/dataset.ts';
import { partialDayLabel } from '../dataset/partialDay.ts';
import type { Filter } from './filterEvents.ts';

/** The stretch of time in words; `null` if there is none. */
export function stretchLabel(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  language: CorpusLanguage,
): string | null {
  const [start, end] = [from, to].map((day) => day && partialDayLabel(day.iso, language));
  if (start && end) return start === end ? start : `${start} to ${end}`;
  if (start) return `From ${start}`;
  return end ? `Until ${end}` : null;
}
