import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import type { ChapterEvents } from '../dataset/lookup.ts';
import type { Silence } from '../dataset/silence.ts';
import { revealIn } from '../widgets/ownScroll.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';
import { EventRow } from './EventRow.tsx';
import './eventList.css';

interface EventListProps {
  readonly chapters: readonly ChapterEvents[];
  readonly selected: string | null;
  /** Category and status of an event in words; a new function renders all rows again. */
  readonly kindOf: (event: TimelineEvent) => string;
  /** The language in which dates are written. */
  readonly language: CorpusLanguage;
  /** The silences of the whole chronology, keyed by the event that ends each. */
  readonly silences: ReadonlyMap<string, Silence>;
  /** The address of an event, if this page has one; a new function renders all links again. */
  readonly hrefOf: (id: string) => string | undefined;
  readonly onOpen: (id: string) => void;
  /** The picked ids; `null` where events cannot be picked. */
  readonly picked: readonly string[] | null;
  readonly onPick: (id: string) => void;
  /** The text shown when there are no events. */
  readonly whenEmpty: string;
}

/**
 * How many rows are rendered at first; the rest of a longer list follows when the browser is idle.
 */
const FIRST_ROWS = 200;

/** The events as a list by chapter; it replaces the chart on a phone. */
export function EventList(props: EventListProps) {
  const { silences, selected, kindOf, language, picked, whenEmpty } = props;
  const { chapters, hrefOf, isLong, isWhole } = useRows(props);
  useEffect(
    function revealSelected() {
      const row = isWhole && selected && document.getElementById(`event-${selected}`);
      if (row) scrollTo(row);
    },
    [selected, isWhole],
  );
  const chosen = useMemo(() => picked && new Set(picked), [picked]);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return (
    <section aria-label="Timeline" className="event-list" data-long={isLong || undefined}>
      {chapters.map(({ chapter, events: own }) => (
        <section
          aria-labelledby={`chapter-${chapter.id}`}
          hidden={own.length === 0}
          key={chapter.id}
        >
          <h2 className="event-list-chapter" id={`chapter-${chapter.id}`}>
            <span>{chapter.title}</span> <span>{chapter.label}</span>
          </h2>
          <ol>
            {own.map((event) => (
              <ListedEvent
                event={event}
                hrefOf={hrefOf}
                isPicked={chosen?.has(event.id) ?? null}
                isSelected={event.id === selected}
                key={event.id}
                kindOf={kindOf}
                language={language}
                latest={latest}
                silence={silences.get(event.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {isWhole && chapters.every(({ events }) => events.length === 0) && (
        <p className="event-list-empty">{whenEmpty}</p>
      )}
    </section>
  );
}

interface ListedEventProps extends Pick<EventListProps, 'kindOf' | 'language' | 'hrefOf'> {
  /** The handlers, which are new functions on each render of the list. */
  readonly latest: RefObject<Pick<EventListProps, 'onOpen' | 'onPick'>>;
  readonly event: TimelineEvent;
  readonly silence: Silence | undefined;
  readonly isSelected: boolean;
  /** `null` where events cannot be picked. */
  readonly isPicked: boolean | null;
}

/**
 * A row and the silence before it. Rendered again only when it changes, as there may be thousands.
 */
const ListedEvent = memo(function ListedEvent(props: ListedEventProps) {
  const { event, silence, isSelected, isPicked, kindOf, language, hrefOf, latest } = props;
  return (
    <>
      <SilentYears silence={silence} />
      <li className={isPicked === null ? undefined : 'pickable'}>
        {isPicked !== null && (
          <input
            aria-label={`Pick: ${isolate(event.title)}`}
            checked={isPicked}
            onChange={() => latest.current.onPick(event.id)}
            type="checkbox"
          />
        )}
        <PlainLink
          aria-current={isSelected || undefined}
          className="event-row"
          data-category={event.category}
          data-event={event.id}
          data-status={event.status}
          href={hrefOf(event.id)}
          id={`event-${event.id}`}
          onFollow={() => latest.current.onOpen(event.id)}
        >
          <EventRow event={event} kind={kindOf(event)} language={language} />
        </PlainLink>
      </li>
    </>
  );
});

/**
 * The rows to render, with their addresses. A long list lags a moment behind, so that nothing has
 * to wait for it.
 */
function useRows({ chapters, hrefOf }: Pick<EventListProps, 'chapters' | 'hrefOf'>) {
  const count = chapters.reduce((sum, part) => sum + part.events.length, 0);
  const isLong = count > FIRST_ROWS;
  const rows = useMemo(() => ({ chapters, hrefOf }), [chapters, hrefOf]);
  const deferred = useDeferredValue(
    rows,
    isLong ? { ...rows, chapters: beginningOf(chapters) } : rows,
  );
  const shown = isLong ? deferred : rows;
  return { ...shown, isLong, isWhole: shown === rows };
}

/** The first rows, by chapter. */
function beginningOf(chapters: readonly ChapterEvents[]): readonly ChapterEvents[] {
  let left = FIRST_ROWS;
  return chapters.map(({ chapter, events }) => {
    const own = events.slice(0, left);
    left -= own.length;
    return { chapter, events: own };
  });
}

/** A note on a silence in the sources, which is information too. */
export function SilentYears({ silence }: { readonly silence: Silence | undefined }) {
  if (!silence) return null;
  return <li className="silence">{`No event in these documents ${silence.label}`}</li>;
}

/** The fraction of the screen that the sheet leaves free on a phone. */
const FREE_SHARE = 0.36;

/** Scrolls a row into view within the page or its stage, never the page around a frame. */
function scrollTo(row: HTMLElement): void {
  const stage = row.closest<HTMLElement>('.stage');
  const scrollsByItself = stage && stage.scrollHeight > stage.clientHeight + 1;
  const isInStage = stage && scrollsByItself && getComputedStyle(stage).overflowY === 'auto';
  const [sight, share] = isInStage
    ? [stage.getBoundingClientRect(), 1 / 3]
    : [{ top: 0, bottom: window.innerHeight * FREE_SHARE }, 0.4];
  revealIn(isInStage ? stage : null, sight, row, ({ top, bottom }) => top + (bottom - top) * share);
}
