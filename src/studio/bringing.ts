import type { Room } from './useRoom.ts';
import { addDocument } from './work/edits.ts';
import type { Folder } from './work/folder.ts';

/** What was pasted. */
export interface Pasted {
  readonly text: string;
  /** The same with its markup; empty where it has none. */
  readonly html: string;
}

/** Adds what was pasted as a document, and opens it. */
export async function addPasted(room: Room, { text }: Pasted): Promise<void> {
  let id = '';
  room.work.edit(
    (folder: Folder) => {
      const added = addDocument(folder, { id: idOf(text), text });
      id = added.id;
      return added.folder;
    },
    { says: 'new document' },
  );
  if (id === '') return;
  room.openDocument(id);
  room.focusOn('text');
  room.say('Document added.');
}

/** Adds files as documents, and opens the first. */
export async function addFiles(room: Room, files: readonly File[]): Promise<void> {
  for (const file of files) await addPasted(room, { text: await file.text(), html: '' });
}

function idOf(text: string): string {
  return text.trim().slice(0, 40);
}
