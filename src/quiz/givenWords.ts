import { isolate } from '../dataset/isolate.ts';

/**
 * A sentence about where a class put an event, and why.
 * @param place the right position, from 1
 * @param given the position chosen by the class, from 1
 * @param why its reason; empty if none was given
 */
export function givenWords(place: number, given: number, why: string): string {
  const where = place === given ? 'You put it here, too' : `You put it in place ${given}`;
  return why ? `${where}: “${isolate(why)}”` : where;
}
