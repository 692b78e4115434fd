import type { FieldPath } from '../compile/yamlFile.ts';
import { withField } from './yamlEdit.ts';
import { lineEnd, type Parsed, parsed, type Value, writtenLines } from './yamlText.ts';

/**
 * A YAML file that is a list, read entry by entry: what has not changed since is not read again, and an edit of one entry
 * cannot touch another.
 */
export interface YamlList {
  /** What stands before the first entry. */
  readonly head: string;
  /** The entries; one part with all of them where the file is written in a way that cannot be parted. */
  readonly parts: readonly Parsed[];
}

/** An entry of a list: its part, and its place in the list that the part is. */
export interface ListEntry {
  readonly part: number;
  readonly index: number;
  readonly data: unknown;
}

/** `null` where a text is no list in YAML that can be read. An empty file is an empty list. */
export function listIn(text: string): YamlList | null {
  return parted(text) ?? whole(text);
}

/** The text of a list again. */
export function textOfList({ head, parts }: YamlList): string {
  return head + parts.map(({ text }) => text).join('');
}

export function entriesOf({ parts }: YamlList): readonly ListEntry[] {
  return parts.flatMap(({ data }, part) =>
    Array.isArray(data) ? data.map((own: unknown, index) => ({ part, index, data: own })) : [],
  );
}

export function withPart(list: YamlList, part: number, source: Parsed): YamlList {
  return { ...list, parts: list.parts.map((own, index) => (index === part ? source : own)) };
}

/** Entries that begin in the first column end where the next does, whatever stands in them. */
function parted(text: string): YamlList | null {
  if (/^(?:---|\.\.\.|%)/m.test(text)) return null;
  const [head = '', ...entries] = text.split(/^(?=-(?:[ \t\r\n]|$))/m);
  if (head.startsWith('-')) entries.unshift(head);
  const before = head.startsWith('-') ? '' : head;
  if (entries.length > MOST_ENTRIES) return null;
  if (!/^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(before)) return null;
  const parts = entries.map(remembered);
  const areEntries = parts.every(
    (part) => part && Array.isArray(part.data) && part.data.length === 1,
  );
  return areEntries ? { head: before, parts: parts.filter((part) => part !== null) } : null;
}

function whole(text: string): YamlList | null {
  const source = parsed(text);
  if (!source) return null;
  const isEmpty = source.contents === null || source.data === null || source.data === '';
  if (isEmpty) return { head: text, parts: [] };
  return Array.isArray(source.data) ? { head: '', parts: [source] } : null;
}

const READ = new Map<string, Parsed | null>();
const MOST_READ = 6_000;
/** More would hold a page up while they are read. */
const MOST_ENTRIES = 3_000;

/** What has been read lately, by its text: most of a file stays as it is while one field of it is typed. */
function remembered(text: string): Parsed | null {
  const known = READ.get(text);
  if (known !== undefined) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const source = parsed(text);
  READ.set(text, source);
  return source;
}

/** The list with one more entry at its end, apart from the one before as those are apart. */
export function withAddedEntry(list: YamlList, value: Value): YamlList {
  const text = textOfList(list);
  const entries = entriesOf(list);
  const { parts } = list;
  const last = parts.at(-1);
  const isInColumn = last && parts.length === entries.length && /^-/.test(last.text);
  if (!isInColumn) return changedList(list, [entries.length], value);
  const end = lineEnd(text);
  const isApart =
    parts.length === 1 || parts.slice(0, -1).some((part) => /\n\s*\n/.test(part.text.slice(-40)));
  const lead = text.endsWith('\n') ? '' : end;
  const between = isApart && !/\n[ \t]*\r?\n$/.test(text) ? end : '';
  const entry = `${writtenLines([value], 0)}\n`.replace(/\n/g, end);
  return listIn(text + lead + between + entry) ?? list;
}

/** The list without an entry. */
export function withoutEntry(list: YamlList, index: number): YamlList {
  return changedList(list, [index], null);
}

function changedList(list: YamlList, path: FieldPath, value: Value): YamlList {
  const source = parsed(textOfList(list));
  return (source && listIn(withField(source, path, value, () => []).text)) ?? list;
}
