import type { Stretch } from '../dataset/passages.ts';
import { oneLine } from '../draft/draftQuote.ts';
import type { FoundDate, MarkedText } from './markedText.ts';
import { quotePlace } from './quotePlace.ts';

/** What of an event says where its date stands. */
interface DatedEvent {
  readonly key: string;
  readonly sources: readonly { readonly quote: string; readonly before?: string }[];
  readonly when: { readonly phrase: string };
}

/**
 * The first date of a text behind that of an event which is the date of no event yet.
 * @param events all events, with the open one
 */
export function nextDate(
  marked: MarkedText,
  event: DatedEvent,
  events: readonly DatedEvent[],
): FoundDate | null {
  const { dates, text } = marked;
  const place = passageOf(marked, event);
  const own = dates.find((date) => isWithin(date, place) && isDatedBy(event, wordsOf(text, date)));
  const told = new Map(events.map((one) => [one.key, one]));
  const isTold = (date: FoundDate) =>
    marked.passages.some((passage) => {
      const teller = told.get(passage.event);
      return teller && isWithin(date, passage) && isDatedBy(teller, wordsOf(text, date));
    });
  return dates.find((date) => date.start >= (own ?? place).end && !isTold(date)) ?? null;
}

/** Whether the date of an event rests on these words. */
export function isDatedBy({ when: { phrase } }: Pick<DatedEvent, 'when'>, words: string): boolean {
  const [own, other] = [oneLine(phrase), oneLine(words)];
  return own !== '' && (own.includes(other) || other.includes(own));
}

/** Where an event is told; by its quote as long as it has not been compiled. */
function passageOf({ text, passages }: MarkedText, { key, sources }: DatedEvent): Stretch {
  const [source] = sources;
  const place = source && quotePlace(text, source);
  return passages.findLast(({ event }) => event === key) ?? place ?? { start: 0, end: 0 };
}

function isWithin(date: Stretch, { start, end }: Stretch): boolean {
  return start < date.end && date.start < end;
}

function wordsOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}
