import { counted, numeral } from '../dataset/counted.ts';
import type { Filter } from '../search/filterEvents.ts';
import { foundWords, hasNoAnswer } from '../search/foundWords.ts';
import type { Found } from '../search/useFound.ts';
import type { FoundWords } from '../widgets/useLatestWords.ts';

/**
 * The announcement of what search and filters leave.
 * @param total the number of events without them
 */
export function foundStatus(
  { hits, reach, events }: Pick<Found, 'hits' | 'reach' | 'events'>,
  query: string,
  filter: Filter,
  total: number,
): FoundWords {
  const matches = foundWords(query, hits.length, reach);
  const isFiltered = Object.values(filter).some((value) => value !== null && value.length > 0);
  const isOpen = query.trim() !== '' && hasNoAnswer(reach);
  const hasLeft = isFiltered || matches === '';
  const left = hasLeft && !isOpen ? leftWords(events.length, total) : '';
  return {
    asked: JSON.stringify([query.trim(), filter]),
    words: [matches, left].filter(Boolean).join(' '),
  };
}

function leftWords(left: number, total: number): string {
  if (left === total) return `All ${counted(total, 'event')} shown.`;
  if (left === 0) return 'No event passes the filters.';
  return `${numeral(left)} of ${counted(total, 'event')} shown.`;
}
