import type { Dataset } from '../dataset/dataset.ts';
import { Slides } from '../present/Slides.tsx';
import type { ViewControl } from '../view/useView.ts';
import { passedWords } from './Passed.tsx';
import { useDeck, useStrip } from './useDeck.ts';

interface PresentProps {
  readonly dataset: Dataset;
  readonly control: ViewControl;
}

/** The slides that the address asks for. Leaving them, the page shows the event they stood at. */
export function Present({ dataset, control }: PresentProps) {
  const { view, ignored, change, hrefOf } = control;
  const deck = useDeck(dataset, view);
  const strip = useStrip(dataset, deck);
  return (
    <Slides
      dataset={dataset}
      deck={deck}
      keys={view.keys}
      notice={ignored.length > 0 ? passedWords(ignored) : ''}
      onGo={(position, page) => change({ ...position, page })}
      onKeys={(keys) => change({ keys })}
      onLeave={() => {
        // A choice of events made by hand goes on in the list; a tour of the corpus has ended.
        const isNamed = dataset.tours.some(({ id }) => id === view.tour);
        const tour = isNamed ? null : view.tour;
        change({ present: false, step: 0, page: 0, document: null, tour });
      }}
      onNotes={() => {
        const notes = hrefOf({ notes: true });
        return (
          notes !== undefined && window.open(notes, 'notes', 'popup,width=960,height=720') !== null
        );
      }}
      page={view.page}
      position={view}
      strip={strip}
    />
  );
}
