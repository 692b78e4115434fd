import { Refused } from '../../edit/refused.ts';
import { listIn, textOfList, type YamlList } from '../../edit/yamlList.ts';
import { type Parsed, parsed } from '../../edit/yamlText.ts';
import { type Folder, textIn, withText } from './folder.ts';

const MARK = '\ufeff';

const READ = new WeakMap<Uint8Array, Parsed | null>();

/** A YAML file of a folder, empty where it is not there; `null` where it cannot be read. */
export function yamlIn(folder: Folder, path: string): Parsed | null {
  const bytes = folder.get(path);
  if (!bytes) return NOTHING;
  const known = READ.get(bytes);
  if (known !== undefined) return known;
  const text = textIn(folder, path);
  const source = text === null ? null : parsed(text.replace(MARK, ''));
  READ.set(bytes, source);
  return source;
}

const NOTHING: Parsed = { text: '', contents: null, data: null };

const LISTS = new WeakMap<Uint8Array, YamlList | null>();

/** A file that is a list; empty where it is not there, `null` where it cannot be read. */
export function listAt(folder: Folder, path: string): YamlList | null {
  const bytes = folder.get(path);
  if (!bytes) return { head: '', parts: [] };
  const known = LISTS.get(bytes);
  if (known !== undefined) return known;
  const text = textIn(folder, path);
  const list = text === null ? null : listIn(text.replace(MARK, ''));
  LISTS.set(bytes, list);
  return list;
}

/** The folder with a YAML file changed; a byte order mark stays. */
export function withYaml(folder: Folder, path: string, text: string): Folder {
  const former = textIn(folder, path);
  const mark = former?.startsWith(MARK) ? MARK : '';
  return former === mark + text ? folder : withText(folder, path, mark + text);
}

/**
 * Changes a YAML file.
 * @throws Refused where it cannot be read
 */
export function changeYaml(
  folder: Folder,
  path: string,
  change: (source: Parsed) => Parsed,
): Folder {
  const source = yamlIn(folder, path);
  if (!source) throw unreadable(path);
  return withYaml(folder, path, change(source).text);
}

/**
 * Changes a file that is a list.
 * @throws Refused where it cannot be read
 */
export function changeList(
  folder: Folder,
  path: string,
  change: (list: YamlList) => YamlList,
): Folder {
  const list = listAt(folder, path);
  if (!list) throw unreadable(path);
  return withYaml(folder, path, textOfList(change(list)));
}

function unreadable(path: string): Refused {
  return new Refused(
    `${path} cannot be changed here: it is no YAML that can be read, or too large. Mend it, or undo, and try again.`,
  );
}
