import type { Dataset } from '../dataset/dataset.ts';
import { Notes } from '../present/Notes.tsx';
import { PrintedPage } from '../print/PrintedPage.tsx';
import type { UseOf } from '../view/askedUse.ts';
import { useDeck } from './useDeck.ts';

interface NotesPageProps {
  readonly dataset: Dataset;
  readonly view: UseOf<'notes'>;
}

/** The notes for the slides that the address asks for. */
export function NotesPage({ dataset, view }: NotesPageProps) {
  const deck = useDeck(dataset, view);
  return (
    <>
      <PrintedPage dataset={dataset} shown={deck.events} view={view} />
      <Notes dataset={dataset} deck={deck} keys={view.keys} position={view} />
    </>
  );
}
