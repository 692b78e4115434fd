import { dayMs, formatDay } from '../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { BASIS_WORDS } from '../dataset/eventName.ts';
import { firstPrecision } from '../dataset/historicalDate.ts';
import { anchorDay } from '../dataset/order.ts';
import { listDate } from './listDate.ts';

interface EventRowProps {
  readonly event: TimelineEvent;
  /** Category and status in words. */
  readonly kind: string;
  /** How the date is written. */
  readonly language: CorpusLanguage;
}

/** One line of the list: the date, a dot in the colour of the category, the title, and how the date is known. */
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
          <bdi>{kind}</bdi> · date {BASIS_WORDS[event.when.basis]} ·{' '}
          {count === 1 ? '1 document' : `${count} documents`}
        </small>
      </span>
    </>
  );
}

/** The date in two short lines, the year alone where that is all that is known; in full for a screen reader. */
function ListDate({ event, language }: Pick<EventRowProps, 'event' | 'language'>) {
  const { edtf, label } = event.when;
  const day = anchorDay(event);
  return (
    <time className="event-row-date" dateTime={day}>
      <span className="visually-hidden">{label}. </span>
      <span aria-hidden="true">
        {listDate(event, language)}
        {firstPrecision(edtf) !== 'year' && <small>{formatDay(dayMs(day), 'y')}</small>}
      </span>
    </time>
  );
}
