import { Fragment, useEffect } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import type { ChapterEvents } from '../dataset/lookup.ts';
import { type Silence, silenceBefore } from '../dataset/silence.ts';
import { EventRow } from './EventRow.tsx';

interface EventListProps {
  readonly chapters: readonly ChapterEvents[];
  readonly selected: string | null;
  /** Category and status of an event in words. */
  readonly kindOf: (event: TimelineEvent) => string;
  readonly onOpen: (id: string) => void;
  /** The ids that are picked, where events can be; `null` where they cannot. */
  readonly picked: readonly string[] | null;
  readonly onPick: (id: string) => void;
}

/** The events as a list by chapter; a phone shows it in place of the chart. */
export function EventList(props: EventListProps) {
  const { chapters, selected, kindOf, onOpen, picked, onPick } = props;
  useEffect(
    function revealSelected() {
      const row = selected && document.getElementById(`event-${selected}`);
      if (row) scrollTo(row);
    },
    [selected],
  );
  const events = chapters.flatMap((part) => part.events);
  return (
    <section aria-label="Timeline" className="event-list">
      {chapters.map(({ chapter, events: own }) => (
        <section
          aria-labelledby={`chapter-${chapter.id}`}
          hidden={own.length === 0}
          key={chapter.id}
        >
          <h2 className="event-list-chapter" id={`chapter-${chapter.id}`}>
            {chapter.title} <span>{chapter.label}</span>
          </h2>
          <ol>
            {own.map((event) => (
              <Fragment key={event.id}>
                <SilentYears silence={silenceBefore(event, events[events.indexOf(event) - 1])} />
                <li className={picked ? 'pickable' : undefined}>
                  {picked && (
                    <input
                      aria-label={`Pick: ${event.title}`}
                      checked={picked.includes(event.id)}
                      onChange={() => onPick(event.id)}
                      type="checkbox"
                    />
                  )}
                  <button
                    aria-current={event.id === selected || undefined}
                    className="event-row"
                    data-category={event.category}
                    data-event={event.id}
                    data-status={event.status}
                    id={`event-${event.id}`}
                    onClick={() => onOpen(event.id)}
                    type="button"
                  >
                    <EventRow event={event} kind={kindOf(event)} />
                  </button>
                </li>
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
      {events.length === 0 && (
        <p className="event-list-empty">
          No event passes the search and the filters. Choose “Show all”, or search for something
          else.
        </p>
      )}
    </section>
  );
}

/** Silence is information, too. */
export function SilentYears({ silence }: { readonly silence: Silence | null }) {
  if (!silence) return null;
  return <li className="silence">No event in these documents, {silence.label}</li>;
}

/** The part of the screen that the sheet with the source leaves free on a phone. */
const FREE = 0.36;

/** Scrolls what the list stands in, this page or its stage, never a page around it, until a row is in view. */
function scrollTo(row: HTMLElement): void {
  const stage = row.closest('.stage');
  const scrollsByItself = stage && stage.scrollHeight > stage.clientHeight + 1;
  const { top, bottom } = row.getBoundingClientRect();
  if (stage && scrollsByItself && getComputedStyle(stage).overflowY === 'auto') {
    const box = stage.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) stage.scrollTop += top - box.top - box.height / 3;
    return;
  }
  if (top >= 0 && bottom <= window.innerHeight * FREE) return;
  window.scrollBy({ top: top - window.innerHeight * FREE * 0.4 });
}
