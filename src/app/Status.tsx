import { useEffect, useRef, useState } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { isWorkedOut } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentsOf, eventsInScope } from '../dataset/lookup.ts';

interface StatusProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent | undefined;
}

/** Says once, politely, which event was opened; nothing when the page loads. */
export function Status({ dataset, event }: StatusProps) {
  const loaded = useRef(event);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (event !== loaded.current) setWords(event ? announcement(dataset, event) : '');
    loaded.current = undefined;
  }, [dataset, event]);
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
