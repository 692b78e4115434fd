import type { FieldPath } from '../compile/yamlFile.ts';
import { Select } from '../widgets/Select.tsx';
import { CategoryChoice } from './CategoryChoice.tsx';
import { DateChoice } from './DateChoice.tsx';
import { EventQuestions } from './EventQuestions.tsx';
import { EventSources } from './EventSources.tsx';
import { eventTitle } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { Field, Problems } from './Field.tsx';
import { NextDate } from './NextDate.tsx';
import { amissDocument, problemsAt } from './problemsAt.ts';
import { approve, removeEvent, setEvent } from './work/edits.ts';
import './eventForm.css';

/** What the chart has room for, and the reader. */
const LABEL_LENGTH = 34;
const TITLE_LENGTH = 80;

/** The fields that show their own problems; what is wrong elsewhere is shown at the end. */
const SHOWN = ['label', 'title', 'when', 'category', 'status', 'sources', 'note'];

/** The open event: what it is called, when it was, where it is told. */
export function EventForm({ room, event }: EventPartProps) {
  const { work, problems } = room;
  const at = (path: FieldPath) => problemsAt(problems, 'event', event.key, path);
  const set = (field: string, value: string) =>
    work.edit((folder) => setEvent(folder, event.key, [field], value), {
      says: `${field} of ${eventTitle(event)}`,
      key: `event ${event.key} ${field}`,
    });
  return (
    <>
      <FormHeading event={event} />
      <FormHead event={event} room={room} />
      <div className="event-form">
        {event.isDraft && <DraftNote event={event} room={room} />}
        <DocumentNote event={event} room={room} />
        <Field
          hint="A few words for the chart"
          isLarge
          isRequired
          label="Label"
          most={LABEL_LENGTH}
          name="label"
          onChange={(typed) => setLabel({ room, event }, typed)}
          problems={at(['label'])}
          value={event.label}
        />
        <DateChoice event={event} room={room} />
        <Field
          hint="A sentence that says what happened, and no more than the words below do"
          isRequired
          label="Title"
          lines={2}
          most={TITLE_LENGTH}
          onChange={(typed) => set('title', typed)}
          problems={at(['title'])}
          value={event.title}
        />
        <div className="form-row">
          <CategoryChoice event={event} room={room} />
          <StatusChoice
            onChoose={(status) => set('status', status)}
            problems={at(['status'])}
            status={event.status}
          />
        </div>
        <EventSources event={event} room={room} />
        <Field
          label="Note for readers (optional)"
          lines={2}
          onChange={(typed) => set('note', typed)}
          problems={at(['note'])}
          value={event.note}
        />
        <EventQuestions event={event} room={room} />
        <OtherProblems event={event} room={room} />
      </div>
      <NextDate event={event} room={room} />
    </>
  );
}

/** Where focus goes when the event is opened from a list. */
function FormHeading({ event }: Pick<EventPartProps, 'event'>) {
  return (
    <h2 className="visually-hidden" data-field="event" tabIndex={-1}>
      {`Event: ${eventTitle(event)}`}
    </h2>
  );
}

/** What is wrong with the event as a whole, or with a field that is not shown here. */
function OtherProblems({ room, event }: EventPartProps) {
  const others = room.problems.filter(
    ({ field }) =>
      field.kind === 'event' && field.id === event.key && !SHOWN.includes(String(field.path[0])),
  );
  return <Problems problems={others.map(({ words }) => words)} />;
}

const STATUSES = [
  ['happened', 'Happened'],
  ['stated', 'Stated: somebody said it'],
  ['planned', 'Planned'],
  ['proposed', 'Proposed'],
] as const;

interface StatusChoiceProps {
  readonly status: string;
  readonly problems: readonly string[];
  readonly onChoose: (status: string) => void;
}

function StatusChoice({ status, problems, onChoose }: StatusChoiceProps) {
  return (
    <div className="field">
      <Select
        label="Told as"
        onChoose={onChoose}
        options={STATUSES}
        value={STATUSES.find(([name]) => name === status)?.[0] ?? 'happened'}
      />
      <Problems problems={problems} />
    </div>
  );
}

/** The title says the same as the label until it is written itself. */
function setLabel({ room, event }: EventPartProps, typed: string): void {
  const isOne = event.title === '' || event.title === event.label;
  room.work.edit(
    (folder) => {
      const labelled = setEvent(folder, event.key, ['label'], typed);
      return isOne ? setEvent(labelled, event.key, ['title'], typed) : labelled;
    },
    { says: `label of ${eventTitle(event)}`, key: `event ${event.key} label` },
  );
}

function FormHead({ room, event }: EventPartProps) {
  const { work } = room;
  return (
    <div className="form-head">
      <button
        className="quiet"
        onClick={() => {
          room.openEvent(null);
          room.focusOn('events');
        }}
        type="button"
      >
        <span aria-hidden="true">‹ </span>
        All events
      </button>
      <button
        className="quiet"
        onClick={() => {
          work.edit((folder) => removeEvent(folder, event.key), {
            says: `removal of ${eventTitle(event)}`,
          });
          room.openEvent(null);
          room.focusOn('events');
          room.say(`Removed: ${eventTitle(event)}. Undo brings it back.`);
        }}
        type="button"
      >
        Remove event
      </button>
    </div>
  );
}

/** What is wrong with a document keeps its events from being given away. */
function DocumentNote({ room, event }: EventPartProps) {
  const amiss = amissDocument(room.problems, event.sources);
  if (amiss === undefined) return null;
  const own = room.work.documents.find(({ id }) => id === amiss);
  const isDayMissing = own?.published.date === '' && own.about.published.date === '';
  return (
    <div className="draft-note">
      <p>
        {isDayMissing
          ? 'When was its document published? Until that is filled in, its events are left out.'
          : 'Its document has something to mend first.'}
      </p>
      <button
        className="quiet"
        onClick={() => {
          room.openDocument(amiss);
          if (isDayMissing) room.focusOn('published');
        }}
        type="button"
      >
        {isDayMissing ? 'Fill it in' : 'Show the document'}
      </button>
    </div>
  );
}

/** A draft is shown nowhere until somebody has looked at it. */
function DraftNote({ room, event }: EventPartProps) {
  return (
    <div className="draft-note">
      <p>This event is a draft. It is left out until you have looked at it.</p>
      <button
        className="quiet"
        onClick={() =>
          room.work.edit((folder) => approve(folder, event.key), {
            says: `draft of ${eventTitle(event)}`,
          })
        }
        type="button"
      >
        I have looked at it
      </button>
    </div>
  );
}
