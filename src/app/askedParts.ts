import { documentsPart, handoutPart } from '../explore/exploreParts.ts';
import { notesPart, quizPart, slidesPart } from '../lesson/lessonParts.ts';
import type { Part } from '../parts/part.ts';
import { printPart } from '../print/printPart.ts';
import { searchPart } from '../search/searchPart.ts';

/**
 * The parts that an address will need as soon as the app stands there. Whoever asks for a view may
 * also print it at once; what is printed of the timeline without one is the sheet of the page as
 * built.
 * @param address in full; only what it asks for matters, not whether that is known
 */
export function askedParts(address: string): readonly Part<unknown>[] {
  const { searchParams: asked, search } = new URL(address);
  const view = asked.get('view');
  return [
    ...(search === '' ? [] : [printPart]),
    ...(asked.has('notes') ? [notesPart] : []),
    ...(asked.has('present') ? [slidesPart] : []),
    ...(asked.has('quiz') ? [quizPart] : []),
    ...(asked.has('q') ? [searchPart] : []),
    ...(view === 'documents' ? [documentsPart] : []),
    ...(view === 'handout' ? [handoutPart] : []),
  ];
}
