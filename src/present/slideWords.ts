import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentById } from '../dataset/lookup.ts';
import type { Deck, DeckSlide } from './deck.ts';

/** The description of the slides for screen readers: their number, and the keys. */
export function deckWords({ slides, events }: Pick<Deck, 'slides' | 'events'>): string {
  const size = `${counted(slides.length, 'slide')}, ${counted(events.length, 'event')}.`;
  return `${size} Space or the right arrow goes on, the left arrow goes back, F1 lists the keys.`;
}

/** The announcement of a step for screen readers. */
export function slideWords(dataset: Dataset, deck: Deck, slide: DeckSlide): string {
  const { title, events } = deck;
  switch (slide.kind) {
    case 'title':
      return `${isolate(title)}. ${deckWords(deck)}`;
    case 'event': {
      const { event, place, line } = slide;
      const words = [`${place} of ${events.length}`, event.when.label, isolate(event.title)];
      return `${words.join('. ')}.${line ? ` ${isolate(line)}` : ''}`;
    }
    case 'excerpt': {
      const { document, exact } = slide.excerpt;
      return `“${isolate(documentById(dataset, document).title)}”: ${isolate(exact)}`;
    }
    case 'questions':
      return `Questions. ${slide.event.prompts.map(({ question }) => isolate(question)).join(' ')}`;
    case 'documents':
      return 'The documents.';
  }
}
