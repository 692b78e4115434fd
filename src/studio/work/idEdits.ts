import { ID } from '../../compile/authored.ts';
import { mergedFiles } from '../../edit/mergedFiles.ts';
import { Refused } from '../../edit/refused.ts';
import { renamedFiles, type Texts } from '../../edit/renamedFiles.ts';
import { readEvents } from './fields.ts';
import { documentIds, type Folder, textIn, withText } from './folder.ts';

/** Gives an event or a document another id wherever it is named, with a redirect from the former. */
export function rename(folder: Folder, kind: 'event' | 'document', id: string, to: string): Folder {
  const ids = kind === 'event' ? readEvents(folder).map((event) => event.id) : documentIds(folder);
  if (id === to) return folder;
  if (!ID.test(to)) throw new Refused('An id is words of a–z and 0–9 joined by hyphens.');
  if (ids.includes(to)) throw new Refused(`“${to}” is in use.`);
  return changed(folder, (texts) => renamedFiles(texts, kind, id, to));
}

/** Makes one event of two: the sources of the former are added to the other. */
export function mergeEvents(folder: Folder, from: string, into: string): Folder {
  return changed(folder, (texts) => mergedFiles(texts, 'event', from, into));
}

const MARK = '\ufeff';

/** YAML without byte order marks, which stay where they are. */
function changed(folder: Folder, change: (texts: Texts) => Texts): Folder {
  const texts = new Map<string, string>();
  for (const path of folder.keys()) {
    const text = isText(path) ? textIn(folder, path) : null;
    if (text !== null) texts.set(path, text.replace(MARK, ''));
  }
  const after = attempted(() => change(texts));
  const gone = [...texts.keys()].filter((path) => !after.has(path));
  let done: Folder = new Map([...folder].filter(([path]) => !gone.includes(path)));
  for (const [path, text] of after) {
    if (texts.get(path) === text) continue;
    const mark = textIn(folder, path)?.startsWith(MARK) ? MARK : '';
    const moved = gone.find((former) => texts.get(former) === text);
    const bytes = moved && !texts.has(path) ? folder.get(moved) : undefined;
    done = bytes ? new Map(done).set(path, bytes) : withText(done, path, mark + text);
  }
  return done;
}

function isText(path: string): boolean {
  return path.endsWith('.yml') || /^documents\/[^/]+\.txt$/.test(path);
}

function attempted(change: () => Texts): Texts {
  try {
    return change();
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
}
