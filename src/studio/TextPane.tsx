import { useState } from 'react';
import type { Stretch } from '../dataset/passages.ts';
import { AddDocument } from './AddDocument.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentText } from './DocumentText.tsx';
import { documentTitle } from './documentTitle.ts';
import { addToEvent, eventTitle, makeEvent, type Taken } from './eventFromText.ts';
import { type MarkedText, sentencesAround } from './markedText.ts';
import { isDatedBy } from './nextDate.ts';
import { useMarkedText } from './useMarkedText.ts';
import type { Room } from './useRoom.ts';
import type { Walk } from './walk.ts';
import type { DocumentFields } from './work/fields.ts';
import './textPane.css';

/** The open document, or the place where one is added. */
export function TextPane({ room }: { readonly room: Room }) {
  const { document } = room;
  return (
    <section aria-label="Text" className="pane text-pane" tabIndex={-1}>
      {document ? (
        <OpenText document={document} key={document.id} room={room} />
      ) : (
        <AddDocument room={room} />
      )}
    </section>
  );
}

interface OpenTextProps {
  readonly room: Room;
  readonly document: DocumentFields;
}

function OpenText({ room, document }: OpenTextProps) {
  const marked = useMarkedText(room, document);
  const [walk, setWalk] = useState<Walk | null>(null);
  const [selected, setSelected] = useState<Stretch | null>(null);
  const chosen = selected ?? (walk && stretchOf(marked, walk));
  const take = (stretch: Stretch | null, date?: Taken['date']) => {
    if (!stretch) return;
    void makeEvent(room, { ...stretch, document: document.id, ...(date && { date }) });
  };
  const drop = () => {
    window.getSelection()?.removeAllRanges();
    setSelected(null);
    setWalk(null);
  };
  return (
    <>
      <DocumentFacts document={document} room={room} />
      {document.text === null ? (
        <p className="pane-note">This document has no text that can be read.</p>
      ) : (
        <DocumentText
          marked={marked}
          name={documentTitle(document)}
          onDate={(date) => {
            const words = marked.text.slice(date.start, date.end);
            const known = eventsAt(marked, date).find((key) =>
              room.work.events.some((event) => event.key === key && isDatedBy(event, words)),
            );
            drop();
            if (known !== undefined) room.openEvent(known);
            else take(sentencesAround(marked, date), { ...date, words });
          }}
          onSelect={(stretch) => {
            setSelected(stretch);
            setWalk(null);
          }}
          onTake={() => take(chosen)}
          onWalk={(next) => {
            setSelected(null);
            setWalk(next);
            // Few screen readers say what is chosen besides where the keys are.
            if (next && next.anchor !== next.head)
              room.say(`${Math.abs(next.head - next.anchor) + 1} sentences chosen.`);
          }}
          walk={walk}
        />
      )}
      <TakeBar
        chosen={chosen}
        document={document}
        marked={marked}
        onDrop={drop}
        onTake={() => take(chosen)}
        room={room}
      />
    </>
  );
}

interface TakeBarProps extends OpenTextProps {
  readonly marked: MarkedText;
  readonly chosen: Stretch | null;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What can be made of what is chosen. It stands there always, so that nothing moves. */
function TakeBar({ room, document, marked, chosen, onTake, onDrop }: TakeBarProps) {
  const { event } = room;
  if (!chosen)
    return <p className="take-bar">{room.compiled ? wayOn(marked) : 'Looking for dates …'}</p>;
  const told = eventsAt(marked, chosen);
  const isTold = event !== null && told.includes(event.key);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere
    <div aria-label="Chosen words" className="take-bar" role="group">
      <button className={isTold ? 'take-more' : 'take'} onClick={onTake} type="button">
        {isTold ? 'Make another event of this' : 'Make an event of this'}
      </button>
      {event && !isTold && (
        <button
          className="take-more"
          onClick={() => void addToEvent(room, event, { ...chosen, document: document.id })}
          type="button"
        >
          {`Add to “${eventTitle(event)}”`}
        </button>
      )}
      {told
        .filter((key) => key !== event?.key)
        .slice(0, 2)
        .map((key) => (
          <button
            className="take-more"
            key={key}
            onClick={() => {
              room.openEvent(key);
              room.focusOn('event');
            }}
            type="button"
          >
            {`Open “${titleOf(room, key)}”`}
          </button>
        ))}
      {room.work.events.length === 0 && marked.dates.length > 0 && (
        <p className="take-hint">Or click an underlined date.</p>
      )}
      <button aria-label="Choose nothing" className="take-drop" onClick={onDrop} type="button">
        ×
      </button>
    </div>
  );
}

/** What to do next with a text. */
function wayOn({ dates }: MarkedText): string {
  if (dates.length === 0) return 'Select the words that tell an event.';
  const found = dates.length === 1 ? 'One date is' : `${dates.length} dates are`;
  return `${found} underlined. Click one to make an event of it, or select the words that tell one.`;
}

function titleOf({ work }: Room, key: string): string {
  const event = work.events.find((one) => one.key === key);
  return event ? eventTitle(event) : key;
}

function stretchOf({ sentences }: MarkedText, { anchor, head }: Walk): Stretch | null {
  const first = sentences[Math.min(anchor, head)];
  const last = sentences[Math.max(anchor, head)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The keys of the events that a stretch tells, at least in part. */
function eventsAt({ passages }: MarkedText, { start, end }: Stretch): readonly string[] {
  return [
    ...new Set(
      passages.filter((one) => one.start < end && start < one.end).map(({ event }) => event),
    ),
  ];
}
