import type { Dataset } from '../dataset/dataset.ts';
import { documentById } from '../dataset/lookup.ts';
import type { Deck, Frame } from './deck.ts';

/** What a screen reader says of a step. */
export function frameWords(dataset: Dataset, { title, events }: Deck, frame: Frame): string {
  switch (frame.kind) {
    case 'title':
      return title;
    case 'event': {
      const { event, place, line } = frame;
      const words = [`${place} of ${events.length}`, event.when.label, event.title];
      return `${words.join('. ')}.${line ? ` ${line}` : ''}`;
    }
    case 'excerpt': {
      const { document, exact } = frame.excerpt;
      return `“${documentById(dataset, document).title}”: ${exact}`;
    }
    case 'questions':
      return `Questions. ${frame.event.prompts.map(({ question }) => question).join(' ')}`;
    case 'documents':
      return 'The documents.';
  }
}
