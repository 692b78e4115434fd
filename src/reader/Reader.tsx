import { useLayoutEffect, useRef } from 'react';
import { besidePart } from '../beside/besidePart.ts';
import { counted, numeral } from '../dataset/counted.ts';
import {
  COMPARE,
  type CorpusLanguage,
  type Prompt,
  type SourceDocument,
  type TimelineEvent,
} from '../dataset/dataset.ts';
import { isWorkedOut, STATUS_WORDS } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { hasMatter, type Version } from '../dataset/matter.ts';
import { anchorsIn } from '../dataset/passages.ts';
import { LatePart } from '../parts/LatePart.tsx';
import { usePart } from '../parts/usePart.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { DocumentText } from '../texts/useText.ts';
import { revealIn } from '../widgets/ownScroll.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';
import { comparePart } from './comparePart.ts';
import { DocumentPanel } from './DocumentPanel.tsx';
import { DocumentTabs } from './DocumentTabs.tsx';
import { HowKnown } from './HowKnown.tsx';
import { Questions } from './Questions.tsx';
import { type Scroller, scrollerIn, useScroller } from './useScroller.ts';
import './reader.css';

export interface ReaderProps {
  readonly event: TimelineEvent;
  readonly categoryLabel: string;
  /** Its number among the events in scope, from 1; `null` for background. */
  readonly place: number | null;
  readonly total: number;
  /** The documents that tell the event, and the one shown. */
  readonly documents: readonly SourceDocument[];
  readonly shown: SourceDocument;
  /** The text of the document shown. */
  readonly text: DocumentText;
  /** The original of the document shown, or its translations. */
  readonly versions: readonly Version[];
  readonly texts: TextStore;
  /** Whether all documents are shown side by side instead. */
  readonly isCompared: boolean;
  /** The language in which dates are written. */
  readonly language: CorpusLanguage;
  /** The document that gives the date. */
  readonly dateDocument: SourceDocument;
  /** The questions for the class, if they are shown. */
  readonly prompts: readonly Prompt[];
  readonly previous: TimelineEvent | undefined;
  readonly next: TimelineEvent | undefined;
  readonly onOpen: (id: string) => void;
  readonly onDocument: (id: string) => void;
  /** Called to open the passage in the whole document. */
  readonly onRead: (document: string) => void;
  readonly onClose: () => void;
  /** The addresses of the links. */
  readonly hrefs: ReaderHrefs;
}

/** Gives the address for an id; `undefined` on a page without one. */
type Address = (id: string) => string | undefined;

/** Where the links of the reader lead when opened in another tab. */
export interface ReaderHrefs {
  readonly event: Address;
  readonly document: Address;
  /** The address of the passage in the whole document. */
  readonly passage: Address;
}

/** The source of an event: how its date is known, and its excerpts marked in their document. */
export function Reader(props: ReaderProps) {
  const { event, documents, shown, text, isCompared, dateDocument, hrefs } = props;
  const reader = useRef<HTMLElement>(null);
  const tab = isCompared ? COMPARE : shown.id;
  const key = `${event.id} ${tab}`;
  const compare = usePart(comparePart, isCompared);
  const beside = usePart(besidePart, needsBeside(props));
  const isHere = (isCompared ? compare : text).state === 'here';
  const isWhole = isHere && (beside.state === 'here' || !needsBeside(props));
  const scroller = useScroller(reader, key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrives and a change of scroller move the excerpt
  useLayoutEffect(
    function revealExcerpt() {
      const target = reader.current?.querySelector<HTMLElement>(`[data-passages="${key}"] mark`);
      if (reader.current && target) reveal(target, reader.current);
    },
    [key, isHere, isWhole, scroller],
  );
  return (
    <section
      aria-label="Source"
      className="reader"
      data-category={event.category}
      data-scroller={scroller}
      ref={reader}
      {...stopAt(scroller === 'all')}
    >
      <Head {...props} />
      <div className="reader-body" {...(scroller === 'body' && BODY)}>
        <div className="reader-intro">
          <HowKnown document={dateDocument} event={event} />
          {event.note && <p className="reader-note">{event.note}</p>}
          {props.prompts.length > 0 && <Questions prompts={props.prompts} />}
        </div>
        <DocumentTabs
          documents={documents}
          hrefOf={hrefs.document}
          language={props.language}
          onDocument={props.onDocument}
          shown={tab}
        />
        <Evidence {...props} passages={key} scroller={scroller} />
      </div>
      <Steps {...props} />
    </section>
  );
}

/** Whether something stands beside the document shown that comes with a part of its own. */
function needsBeside({ shown, versions, isCompared }: ReaderProps): boolean {
  return !isCompared && (hasMatter(shown) || versions.length > 0);
}

/** The badges, title and date of the event. */
function Head(props: ReaderProps) {
  const { event, onClose } = props;
  return (
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
        <span>{event.when.label}</span>
        {isWorkedOut(event) && (
          <span className="reader-basis">{` · from “${isolate(event.when.phrase)}”`}</span>
        )}
      </p>
    </header>
  );
}

/** Makes a scrolling element a Tab stop, so that keys can scroll it; Firefox does so anyway. */
function stopAt(isScroller: boolean) {
  return isScroller ? { tabIndex: 0 } : {};
}

const BODY = { role: 'group', 'aria-label': 'Date and document', ...stopAt(true) } as const;

interface EvidenceProps extends ReaderProps {
  readonly passages: string;
  readonly scroller: Scroller;
}

/** The document shown, or the comparison of all. */
function Evidence(props: EvidenceProps) {
  const { event, documents, shown, isCompared, passages, scroller, hrefs, onRead } = props;
  const own = { passages, onRead, hrefOf: hrefs.passage, stop: stopAt(scroller === 'document') };
  // The key differs for each event, so that another event begins at the top.
  if (isCompared) {
    return (
      <LatePart part={comparePart} what="The comparison">
        {({ Compare }) => <Compare {...own} documents={documents} event={event} key={passages} />}
      </LatePart>
    );
  }
  return (
    <DocumentPanel
      {...own}
      anchors={anchorsIn(shown.id, event)}
      document={shown}
      others={{ event, versions: props.versions, texts: props.texts }}
      excerpts={event.excerpts.filter(({ document }) => document === shown.id)}
      single={documents.length === 1}
      text={props.text}
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

/** Both links keep their positions; at either end one is disabled, and says so, but keeps focus. */
function Steps({ previous, next, onOpen, hrefs }: ReaderProps) {
  const to = (event: TimelineEvent | undefined) => ({
    'aria-disabled': !event,
    href: event && hrefs.event(event.id),
    onFollow: () => event && onOpen(event.id),
  });
  return (
    <nav aria-label="Neighbouring events" className="reader-steps">
      <PlainLink {...to(previous)} className="reader-step">
        <span aria-hidden="true">←</span> <span className="visually-hidden">Previous: </span>
        <span>{previous?.label ?? 'First event'}</span>
      </PlainLink>
      <PlainLink {...to(next)} className="reader-step reader-step-next">
        <span className="visually-hidden">Next: </span>
        <span>{next?.label ?? 'Last event'}</span> <span aria-hidden="true">→</span>
      </PlainLink>
    </nav>
  );
}

/** Scrolls the reader, and nothing around it, until a mark is in sight. */
function reveal(mark: HTMLElement, reader: HTMLElement): void {
  const scroller = scrollerIn(reader);
  const isUnderTabs = scroller.className === 'reader-body';
  const tabs = isUnderTabs ? scroller.querySelector<HTMLElement>('.reader-tabs') : null;
  const lid = tabs?.offsetHeight ?? 0;
  const top = scroller.getBoundingClientRect().top + lid;
  const room = scroller.clientHeight - lid;
  // A quarter down, or in the middle where it is too high for that.
  revealIn(
    scroller,
    { top, bottom: top + room },
    mark,
    (_, { height }) => top + Math.max(Math.min(room / 4, (room - height) / 2), 0),
  );
}
