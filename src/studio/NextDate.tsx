import { makeEvent } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { sentencesAround } from './markedText.ts';
import { nextDate } from './nextDate.ts';
import { useMarkedText } from './useMarkedText.ts';
import type { DocumentFields } from './work/fields.ts';
import './nextDate.css';

/** The way on: from the open event to the next date of its document that is none yet. */
export function NextDate({ room, event }: EventPartProps) {
  const [source] = event.sources;
  const document = room.work.documents.find(({ id }) => id === source?.document);
  if (!document) return null;
  return <WayOn document={document} event={event} room={room} />;
}

interface WayOnProps extends EventPartProps {
  readonly document: DocumentFields;
}

function WayOn({ room, event, document }: WayOnProps) {
  const marked = useMarkedText(room, document);
  const next = nextDate(marked, event, room.work.events);
  if (marked.dates.length === 0) return null;
  return (
    <div className="next-date">
      {next && (
        <button
          className="take"
          onClick={() => {
            const date = { ...next, words: marked.text.slice(next.start, next.end) };
            const passage = sentencesAround(marked, next);
            void makeEvent(room, { ...passage, document: document.id, date });
          }}
          type="button"
        >
          {`Next date: “${marked.text.slice(next.start, next.end)}”`}
        </button>
      )}
      {next === null && <p>No date of this text is left after this event.</p>}
    </div>
  );
}
