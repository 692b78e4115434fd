import { memo } from 'react';
import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { chapterOf, eventsInScope } from '../dataset/lookup.ts';
import type { HandoutKind } from '../view/viewState.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { Bibliography } from './Bibliography.tsx';
import { type HandoutEntry, handoutEntries } from './handoutEntry.ts';
import { SheetEvents } from './SheetEvent.tsx';

interface SheetProps {
  readonly dataset: Dataset;
  readonly kind: HandoutKind;
}

/** What a class is to do with a sheet. */
const TASKS: Readonly<Record<HandoutKind, string>> = {
  full: '',
  blank:
    'Read the quotes. Work out the date of each event from them and from the day on which their document was published, and write down the words that gave it to you.',
  shuffled:
    'The events are out of order. Read the quotes, write the place of each event into its box, and say why it stands there. Events of the same date share their places.',
};

/** The chronology on paper, with every quote and the documents it is read from. */
export const Sheet = memo(function Sheet({ dataset, kind }: SheetProps) {
  const entries = handoutEntries(dataset, kind);
  return (
    <section aria-label="Handout" className="sheet">
      <h2 className="sheet-title">{dataset.title}</h2>
      <p className="sheet-summary">{dataset.summary}</p>
      {TASKS[kind] && <p className="sheet-task">{TASKS[kind]}</p>}
      {kind === 'shuffled' ? (
        <section>
          <h3 className="sheet-chapter">The events</h3>
          <SheetEvents dataset={dataset} entries={entries} kind={kind} />
        </section>
      ) : (
        <SheetChapters dataset={dataset} entries={entries} kind={kind} />
      )}
      <Bibliography documents={dataset.documents} isFull={kind === 'full'} />
      <p className="sheet-foot">
        {`${isolate(dataset.title)} · ${counted(eventsInScope(dataset).length, 'event')} read from ${counted(dataset.documents.length, 'document')}`}
      </p>
      {kind !== 'full' && <AnswerPage entries={entries} kind={kind} title={dataset.title} />}
    </section>
  );
});

function SheetChapters({
  entries,
  ...sheet
}: SheetProps & { readonly entries: readonly HandoutEntry[] }) {
  const background = entries.filter(({ event }) => event.background);
  return (
    <>
      {sheet.dataset.chapters.map((chapter) => (
        <section key={chapter.id}>
          <h3 className="sheet-chapter">
            <span>{chapter.title}</span>
            {sheet.kind === 'full' && <span className="sheet-years">{` ${chapter.label}`}</span>}
          </h3>
          <SheetEvents
            {...sheet}
            entries={entries.filter(
              ({ event }) => !event.background && chapterOf(sheet.dataset, event) === chapter,
            )}
          />
        </section>
      ))}
      {background.length > 0 && (
        <section>
          <h3 className="sheet-chapter">Before and after</h3>
          <SheetEvents {...sheet} entries={background} />
        </section>
      )}
    </>
  );
}
