import { createPart } from '../parts/part.ts';
import { printPart } from '../print/printPart.ts';

/** What is printed of a lesson comes with it: the sheet of the page as built has the answers. */
async function withPaper<Page>(page: Promise<Page>): Promise<Page> {
  await printPart.load();
  return page;
}

export const slidesPart = createPart(() => withPaper(import('./Present.tsx')));
export const notesPart = createPart(() => withPaper(import('./NotesPage.tsx')));
export const quizPart = createPart(() => withPaper(import('./QuizPage.tsx')));
