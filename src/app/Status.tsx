import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { isWorkedOut } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentsOf, eventsInScope } from '../dataset/lookup.ts';
import { foundStatus } from './foundStatus.ts';
import type { Exploration } from './useExploration.ts';
import { useLatestWords } from './useLatestWords.ts';

/** Says once, politely, which event was opened, or what a search and filters leave; nothing when the page loads. */
export function Status({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, event, filter, found } = exploration;
  const words = useLatestWords(
    event ? announcement(dataset, event) : '',
    foundStatus(found, view.q, filter, events.length),
  );
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}

function announcement(dataset: Dataset, event: TimelineEvent): string {
  const scope = eventsInScope(dataset);
  const place = scope.indexOf(event) + 1;
  const { phrase, label } = event.when;
  const workedOut = isWorkedOut(event) ? `, worked out from “${isolate(phrase)}”` : '';
  const count = documentsOf(dataset, event).length;
  return [
    place > 0 ? `${place} of ${scope.length}. ` : '',
    `${label}${workedOut}. ${isolate(event.title)}. `,
    count === 1 ? '1 document.' : `${count} documents.`,
  ].join('');
}
