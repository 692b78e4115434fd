import { memo, useCallback } from 'react';
import { EventForm } from './EventForm.tsx';
import { eventTitle } from './eventFromText.ts';
import type { PlacedProblem } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import type { EventFields } from './work/fields.ts';
import './eventPane.css';

/** The open event, or all of them to choose from. */
export function EventPane({ room }: { readonly room: Room }) {
  const { event, work, problems, compiled, openEvent, focusOn } = room;
  const open = useCallback(
    (key: string) => {
      openEvent(key);
      focusOn('event');
    },
    [openEvent, focusOn],
  );
  return (
    <section aria-label="Event" className="pane event-pane" tabIndex={-1}>
      {event ? (
        <EventForm event={event} key={event.key} room={room} />
      ) : (
        <>
          <h2 className="pane-title" data-field="events" tabIndex={-1}>
            Events
          </h2>
          <EventList
            dates={compiled?.preview?.events ?? NO_DATES}
            isCompiled={compiled !== null}
            events={work.events}
            hasDocuments={work.documents.length > 0}
            onOpen={open}
            problems={problems}
          />
        </>
      )}
    </section>
  );
}

type Dated = { readonly id: string; readonly when: { readonly label: string } };
const NO_DATES: readonly Dated[] = [];

interface EventListProps {
  readonly events: readonly EventFields[];
  /** Their dates in words, in order. */
  readonly dates: readonly Dated[];
  readonly problems: readonly PlacedProblem[];
  readonly hasDocuments: boolean;
  readonly isCompiled: boolean;
  readonly onOpen: (key: string) => void;
}

const EventList = memo(function EventList(props: EventListProps) {
  const { events, dates, problems, hasDocuments, isCompiled, onOpen } = props;
  if (events.length === 0)
    return (
      <p className="pane-note">
        {hasDocuments
          ? 'None yet. Click an underlined date in the text: it becomes the first one.'
          : 'None yet. They are made of the documents: add one first.'}
      </p>
    );
  const order = new Map(dates.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: EventFields) => order.get(id) ?? dates.length;
  return (
    <ul className="event-index">
      {events
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map((event) => {
          const isAmiss = problems.some(
            ({ field, isError }) => isError && field.kind === 'event' && field.id === event.key,
          );
          const asWritten = isCompiled ? event.when.date || 'no date yet' : '…';
          const date = dates[placeOf(event)]?.when.label ?? asWritten;
          return (
            <li key={event.key}>
              <button onClick={() => onOpen(event.key)} type="button">
                <span>{eventTitle(event)}</span>
                <small>{`${date}${isAmiss ? ' · ⚠ something to mend' : ''}`}</small>
              </button>
            </li>
          );
        })}
    </ul>
  );
});
