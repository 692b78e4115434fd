import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Problem } from '../../compile/problem.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import type { YamlList } from '../../edit/yamlList.ts';
import { type EventFields, readEvents } from './fields.ts';
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

const LINES = new WeakMap<Uint8Array, readonly number[]>();

/** The offset of the line and column that a problem names, in the text without a byte order mark. */
function offsetOf(folder: Folder, { file, line, column }: Problem): number {
  const bytes = folder.get(file);
  if (!bytes) return 0;
  const starts = LINES.get(bytes) ?? lineStarts(file, textIn(folder, file) ?? '');
  LINES.set(bytes, starts);
  return (starts[Math.min(line, starts.length) - 1] ?? 0) + column - 1;
}

/** Lines end as whoever counted them says: in YAML with a line feed alone. */
function lineStarts(file: string, text: string): readonly number[] {
  const isYaml = file.endsWith('.yml');
  const own = isYaml ? text.replace('\ufeff', '') : text;
  const ends = own.matchAll(isYaml ? /\n/g : /\r\n|\n|\r/g);
  return [0, ...Array.from(ends, ({ index, 0: end }) => index + end.length)];
}

function pathIn(folder: Folder, problem: Problem, offset: number): FieldPath {
  const source = yamlIn(folder, problem.file);
  return source ? named(foundAt(source.contents, offset), problem) : [];
}

function eventField(folder: Folder, problem: Problem, offset: number): ProblemField | null {
  const list = listAt(folder, problem.file);
  if (!list) return null;
  const parts = placesOf(list);
  const place = parts[parts.findLastIndex(({ start }) => start <= offset)];
  if (!place) return null;
  const found = foundAt(place.contents, offset - place.start);
  const [own, ...path] = found.path;
  if (typeof own !== 'number') return null;
  const event = eventsBySpot(folder).get(`${problem.file}#${place.entry + own}`);
  return event
    ? { kind: 'event', id: event.key, path: named({ ...found, path }, problem), offset: 0 }
    : null;
}

/** A part of a list: where it begins, and which entry of the list its first is. */
interface PartPlace {
  readonly start: number;
  readonly entry: number;
  readonly contents: Node | null;
}

const PLACES = new WeakMap<YamlList, readonly PartPlace[]>();

function placesOf(list: YamlList): readonly PartPlace[] {
  const known = PLACES.get(list);
  if (known) return known;
  let start = list.head.length;
  let entry = 0;
  const places = list.parts.map(({ text, contents, data }) => {
    const place = { start, entry, contents };
    start += text.length;
    entry += Array.isArray(data) ? data.length : 0;
    return place;
  });
  PLACES.set(list, places);
  return places;
}

const BY_SPOT = new WeakMap<Folder, ReadonlyMap<string, EventFields>>();

function eventsBySpot(folder: Folder): ReadonlyMap<string, EventFields> {
  const known =
    BY_SPOT.get(folder) ??
    new Map(readEvents(folder).map((event) => [`${event.file}#${event.index}`, event]));
  BY_SPOT.set(folder, known);
  return known;
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
