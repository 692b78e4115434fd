import { useEffect, useRef } from 'react';
import { counted, numeral } from '../dataset/counted.ts';
import { COMPARE, type SourceDocument, type TimelineEvent } from '../dataset/dataset.ts';
import { isWorkedOut, STATUS_WORDS } from '../dataset/eventName.ts';
import type { DocumentText } from '../dataset/texts.ts';
import { Compare } from './Compare.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { DocumentTabs } from './DocumentTabs.tsx';
import { HowKnown } from './HowKnown.tsx';
import { Questions } from './Questions.tsx';

export interface ReaderProps {
  readonly event: TimelineEvent;
  readonly categoryLabel: string;
  /** Its place among the events in scope, from 1; `null` for background. */
  readonly place: number | null;
  readonly total: number;
  /** The documents that tell the event, and the one shown. */
  readonly documents: readonly SourceDocument[];
  readonly shown: SourceDocument;
  /** The text of the one shown. */
  readonly told: DocumentText;
  /** Whether all of them are shown side by side instead. */
  readonly isCompared: boolean;
  /** The document that gives the date. */
  readonly dateDocument: SourceDocument;
  /** Whether the questions to the class are shown. */
  readonly prompts: boolean;
  readonly previous: TimelineEvent | undefined;
  readonly next: TimelineEvent | undefined;
  readonly onOpen: (id: string) => void;
  readonly onDocument: (id: string) => void;
  /** Leads to the passage in the whole document. */
  readonly onRead: (document: string) => void;
  readonly onClose: () => void;
}

/** The source of an event: how its date is known, and its excerpts marked in their document. */
export function Reader(props: ReaderProps) {
  const { event, documents, shown, told, isCompared, dateDocument, onDocument, onClose } = props;
  const reader = useRef<HTMLElement>(null);
  const tab = isCompared ? COMPARE : shown.id;
  const key = `${event.id} ${tab}`;
  const isHere = told.text !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text that comes moves the excerpt
  useEffect(
    function revealExcerpt() {
      const first = `[data-passages="${key}"] :is(mark, .compare-key)`;
      const target = reader.current?.querySelector<HTMLElement>(first);
      if (reader.current && target) reveal(target, reader.current);
    },
    [key, isHere],
  );
  return (
    <section aria-label="Source" className="reader" data-category={event.category} ref={reader}>
      <header className="reader-head">
        <Badges {...props} />
        <button
          aria-label="Close the source"
          className="reader-close"
          onClick={onClose}
          type="button"
        >
          ×
        </button>
        <h2 className="reader-title" id="source-title" tabIndex={-1}>
          {event.title}
        </h2>
        <p className="reader-date">
          {event.when.label}
          {isWorkedOut(event) && (
            <span>
              {' '}
              · from “<bdi>{event.when.phrase}</bdi>”
            </span>
          )}
        </p>
      </header>
      <div className="reader-body">
        <div className="reader-intro">
          <HowKnown document={dateDocument} event={event} />
          {event.note && <p className="reader-note">{event.note}</p>}
          {props.prompts && event.prompts.length > 0 && <Questions event={event} />}
        </div>
        <DocumentTabs documents={documents} onDocument={onDocument} shown={tab} />
        <Told {...props} passages={key} />
      </div>
      <Steps {...props} />
    </section>
  );
}

/** The document shown, or all of them compared. */
function Told(props: ReaderProps & { readonly passages: string }) {
  const { event, documents, shown, isCompared, passages, onRead } = props;
  if (isCompared) {
    // A key of its own: another event begins at the top.
    const compared = { documents, event, onRead, passages };
    return <Compare {...compared} key={passages} />;
  }
  return (
    <DocumentPanel
      document={shown}
      excerpts={event.excerpts.filter(({ document }) => document === shown.id)}
      onRead={onRead}
      passages={passages}
      single={documents.length === 1}
      told={props.told}
    />
  );
}

function Badges({ event, categoryLabel, place, total, documents }: ReaderProps) {
  const status = STATUS_WORDS[event.status];
  return (
    <p className="reader-badges">
      <span className="reader-category">{categoryLabel}</span>
      <span>{place === null ? 'background' : `${numeral(place)} of ${numeral(total)}`}</span>
      {status && <span>{status}</span>}
      <span>{counted(documents.length, 'document')}</span>
    </p>
  );
}

/** Both steps keep their places; at an end one does nothing, and says so, but keeps the focus. */
function Steps({ previous, next, onOpen }: ReaderProps) {
  return (
    <nav aria-label="Neighbouring events" className="reader-steps">
      <button
        aria-disabled={!previous}
        className="reader-step"
        onClick={() => previous && onOpen(previous.id)}
        type="button"
      >
        <span aria-hidden="true">←</span> <span className="visually-hidden">Previous: </span>
        <span>{previous?.label ?? 'First event'}</span>
      </button>
      <button
        aria-disabled={!next}
        className="reader-step reader-step-next"
        onClick={() => next && onOpen(next.id)}
        type="button"
      >
        <span className="visually-hidden">Next: </span>
        <span>{next?.label ?? 'Last event'}</span> <span aria-hidden="true">→</span>
      </button>
    </nav>
  );
}

/**
 * Scrolls the reader, and nothing around it: `scrollIntoView` would move the host page of a frame.
 * What scrolls is the document, its surroundings or all of the reader, as the height allows.
 */
function reveal(mark: HTMLElement, reader: HTMLElement): void {
  const scroller = scrollerOf(mark, reader);
  const tabs = scroller.querySelector<HTMLElement>('.reader-tabs')?.offsetHeight ?? 0;
  const [outer, inner] = [scroller.getBoundingClientRect(), mark.getBoundingClientRect()];
  const room = scroller.clientHeight - tabs;
  const top = inner.top - outer.top - tabs;
  if (top >= 0 && top + inner.height <= room) return;
  scroller.scrollTop += top - Math.max(Math.min(room / 4, (room - inner.height) / 2), 0);
}

/** The nearest element around a mark that scrolls; the reader itself when none does. */
function scrollerOf(mark: HTMLElement, reader: HTMLElement): HTMLElement {
  for (let box = mark.parentElement; box && box !== reader; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'auto' && box.scrollHeight > box.clientHeight)
      return box;
  }
  return reader;
}
