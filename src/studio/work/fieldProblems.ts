import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Problem } from '../../compile/problem.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { entriesOf } from '../../edit/yamlList.ts';
import { readEvents } from './fields.ts';
import { type Folder, textIn } from './folder.ts';
import { listAt, yamlIn } from './yamlFiles.ts';

/** The field that a problem is shown at. */
export interface ProblemField {
  /** `text` is a place in the text of a document; `file` a file as a whole. */
  readonly kind: 'event' | 'document' | 'timeline' | 'text' | 'lesson' | 'file';
  /** The key of the event, the id of the document, the path of the file; empty for the timeline. */
  readonly id: string;
  /** The field, as far down as the problem says; of a lesson the head of the prompt, or `notes`. */
  readonly path: FieldPath;
  /** Of a text, in UTF-16 units from its beginning. */
  readonly offset: number;
}

/** Where a problem is shown, by the file, line and column that it names. */
export function fieldOf(problem: Problem, folder: Folder): ProblemField {
  const { file } = problem;
  const whole: ProblemField = { kind: 'file', id: file, path: [], offset: 0 };
  if (problem.code === 'YAML_INVALID') return whole;
  const offset = offsetOf(folder, problem);
  const document = /^documents\/([^/]+)\.(txt|yml)$/.exec(file);
  if (document?.[2] === 'txt') return { kind: 'text', id: document[1] ?? '', path: [], offset };
  if (/^events[./]/.test(file)) return eventField(folder, problem, offset) ?? whole;
  if (document)
    return {
      kind: 'document',
      id: document[1] ?? '',
      path: pathIn(folder, problem, offset),
      offset: 0,
    };
  const path = pathIn(folder, problem, offset);
  if (file === 'corpus.yml') return { kind: 'timeline', id: '', path, offset: 0 };
  if (file !== 'lessons.yml') return whole;
  const [id, ...rest] = path;
  const key = readEvents(folder).find((event) => event.id === String(id))?.key ?? String(id ?? '');
  const [head, ...further] = rest;
  return { kind: 'lesson', id: key, path: head === 'prompts' ? further : rest, offset: 0 };
}

/** The offset of the line and column that a problem names, in the text without a byte order mark. */
function offsetOf(folder: Folder, { file, line, column }: Problem): number {
  const text = textIn(folder, file) ?? '';
  const isYaml = file.endsWith('.yml');
  const own = isYaml ? text.replace('\ufeff', '') : text;
  let start = 0;
  // Lines end as whoever counted them says: in YAML with a line feed alone.
  const ends = isYaml ? /\n/g : /\r\n|\n|\r/g;
  for (let count = 1; count < line; count += 1) {
    const end = ends.exec(own);
    if (!end) break;
    start = end.index + end[0].length;
  }
  return start + column - 1;
}

function pathIn(folder: Folder, problem: Problem, offset: number): FieldPath {
  const source = yamlIn(folder, problem.file);
  return source ? named(foundAt(source.contents, offset), problem) : [];
}

function eventField(folder: Folder, problem: Problem, offset: number): ProblemField | null {
  const { file } = problem;
  const list = listAt(folder, file);
  if (!list) return null;
  let start = list.head.length;
  for (const [at, part] of list.parts.entries()) {
    const end = start + part.text.length;
    if (offset < end || at === list.parts.length - 1) {
      const found = foundAt(part.contents, offset - start);
      const [own, ...path] = found.path;
      const index = entriesOf(list).findIndex((entry) => entry.part === at && entry.index === own);
      const event = readEvents(folder).find((one) => one.file === file && one.index === index);
      return event
        ? { kind: 'event', id: event.key, path: named({ ...found, path }, problem), offset: 0 }
        : null;
    }
    start = end;
  }
  return null;
}

/** What stands at a place. */
interface Found {
  readonly path: FieldPath;
  /** Whether it is a group or a list as a whole. */
  readonly isGroup: boolean;
}

/** The compiler names what is around a field that is missing, or one beside it; the message names the field. */
function named({ path, isGroup }: Found, { message }: Problem): FieldPath {
  const field = /“(\w+)” is missing/.exec(message)?.[1];
  if (field === undefined || path.at(-1) === field) return path;
  return [...(isGroup ? path : path.slice(0, -1)), field];
}

function foundAt(contents: Node | null, offset: number): Found {
  const path: PropertyKey[] = [];
  let node: unknown = contents;
  while (isMap(node) || isSeq(node)) {
    // Where it begins, the group itself is meant, not the first field in it.
    if ((node.range?.[0] ?? 0) >= offset) break;
    const items: readonly unknown[] = node.items;
    const at = items.findLastIndex((item) => startOf(item) <= offset);
    if (at < 0) break;
    const item = items[at];
    if (isMap(node)) {
      const { key, value } = item as { readonly key: unknown; readonly value: unknown };
      path.push(isScalar(key) ? String(key.value) : String(key));
      node = value;
    } else {
      path.push(at);
      node = item;
    }
  }
  return { path, isGroup: isMap(node) || isSeq(node) || node === null };
}

function startOf(item: unknown): number {
  const node = typeof item === 'object' && item !== null && 'key' in item ? item.key : item;
  return (isNode(node) && node.range?.[0]) || 0;
}
