import { counted } from '../dataset/counted.ts';

/**
 * Where a search looks: in all texts; in those of events, while the others are loading; in all
 * except texts that failed to load; or nowhere yet, because what searches is loading or did not
 * come.
 */
export type SearchReach = 'whole' | 'events' | 'part' | 'coming' | 'failed';

/** Whether a search has not looked at anything yet. */
export function hasNoAnswer(reach: SearchReach): boolean {
  return reach === 'coming' || reach === 'failed';
}

const REACH_WORDS: Readonly<Partial<Record<SearchReach, string>>> = {
  events: 'Still looking through the documents …',
  part: 'Some documents could not be loaded, and are not searched.',
};

/** The result of a search in words; empty without a query, and as long as there is no answer. */
export function foundWords(query: string, count: number, reach: SearchReach): string {
  if (query.trim() === '' || hasNoAnswer(reach)) return '';
  const matches = count > 0 ? `${counted(count, 'match', 'matches')}.` : nothingWords(query, reach);
  return [matches, REACH_WORDS[reach]].filter(Boolean).join(' ');
}

/** While texts are still loading, an empty result is not final. */
function nothingWords(query: string, reach: SearchReach): string {
  if (reach === 'events') return '';
  return `Nothing matches “${query.trim()}”. Try fewer letters, another spelling, a name or a year.`;
}
