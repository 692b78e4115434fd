import { counted } from '../dataset/counted.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { knownBy } from '../dataset/eventName.ts';
import { anchorDay } from '../dataset/order.ts';
import { shortDateApart } from '../dataset/shortDate.ts';

interface EventRowProps {
  readonly event: TimelineEvent;
  /** Category and status in words. */
  readonly kind: string;
  /** The language in which the date is written. */
  readonly language: CorpusLanguage;
}

/** One line of the list: date, a dot in the category's colour, title, and how the date is known. */
export function EventRow({ event, kind, language }: EventRowProps) {
  const count = new Set(event.excerpts.map(({ document }) => document)).size;
  return (
    <>
      <ListDate event={event} language={language} />
      <span className="event-row-dot" />
      <span>
        <span className="event-row-title">{event.title}</span>
        <span className="visually-hidden">. </span>
        <small className="event-row-detail">
          <bdi>{kind}</bdi>
          <span>{` · date ${knownBy(event)} · ${counted(count, 'document')}`}</span>
        </small>
      </span>
    </>
  );
}

/** The date with both its ends, its year on a separate line; in full for a screen reader. */
function ListDate({ event, language }: Pick<EventRowProps, 'event' | 'language'>) {
  const { words, year } = shortDateApart(event.when, language);
  return (
    <time className="event-row-date" dateTime={anchorDay(event)}>
      <span className="visually-hidden">{`${event.when.label}. `}</span>
      <span aria-hidden="true">
        <span>{words}</span>
        {year && <small>{year}</small>}
      </span>
    </time>
  );
}
