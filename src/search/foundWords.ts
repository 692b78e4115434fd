import { counted } from '../dataset/counted.ts';

/** Where a search looks: in all texts; in those of events, as long as the others are on their way; or not in texts that did not come. */
export type SearchReach = 'whole' | 'events' | 'part';

const REACH_WORDS: Readonly<Record<SearchReach, string>> = {
  whole: '',
  events: 'Still looking through the documents …',
  part: 'Some documents could not be loaded, and are not searched.',
};

/** What a search found, in words; empty without a query. */
export function foundWords(query: string, count: number, reach: SearchReach): string {
  if (query.trim() === '') return '';
  const matches = count > 0 ? `${counted(count, 'match', 'matches')}.` : nothingWords(query, reach);
  return [matches, REACH_WORDS[reach]].filter(Boolean).join(' ');
}

/** As long as more is looked through, nothing is not the last word. */
function nothingWords(query: string, reach: SearchReach): string {
  if (reach === 'events') return '';
  return `Nothing matches “${query.trim()}”. Try fewer letters, another spelling, a name or a year.`;
}
