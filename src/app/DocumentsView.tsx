import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { documentById, eventsInScope } from '../dataset/lookup.ts';
import { byPublication } from '../dataset/order.ts';
import { Article } from '../reader/Article.tsx';
import type { EventFocus } from '../timeline/TimelineChart.tsx';
import { DocumentsIndex } from './DocumentsIndex.tsx';
import { revealPassage, signOf } from './passageMarks.ts';

interface DocumentsViewProps {
  readonly dataset: Dataset;
  /** The events whose passages are marked. */
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  /** The document whose passage is to be seen; `null` for the first that tells the event. */
  readonly document: string | null;
  /** The address of an event's passage in a document. */
  readonly hrefOf: (event: string, document: string) => string;
  readonly onOpen: (event: string, document: string) => void;
  readonly ref?: Ref<EventFocus>;
}

/** The documents as articles, one after the other, with the passages of all events marked. */
export function DocumentsView(props: DocumentsViewProps) {
  const { dataset, events, selected, document, hrefOf, onOpen, ref } = props;
  const scroller = useRef<HTMLElement>(null);
  const opened = useRef('');
  const documents = useMemo(() => dataset.documents.toSorted(byPublication), [dataset]);
  const sign = useMemo(() => signsOf(dataset), [dataset]);
  useEffect(
    function revealOpened() {
      if (scroller.current) revealPassage(scroller.current, selected, document);
    },
    [selected, document],
  );
  useImperativeHandle(ref, () => ({
    focus: (id) => {
      if (!scroller.current) return;
      signOf(scroller.current, id, document, opened.current)?.focus({ preventScroll: true });
      revealPassage(scroller.current, id, document);
    },
  }));
  return (
    <section aria-label="Documents" className="documents" ref={scroller}>
      <div className="documents-layout">
        <DocumentsIndex documents={documents} scroller={scroller} />
        <div>
          <p className="documents-key">
            Every passage that an event comes from is marked. The number behind it is the event’s
            place in the timeline, and opens it; <span className="sign">*</span> stands for
            background.
          </p>
          {documents.map((shown) => (
            <Article
              document={shown}
              events={events}
              hrefOf={(event) => hrefOf(event, shown.id)}
              key={shown.id}
              onOpen={(event, passage) => {
                opened.current = passage;
                onOpen(event, shown.id);
              }}
              selected={selected}
              signOf={sign}
              titleOf={(id) => documentById(dataset, id).title}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

/** The place of an event in the order, as the reader says it; background has none. */
function signsOf(dataset: Dataset): (event: TimelineEvent) => string {
  const places = new Map(eventsInScope(dataset).map(({ id }, index) => [id, String(index + 1)]));
  return ({ id }) => places.get(id) ?? '*';
}
