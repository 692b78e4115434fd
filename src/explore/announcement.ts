import { counted } from '../dataset/counted.ts';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { isWorkedOut, knownBy } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentsOf, eventsInScope } from '../dataset/lookup.ts';

/**
 * What is announced when the source of an event opens: its number, its date and how that is known,
 * its title, how many documents tell it and, where Enter leads on, the way to the source.
 * @param hasFocus whether the event has focus, so that pressing Enter again leads to its source
 */
export function announcementOf(dataset: Dataset, event: TimelineEvent, hasFocus: boolean): string {
  const scope = eventsInScope(dataset);
  const place = scope.indexOf(event) + 1;
  return [
    place > 0 ? `${place} of ${scope.length}. ` : '',
    `${event.when.label}, ${howKnown(event)}. ${isolate(event.title)}. `,
    `${counted(documentsOf(dataset, event).length, 'document')}.`,
    hasFocus ? ' Enter again goes to the source.' : '',
  ].join('');
}

function howKnown(event: TimelineEvent): string {
  if (!isWorkedOut(event)) return knownBy(event);
  return `worked out from “${isolate(event.when.phrase)}”`;
}
