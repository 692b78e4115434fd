import { counted } from '../dataset/counted.ts';
import { type Bringing, type BroughtIn, startBringing } from './jobs/bringing.ts';
import { droppedFile } from './jobs/droppedFile.ts';
import type { Room } from './useRoom.ts';
import { WAYS } from './walk.ts';
import { setDocument } from './work/edits.ts';
import { readDocuments } from './work/fields.ts';
import type { Folder } from './work/folder.ts';

/** What was pasted: its plain text, and the same with its markup; empty where it has none. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

let bringing: Bringing | undefined;

/** Adds what was pasted as a document, and opens it. */
export async function addPasted(room: Room, pasted: Pasted): Promise<void> {
  await addAll(room, [
    { name: 'What was pasted', bring: (folder, jobs) => jobs.bring(folder, pasted) },
  ]);
}

/** Adds files as documents, one after the other, and opens the first. */
export async function addFiles(room: Room, files: readonly File[]): Promise<void> {
  await addAll(
    room,
    files.map((file) => ({
      name: file.name,
      bring: async (folder, jobs) => {
        const source = await droppedFile(file);
        return 'bytes' in source ? jobs.bring(folder, source) : source;
      },
    })),
  );
}

interface Arrived {
  readonly name: string;
  readonly bring: (folder: Folder, jobs: Bringing) => Promise<BroughtIn>;
}

let running: Promise<void> = Promise.resolve();

/** One after the other, also what comes meanwhile: each document gets an id that no other has. */
function addAll(room: Room, arrived: readonly Arrived[]): Promise<void> {
  const add = () => addNow(room, arrived);
  running = running.then(add, add);
  return running;
}

async function addNow(room: Room, arrived: readonly Arrived[]): Promise<void> {
  bringing ??= startBringing();
  const ids: string[] = [];
  const refused: string[] = [];
  if (arrived.length > 0) room.say('Reading …');
  for (const { name, bring } of arrived) {
    const before = room.work.now();
    const found = await bring(before, bringing);
    if (found.outcome === 'added') {
      ids.push(found.id);
      add(room, before, found.folder, found.id);
    } else refused.push(whyNot(name, found));
  }
  const [first] = ids;
  if (first !== undefined) {
    room.openDocument(first);
    room.focusOn('text');
  }
  room.warn(refused.join(' '));
  if (ids.length > 0) room.say(await addedWords(room, ids));
}

/** What has been added, with what whoever sees the page finds there at a glance. */
async function addedWords({ work, compiling }: Room, ids: readonly string[]): Promise<string> {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return `${ids.length} documents added.`;
  const folder = work.now();
  const dates = await compiling
    .compile(folder)
    .then(() => compiling.datesIn(id))
    // Where it cannot be compiled the page says so.
    .catch(() => null);
  const documents = readDocuments(folder);
  const own = documents.find((one) => one.id === id);
  const isDayUnknown = own?.published.date === '' && own.about.published.date === '';
  return [
    'Document added.',
    dates ? `${counted(dates.length, 'date')} found.` : '',
    isDayUnknown ? 'When was it published? That is asked for above the text.' : '',
    documents.length === 1 ? `${WAYS}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Adds the new files to the folder as it is by now. What was proposed of a document is in use at once. */
function add({ work }: Room, before: Folder, after: Folder, id: string): void {
  const files = [...after].filter(([path, bytes]) => before.get(path) !== bytes);
  work.edit(
    (folder) => {
      const approved = setDocument(new Map([...folder, ...files]), id, ['draft'], null);
      const own = readDocuments(approved).find((one) => one.id === id);
      // Where nothing tells the day, the page asks for it, in a field that is empty.
      const isDayUnknown = own !== undefined && !/^-?\d/.test(own.about.published.date);
      return isDayUnknown ? setDocument(approved, id, ['about', 'published'], null) : approved;
    },
    { says: 'new document' },
  );
}

function whyNot(name: string, found: Exclude<BroughtIn, { readonly outcome: 'added' }>): string {
  if (found.outcome === 'refused') return `${name}: ${found.why}`;
  if (found.outcome === 'known') return `${name} is here already.`;
  return `${name} is a picture. Paste the words that are written with it.`;
}
