import { isoDay } from '../../dataset/civilDay.ts';
import type { CorpusLanguage } from '../../dataset/dataset.ts';
import { writeDay, writeDays } from '../../dataset/dayFormat.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** What is seen of an aggregate: `+1,204 events`, since others of its cell may stand by themselves. */
export function aggregateLabel(count: number): string {
  return `+${count.toLocaleString('en')} events`;
}

/**
 * The accessible name of an aggregate: `+37 events, March to May 2018. Zoom in.` It begins with what is
 * seen (WCAG 2.5.3).
 * @param members in date order
 */
export function aggregateName(members: readonly PlacedEvent[], language: CorpusLanguage): string {
  const [first, last] = [members[0]?.day ?? 0, members.at(-1)?.day ?? 0];
  return `${aggregateLabel(members.length)}, ${stretchName(first, last, language)}. Zoom in.`;
}

/**
 * From one day to another in as few words as tell them apart: `9 January 2018`, `9 to 25 January 2018`,
 * `March to May 2018`, `May 1990 to April 1996`, `1953 to 2021`.
 * @param first,last milliseconds
 */
export function stretchName(first: number, last: number, language: CorpusLanguage): string {
  const [from, to] = [isoDay(first), isoDay(last)];
  const day = (ms: number, pattern: string): string => writeDay(ms, pattern, language);
  if (from === to) return day(first, 'd MMMM y');
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return writeDays([first, last], ' to ', 'd MMMM y', language);
  }
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${day(first, 'MMMM')} to ${day(last, 'MMMM y')}`;
  }
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const pattern = years > 10 ? 'y' : 'MMMM y';
  return `${day(first, pattern)} to ${day(last, pattern)}`;
}
