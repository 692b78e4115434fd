import type { Stretch } from '../dataset/passages.ts';
import { oneLine } from '../draft/draftQuote.ts';
import type { Proposal } from './jobs/compiling.ts';
import { isDatedBy } from './nextDate.ts';
import type { Room } from './useRoom.ts';
import { addEvent, addSource, coverDate, setTimeline } from './work/edits.ts';
import { type EventFields, readTimeline } from './work/fields.ts';
import type { Folder } from './work/folder.ts';
import { UNTOUCHED } from './work/newFolder.ts';

/** What of a document is to become an event. */
export interface Taken extends Stretch {
  readonly document: string;
  /** The date that was clicked, if one was. */
  readonly date?: Stretch & { readonly words: string };
}

/** Makes an event of a passage, opens it, and moves focus to what it is called. */
export async function makeEvent(room: Room, taken: Taken): Promise<void> {
  const { work, say } = room;
  const proposal = await proposed(room, taken);
  if (!proposal) return say('Nothing can be quoted here.');
  const { date } = proposal;
  const dateWords = oneLine(taken.date?.words ?? '');
  let key = '';
  const change = (folder: Folder): Folder => {
    const made = addEvent(folder, {
      label: proposal.label,
      title: proposal.title || proposal.label,
      status: proposal.status,
      // Words that nothing is worked out of wait for the date to be written, and are not asked for again.
      when: date?.claim ?? { date: '', basis: 'stated', phrase: dateWords },
      sources: [proposal.source],
    });
    key = made.key;
    return date ? coverEvent(made.folder, date.claim.date) : made.folder;
  };
  work.edit(change, { says: 'new event' });
  if (key === '') return;
  room.openEvent(key);
  room.focusOn('label');
  say(date ? `New event, ${date.label}. What is it called?` : undatedNews(dateWords, proposal));
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

function undatedNews(dateWords: string, { alternatives }: Proposal): string {
  if (dateWords === '' && alternatives.length > 1)
    return `New event. Its words can mean ${alternatives.length} dates: choose one below the label.`;
  if (dateWords === '') return 'New event. It has no date yet.';
  const isReadable = alternatives.some(({ claim: { phrase = '' } }) =>
    isDatedBy({ when: { phrase } }, dateWords),
  );
  return isReadable
    ? `New event. “${dateWords}” can mean several dates: choose one.`
    : `New event. What day “${dateWords}” was cannot be worked out: it has no date yet.`;
}

/** What is proposed of a passage by what has been typed until now, such as the day of its document. */
async function proposed(
  { work, compiling, compiled }: Room,
  taken: Taken,
): Promise<Proposal | null> {
  // Where it cannot be compiled the page says so; what was known before can still be proposed.
  if (compiled?.folder !== work.now()) await compiling.compile(work.now()).catch(() => null);
  return compiling.propose(taken.document, taken, taken.date);
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
