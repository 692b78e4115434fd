import { isolate } from '../dataset/isolate.ts';

/**
 * Where a class put an event, and why, in a sentence.
 * @param place where it stood, from 1
 * @param given where the class put it, from 1
 * @param why its reason; empty where it gave none
 */
export function givenWords(place: number, given: number, why: string): string {
  const where = place === given ? 'You put it here, too' : `You put it in place ${given}`;
  return why ? `${where}: “${isolate(why)}”` : where;
}
