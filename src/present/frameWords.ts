import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentById } from '../dataset/lookup.ts';
import type { Deck, Frame } from './deck.ts';

/** What a screen reader says of a step. */
export function frameWords(dataset: Dataset, { title, events }: Deck, frame: Frame): string {
  switch (frame.kind) {
    case 'title':
      return title;
    case 'event': {
      const { event, place, line } = frame;
      const words = [`${place} of ${events.length}`, event.when.label, isolate(event.title)];
      return `${words.join('. ')}.${line ? ` ${isolate(line)}` : ''}`;
    }
    case 'excerpt': {
      const { document, exact } = frame.excerpt;
      return `“${isolate(documentById(dataset, document).title)}”: ${isolate(exact)}`;
    }
    case 'questions':
      return `Questions. ${frame.event.prompts.map(({ question }) => isolate(question)).join(' ')}`;
    case 'documents':
      return 'The documents.';
  }
}
