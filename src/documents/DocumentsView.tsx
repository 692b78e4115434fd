import {
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { besidePart } from '../beside/besidePart.ts';
import type { Dataset, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { documentById, eventById, eventsInScope } from '../dataset/lookup.ts';
import { hasMatter, withTranslations } from '../dataset/matter.ts';
import { byPublication } from '../dataset/order.ts';
import { type Passage, passagesByDocument } from '../dataset/passages.ts';
import { usePart } from '../parts/usePart.ts';
import type { TextStore } from '../texts/textStore.ts';
import { useText } from '../texts/useText.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';
import { DocumentsIndex } from './DocumentsIndex.tsx';
import { LazyArticle } from './LazyArticle.tsx';
import { revealPassage, signOf } from './passageMarks.ts';
import './documents.css';

const NO_PASSAGES: readonly Passage[] = [];

interface DocumentsViewProps {
  readonly dataset: Dataset;
  readonly texts: TextStore;
  /** The ids of the events in scope whose passages are marked; background passages always are. */
  readonly passing: ReadonlySet<string>;
  readonly selected: string | null;
  /** The document whose passage to show; `null` for the first that tells the event. */
  readonly document: string | null;
  /** The address of an event's passage in a document. */
  readonly hrefOf: (event: string, document: string) => string | undefined;
  readonly onOpen: (event: string, document: string) => void;
  readonly ref?: Ref<EventFocus>;
}

/** All documents as articles in a row, with the passages of all events marked. */
export function DocumentsView(props: DocumentsViewProps) {
  const { dataset, texts, passing, selected, hrefOf, onOpen } = props;
  const groups = useMemo(
    () => withTranslations(dataset.documents.toSorted(byPublication)),
    [dataset],
  );
  const sign = useMemo(() => signsOf(dataset), [dataset]);
  const passages = useMemo(
    () =>
      passagesByDocument(
        dataset.events.filter(({ id, background }) => background || passing.has(id)),
      ),
    [dataset, passing],
  );
  const { scroller, asked, onMove, onPassage } = useOpenPassage(props);
  return (
    <section
      aria-label="Documents"
      className="documents"
      onKeyDown={onMove}
      onPointerDown={onMove}
      onTouchMove={onMove}
      onWheel={onMove}
      ref={scroller}
    >
      <div
        className="documents-layout"
        data-abreast={groups.some(({ length }) => length > 1) || undefined}
      >
        <DocumentsIndex documents={groups.flat()} scroller={scroller} />
        <div>
          <Key />
          {groups.map((group) => (
            <Abreast key={group[0].id} group={group}>
              {(shown) => (
                <LazyArticle
                  document={shown}
                  isAsked={shown.id === asked}
                  hrefOf={(event) => hrefOf(event, shown.id)}
                  key={shown.id}
                  onOpen={(event, passage) => {
                    onPassage(passage);
                    onOpen(event, shown.id);
                  }}
                  passages={passages.get(shown.id) ?? NO_PASSAGES}
                  selected={selected}
                  signOf={sign}
                  texts={texts}
                  titleOf={(id) => documentById(dataset, id).title}
                />
              )}
            </Abreast>
          ))}
        </div>
      </div>
    </section>
  );
}

function Key() {
  return (
    <p className="documents-key">
      Every passage that an event comes from is marked. The number behind it is the event’s place in
      the timeline, and opens it; <span className="sign">*</span> stands for background.
    </p>
  );
}

interface AbreastProps {
  readonly group: readonly [SourceDocument, ...SourceDocument[]];
  readonly children: (document: SourceDocument) => ReactElement;
}

/** A document by itself, or beside its translations. */
function Abreast({ group, children }: AbreastProps) {
  const [first] = group;
  if (group.length === 1) return children(first);
  return <div className="abreast">{group.map(children)}</div>;
}

/**
 * Scrolls to the passage of the open event and, when asked, moves focus to it: at once, or when the
 * text arrives, unless the reader has moved on by then.
 */
function useOpenPassage({ dataset, texts, selected, document, ref }: DocumentsViewProps) {
  const scroller = useRef<HTMLElement>(null);
  /** The chosen passage, where one document has several of the event. */
  const chosen = useRef('');
  /** The event to focus when its text arrives. */
  const awaited = useRef<string | null>(null);
  const hasMoved = useRef(false);
  const asked = document ?? eventById(dataset, selected)?.excerpts[0]?.document ?? '';
  const needsBeside = useMemo(() => dataset.documents.some(hasMatter), [dataset]);
  const beside = usePart(besidePart, needsBeside);
  // What stands beside texts moves them when it comes.
  const isWhole = !needsBeside || beside.state !== 'coming';
  const isHere = useText(texts, asked).state === 'here' && isWhole;
  const focus = (id: string) => {
    if (!scroller.current) return;
    const target = signOf(scroller.current, id, document, chosen.current);
    awaited.current = target ? null : id;
    target?.focus({ preventScroll: true });
    revealPassage(scroller.current, id, document, asked);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new passage always moves the view
  useEffect(() => {
    hasMoved.current = false;
  }, [selected, document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the passage arrives with its text
  useEffect(
    function revealOpened() {
      if (!scroller.current) return;
      if (isHere && awaited.current !== null && awaited.current === selected) focus(selected);
      else if (!hasMoved.current) revealPassage(scroller.current, selected, document, asked);
    },
    [selected, document, isHere],
  );
  useImperativeHandle(ref, () => ({ focus }));
  return {
    scroller,
    /** The document to scroll to. */
    asked,
    onMove: () => {
      hasMoved.current = true;
    },
    onPassage: (passage: string) => {
      chosen.current = passage;
    },
  };
}

/** The number of each event in the order, as in the reader; background events have none. */
function signsOf(dataset: Dataset): (event: TimelineEvent) => string {
  const places = new Map(eventsInScope(dataset).map(({ id }, index) => [id, String(index + 1)]));
  return ({ id }) => places.get(id) ?? '*';
}
