import { memo } from 'react';
import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { passagesByDocument } from '../dataset/passages.ts';
import type { HandoutKind } from '../view/viewState.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { Bibliography } from './Bibliography.tsx';
import type { DocumentsPaper, EventsPaper, Paper } from './paper.ts';
import { SheetDocument } from './SheetDocument.tsx';
import { SheetEvent } from './SheetEvent.tsx';
import { type SheetItem, SheetPart } from './SheetPart.tsx';
import './sheet.css';

/** Gives the text of a document if it is here. */
export type TextHere = (document: string) => string | undefined;

interface SheetProps {
  readonly dataset: Dataset;
  readonly paper: Paper;
  /** Gives the texts of documents, for paper that may hold whole documents. */
  readonly textOf?: TextHere;
  /** The address it was printed from; empty if none leads there. */
  readonly address: string;
}

/** The tasks for a class. */
const TASKS: Readonly<Record<HandoutKind, string>> = {
  full: '',
  blank:
    'Read the quotes. Work out the date of each event from them and from the day on which their document was published, and write down the words that gave it to you.',
  shuffled:
    'The events are out of order. Read the quotes, write the place of each event into its box, and say why it stands there. Events of the same date share their places.',
};
const TASK_WITHOUT_QUOTES =
  'Write the place of each event into its box, the earliest first, and say why it stands there.';

/** A sheet of paper; {@link paperOf} decides what it holds. */
export const Sheet = memo(function Sheet({ dataset, paper, textOf = noText, address }: SheetProps) {
  const foot = <SheetFoot address={address} dataset={dataset} />;
  return (
    <section aria-label="Handout" className="sheet">
      <h2 className="sheet-title">{paper.title}</h2>
      <p className="sheet-summary">{paper.summary}</p>
      {paper.choice && (
        <p className="sheet-choice">
          <strong>{`${paper.choice}.`}</strong> <span>{paper.whole}</span>
        </p>
      )}
      {paper.kind === 'events' ? (
        <EventSheet dataset={dataset} foot={foot} paper={paper} />
      ) : (
        <DocumentSheet dataset={dataset} foot={foot} paper={paper} textOf={textOf} />
      )}
    </section>
  );
});

function noText(): undefined {
  return undefined;
}

interface EventSheetProps {
  readonly dataset: Dataset;
  readonly paper: EventsPaper;
  readonly foot: SheetItem;
}

function EventSheet({ dataset, paper, foot }: EventSheetProps) {
  const { handout, parts, documents } = paper;
  const task = paper.hasQuotes || handout === 'full' ? TASKS[handout] : TASK_WITHOUT_QUOTES;
  const last = documents.length > 0 ? undefined : parts.at(-1);
  return (
    <>
      {task && <p className="sheet-task">{task}</p>}
      {parts.map((part) => (
        <SheetPart
          foot={part === last && foot}
          key={part.entries[0]?.event.id}
          label={handout === 'full' ? part.label : ''}
          title={part.title}
        >
          {part.entries.map((entry) => (
            <SheetEvent dataset={dataset} entry={entry} key={entry.event.id} paper={paper} />
          ))}
        </SheetPart>
      ))}
      {documents.length === 0 && !last && foot}
      {documents.length > 0 && (
        <Bibliography
          dataset={dataset}
          documents={documents}
          foot={foot}
          isFull={handout === 'full'}
        />
      )}
      {handout !== 'full' && (
        <AnswerPage
          entries={parts.flatMap(({ entries }) => entries)}
          kind={handout}
          title={dataset.title}
        />
      )}
    </>
  );
}

interface DocumentSheetProps extends Omit<EventSheetProps, 'paper'> {
  readonly paper: DocumentsPaper;
  readonly textOf: TextHere;
}

function DocumentSheet({ dataset, paper, textOf, foot }: DocumentSheetProps) {
  const passages = passagesByDocument(paper.events);
  return paper.documents.map((document, index) => (
    <SheetDocument
      dataset={dataset}
      document={document}
      foot={index === paper.documents.length - 1 && foot}
      key={document.id}
      passages={passages.get(document.id) ?? []}
      text={textOf(document.id)}
    />
  ));
}

interface SheetFootProps {
  readonly dataset: Dataset;
  readonly address: string;
}

function SheetFoot({ dataset, address }: SheetFootProps) {
  const { title, documents } = dataset;
  const count = `${counted(eventsInScope(dataset).length, 'event')} read from ${counted(documents.length, 'document')}`;
  return (
    <p className="sheet-foot">
      <span>{`${isolate(title)} · ${count}`}</span>
      {address && <span className="sheet-address">{address}</span>}
    </p>
  );
}
