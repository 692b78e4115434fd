import type { Stretch } from '../dataset/passages.ts';
import type { DateProposal, Proposal } from './jobs/compiling.ts';
import type { Room } from './useRoom.ts';
import { addEvent, addSource, coverDate, setTimeline } from './work/edits.ts';
import { type EventFields, readTimeline } from './work/fields.ts';
import type { Folder } from './work/folder.ts';
import { UNTOUCHED } from './work/newFolder.ts';

/** What of a document is to become an event. */
export interface Taken extends Stretch {
  readonly document: string;
  /** The words of the date that was clicked, if one was. */
  readonly dateWords?: string;
}

/** Makes an event of a passage, opens it, and moves focus to what it is called. */
export async function makeEvent(room: Room, taken: Taken): Promise<void> {
  const { work, say } = room;
  const proposal = await proposed(room, taken);
  if (!proposal) return say('Nothing can be quoted here.');
  const date = dateOf(proposal, taken.dateWords);
  let key = '';
  const change = (folder: Folder): Folder => {
    const made = addEvent(folder, {
      label: proposal.label,
      title: proposal.title || proposal.label,
      status: proposal.status,
      when: date?.claim ?? { date: '', basis: 'stated' },
      sources: [proposal.source],
    });
    key = made.key;
    return date ? coverEvent(made.folder, date.claim.date) : made.folder;
  };
  work.edit(change, { says: 'new event' });
  if (key === '') return;
  room.openEvent(key);
  room.focusOn('label');
  say(newEventWords(date, proposal.alternatives.length));
}

function newEventWords(date: DateProposal | null, readings: number): string {
  if (date) return `New event, ${date.label}. What is it called?`;
  return readings > 1
    ? `New event. Its words can mean ${readings} dates: choose one below the label.`
    : 'New event. It has no date yet.';
}

/** Widens the time that a timeline is of, so that it covers a date; the first date of a new one replaces it. */
export function coverEvent(folder: Folder, date: string): Folder {
  const years = date.match(/(?<!\d)\d{4}(?![\d])/g) ?? [];
  const { scope, chapters } = readTimeline(folder);
  const [first, last] = [years[0], years.at(-1)];
  if (scope !== UNTOUCHED || first === undefined || last === undefined)
    return coverDate(folder, date);
  const when = first === last ? first : `${first}/${last}`;
  const fitted = setTimeline(folder, ['scope'], when);
  return chapters.length === 1 ? setTimeline(fitted, ['chapters', 0, 'when'], when) : fitted;
}

/** The reading of the date that was clicked, else the one that is proposed first. */
function dateOf({ date, alternatives }: Proposal, words: string | undefined): DateProposal | null {
  const all = date ? [date, ...alternatives] : alternatives;
  const fits = ({ claim: { phrase = '' } }: DateProposal) =>
    words !== undefined && phrase !== '' && (phrase.includes(words) || words.includes(phrase));
  return all.find(fits) ?? date;
}

/** What is proposed of a passage by what has been typed until now, such as the day of its document. */
async function proposed(
  { work, compiling, compiled }: Room,
  taken: Taken,
): Promise<Proposal | null> {
  // Where it cannot be compiled the page says so; what was known before can still be proposed.
  if (compiled?.folder !== work.now()) await compiling.compile(work.now()).catch(() => null);
  return compiling.propose(taken.document, taken.start, taken.end);
}

/** Adds a passage to an event, as one more source of it. */
export async function addToEvent(room: Room, event: EventFields, taken: Taken): Promise<void> {
  const { work, say } = room;
  const proposal = await proposed(room, taken);
  if (!proposal) return say('Nothing can be quoted here.');
  work.edit((folder) => addSource(folder, event.key, proposal.source), {
    says: `source of ${eventTitle(event)}`,
  });
  room.openEvent(event.key);
  say(`Added to ${eventTitle(event)}.`);
}

/** What an event is called, also before it has a label. */
export function eventTitle({ label, title }: Pick<EventFields, 'label' | 'title'>): string {
  return label || title || 'an event without a label';
}
