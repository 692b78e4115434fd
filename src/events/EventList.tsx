import { useEffect } from 'react';
import { dayMs, formatDay } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { firstPrecision } from '../dataset/historicalDate.ts';
import type { ChapterEvents } from '../dataset/lookup.ts';
import { anchorDay } from '../dataset/order.ts';

interface EventListProps {
  readonly chapters: readonly ChapterEvents[];
  readonly selected: string | null;
  /** Category and status of an event in words. */
  readonly kindOf: (event: TimelineEvent) => string;
  readonly onOpen: (id: string) => void;
}

/** The events as a list by chapter: what a phone shows in place of the chart. */
export function EventList({ chapters, selected, kindOf, onOpen }: EventListProps) {
  useEffect(
    function revealSelected() {
      const row = selected && document.getElementById(`event-${selected}`);
      if (row) scrollPageTo(row);
    },
    [selected],
  );
  return (
    <section aria-label="Timeline" className="event-list">
      {chapters.map(({ chapter, events }) => (
        <section aria-labelledby={`chapter-${chapter.id}`} key={chapter.id}>
          <h2 className="event-list-chapter" id={`chapter-${chapter.id}`}>
            {chapter.title} <span>{chapter.label}</span>
          </h2>
          <ol>
            {events.map((event) => (
              <li key={event.id}>
                <button
                  aria-current={event.id === selected || undefined}
                  className="event-row"
                  data-category={event.category}
                  data-status={event.status}
                  id={`event-${event.id}`}
                  onClick={() => onOpen(event.id)}
                  type="button"
                >
                  <ListDate event={event} />
                  <span className="event-row-dot" />
                  <span className="event-row-title">{event.title}</span>
                  <span className="visually-hidden">. {kindOf(event)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** The part of the screen that the sheet with the source leaves free. */
const FREE = 0.36;

/** Scrolls this page, never a page around it, until a row is in the part that stays free. */
function scrollPageTo(row: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight * FREE) return;
  window.scrollBy({ top: top - window.innerHeight * FREE * 0.4 });
}

/** The date in two short lines, the year alone where that is all that is known; in full for a screen reader. */
export function ListDate({ event }: { readonly event: TimelineEvent }) {
  const { edtf, earliest } = event.when;
  const ms = dayMs(anchorDay(event));
  const precision = firstPrecision(edtf);
  const hedge = earliest === null ? 'by ' : /[~?%[]/.test(edtf) ? 'about ' : '';
  const short = { year: 'y', month: 'MMM', day: 'd MMM' }[precision];
  return (
    <time className="event-row-date" dateTime={anchorDay(event)}>
      <span className="visually-hidden">{event.when.label}. </span>
      <span aria-hidden="true">
        {hedge}
        {formatDay(ms, short)}
        {precision !== 'year' && <small>{formatDay(ms, 'y')}</small>}
      </span>
    </time>
  );
}
