import { dayMs, formatDay } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { BASIS_WORDS } from '../dataset/eventName.ts';
import { firstPrecision } from '../dataset/historicalDate.ts';
import { anchorDay } from '../dataset/order.ts';

interface EventRowProps {
  readonly event: TimelineEvent;
  /** Category and status in words. */
  readonly kind: string;
}

/** One line of the list: the date, a dot in the colour of the category, the title, and how the date is known. */
export function EventRow({ event, kind }: EventRowProps) {
  const count = new Set(event.excerpts.map(({ document }) => document)).size;
  return (
    <>
      <ListDate event={event} />
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
function ListDate({ event }: Pick<EventRowProps, 'event'>) {
  const { edtf, earliest, latest } = event.when;
  const ms = dayMs(anchorDay(event));
  const precision = firstPrecision(edtf);
  const hedge = earliest === null ? 'by ' : /[~?%]/.test(edtf) ? 'about ' : '';
  const short = { year: 'y', month: 'MMM', day: 'd MMM' }[precision];
  const oneOf = edtf.startsWith('[') && latest ? `–${formatDay(dayMs(latest), short)}` : '';
  return (
    <time className="event-row-date" dateTime={anchorDay(event)}>
      <span className="visually-hidden">{event.when.label}. </span>
      <span aria-hidden="true">
        {hedge}
        {formatDay(ms, oneOf ? 'd' : short)}
        {oneOf}
        {precision !== 'year' && <small>{formatDay(ms, 'y')}</small>}
      </span>
    </time>
  );
}
