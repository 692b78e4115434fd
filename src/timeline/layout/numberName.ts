import { numeral } from '../../dataset/counted.ts';
import type { CorpusLanguage } from '../../dataset/dataset.ts';
import { stretchName } from '../../dataset/shortDate.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** What is seen of a number of events: `+1,204`, since others of its stretch stand by themselves. */
export function numberLabel(count: number): string {
  return `+${numeral(count)}`;
}

/**
 * The accessible name of such a number: `+37 events, March to May 2018. Zoom in.` It begins with what is
 * seen (WCAG 2.5.3).
 * @param members in date order
 */
export function numberName(members: readonly PlacedEvent[], language: CorpusLanguage): string {
  const [first, last] = [members[0]?.day ?? 0, members.at(-1)?.day ?? 0];
  return `${numberLabel(members.length)} ${members.length === 1 ? 'event' : 'events'}, ${stretchName(first, last, language)}. Zoom in.`;
}
