import type { Dataset } from '../dataset/dataset.ts';
import { stopsOf } from '../dataset/tour.ts';
import { isFramed, openWindow } from '../host/frame.ts';
import { Slides } from '../present/Slides.tsx';
import { PrintedPage } from '../print/PrintedPage.tsx';
import type { UseOf } from '../view/askedUse.ts';
import { passedWords } from '../view/Passed.tsx';
import type { ViewControl } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { useDeck, useStrip } from './useDeck.ts';

interface PresentProps {
  readonly dataset: Dataset;
  readonly control: ViewControl;
  readonly view: UseOf<'present'>;
}

const NOTES_WINDOW = { name: 'notes', features: 'popup,width=960,height=720' };

/** The slides that the address asks for. Leaving them shows the event at which they stood. */
export function Present({ dataset, control, view }: PresentProps) {
  const { began, ignored, change, hrefOf } = control;
  const deck = useDeck(dataset, view);
  const strip = useStrip(dataset, deck);
  const leave = () => {
    // Leaving a tour made by hand leads back to it in the list; a tour of the corpus has ended.
    const tour = stopsOf(dataset, view.tour).tour ? [] : view.tour;
    change({ present: false, step: 0, page: 0, document: null, tour });
  };
  return (
    <>
      <PrintedPage dataset={dataset} shown={deck.events} view={view} />
      <Slides
        dataset={dataset}
        deck={deck}
        keys={view.keys}
        notice={ignored.length > 0 ? passedWords(ignored) : ''}
        onGo={(position, page) => change({ ...position, page })}
        onKeys={(isOn) => change({ keys: isOn ? 'on' : began.keys === 'host' ? 'host' : 'off' })}
        onLeave={isAllThereIs(began) ? null : leave}
        onNotes={() => {
          const notes = hrefOf({ notes: true, idle: 0 });
          return notes !== undefined && openWindow(notes, NOTES_WINDOW);
        }}
        page={view.page}
        position={view}
        strip={strip}
      />
    </>
  );
}

/**
 * Whether the slides are all that the frame was made for. With `embed=1` the compact page follows
 * them; the full page does not fit into a slide or column of another page.
 */
function isAllThereIs({ present, embed }: ViewState): boolean {
  return isFramed() && present && !embed;
}
