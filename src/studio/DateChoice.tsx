import { useId, useState } from 'react';
import { BASIS_WORDS } from '../dataset/eventName.ts';
import { HowKnown } from '../reader/HowKnown.tsx';
import { Select } from '../widgets/Select.tsx';
import { DateField } from './DateField.tsx';
import { coverEvent, eventTitle } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { Field, Problems } from './Field.tsx';
import type { DateProposal } from './jobs/compiling.ts';
import { problemsAt } from './problemsAt.ts';
import { useProposals } from './useProposals.ts';
import { choose, setEvent } from './work/edits.ts';
import './dateChoice.css';

/** When an event was: the reading of its words, the others that are possible, or a date written by hand. */
export function DateChoice({ room, event }: EventPartProps) {
  const { problems, work } = room;
  const id = useId();
  const proposals = useProposals(room, event);
  const chosen = proposals.find((one) => isClaimed(one, event.when));
  const [isByHand, setByHand] = useState(false);
  const showsFields =
    isByHand ||
    (!chosen && proposals.length > 0) ||
    (event.when.date === '' && proposals.length === 0);
  const own = problems
    .filter(({ field: { kind, id: key, path } }) => {
      const isAbout = kind === 'event' && key === event.key && path[0] === 'when';
      return isAbout && !(showsFields && SHOWN.includes(String(path[1])));
    })
    .map(({ words }) => words);
  return (
    <fieldset
      aria-describedby={own.length > 0 ? `${id}-problems` : undefined}
      className="date-choice"
    >
      <legend className="field-name">Date</legend>
      <Known event={event} id={id} room={room} />
      {proposals.length > (chosen ? 1 : 0) && (
        <Readings
          chosen={isByHand ? undefined : chosen}
          how={`${id}-how`}
          onByHand={() => setByHand(true)}
          onChoose={(proposal) => {
            setByHand(false);
            work.edit(
              (folder) =>
                coverEvent(choose(folder, event.key, proposal.claim), proposal.claim.date),
              { says: `date of ${eventTitle(event)}` },
            );
          }}
          proposals={proposals}
        />
      )}
      {event.when.date !== '' && proposals.length <= (chosen ? 1 : 0) && (
        <button
          // With the keyboard one comes by here, and not by the date.
          aria-describedby={`${id}-date ${id}-how`}
          aria-expanded={isByHand}
          className="quiet date-by-hand"
          onClick={() => setByHand(!isByHand)}
          type="button"
        >
          Write the date yourself
        </button>
      )}
      {showsFields && <DateFields event={event} room={room} />}
      <Problems id={`${id}-problems`} problems={own} />
    </fieldset>
  );
}

/** The fields of a date that show their own problems. */
const SHOWN = ['date', 'phrase', 'note'];

interface ReadingsProps {
  readonly proposals: readonly DateProposal[];
  /** The one that the event has; none where its date is another. */
  readonly chosen: DateProposal | undefined;
  /** The id of the words that say how the chosen one is known. */
  readonly how: string;
  readonly onChoose: (proposal: DateProposal) => void;
  readonly onByHand: () => void;
}

/** The ways to read the words, to choose from. */
function Readings({ proposals, chosen, how, onChoose, onByHand }: ReadingsProps) {
  const name = useId();
  return (
    <div className="date-readings">
      {proposals.map((proposal) => (
        <label className="date-reading" key={JSON.stringify(proposal.claim)}>
          <input
            aria-describedby={proposal === chosen ? how : undefined}
            checked={proposal === chosen}
            name={name}
            onChange={() => onChoose(proposal)}
            type="radio"
          />
          <span>
            <strong>{proposal.label}</strong>
            <span> </span>
            {proposal !== chosen && <small>{proposal.why}</small>}
          </span>
        </label>
      ))}
      <label className="date-reading">
        <input checked={!chosen} name={name} onChange={onByHand} type="radio" />
        <span>Another date</span>
      </label>
    </div>
  );
}

function isClaimed({ claim }: DateProposal, when: EventPartProps['event']['when']): boolean {
  return (
    claim.date === when.date &&
    isSameWords(claim.phrase ?? '', when.phrase) &&
    claim.basis === when.basis &&
    (when.rule === '' || claim.rule === undefined || claim.rule === when.rule)
  );
}

/** An author may have copied a word more or less. */
function isSameWords(one: string, other: string): boolean {
  return (
    one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)))
  );
}

/** The date in words and how it is known, as readers are told. */
function Known({ room, event, id }: EventPartProps & { readonly id: string }) {
  const preview = room.compiled?.preview;
  const shown = event.id === '' ? undefined : preview?.events.find(({ id }) => id === event.id);
  const document = preview?.documents.find(({ id }) => id === shown?.when.document);
  if (!shown)
    return (
      <p className="date-known" id={`${id}-date`}>
        {event.when.date === '' ? 'No date yet' : event.when.date}
      </p>
    );
  return (
    <>
      <p className="date-known" id={`${id}-date`}>
        {shown.when.label}
      </p>
      {/* A document with something to mend is none of the preview. */}
      {document && (
        <div id={`${id}-how`}>
          <HowKnown document={document} event={shown} />
        </div>
      )}
    </>
  );
}

const BASES = Object.entries(BASIS_WORDS).filter(([basis]) => basis !== 'editor');

/** A date written by hand, with the words that give it. */
function DateFields({ room, event }: EventPartProps) {
  const { work, problems } = room;
  const at = (field: string) => problemsAt(problems, 'event', event.key, ['when', field]);
  const set = (field: string, value: string) =>
    work.edit(
      (folder) => {
        const changed = setEvent(folder, event.key, ['when', field], value);
        return field === 'date' ? coverEvent(changed, value) : changed;
      },
      { says: `date of ${eventTitle(event)}`, key: `event ${event.key} when ${field}` },
    );
  return (
    <div className="date-fields">
      <DateField
        hint="9 January 2018, January 2018 or 2018; 2018-02-09/2018-02-25 for a stretch of time"
        label="Date"
        name="date"
        onChange={(typed) => set('date', typed)}
        problems={at('date')}
        room={room}
        value={event.when.date}
      />
      <Field
        hint="As they stand in the text: “on Tuesday”"
        label="Words that give it"
        onChange={(typed) => set('phrase', typed)}
        problems={at('phrase')}
        value={event.when.phrase}
      />
      <div className="field">
        <Select
          label="How it is known"
          onChoose={(basis) => set('basis', basis)}
          options={BASES}
          value={event.when.basis || 'stated'}
        />
      </div>
      <Field
        hint="In a sentence, for readers"
        label="Why this date (where it is concluded)"
        lines={2}
        onChange={(typed) => set('note', typed)}
        problems={at('note')}
        value={event.when.note}
      />
    </div>
  );
}
