import { type FieldPath, parseYamlFile, type YamlFile } from './yamlFile.ts';

/** What of each file was read last, by its text. */
const READ = new Map<string, ReadonlyMap<string, YamlFile>>();

/**
 * Reads a YAML file that is a list entry by entry, so that after an edit only the entry is read again that it was
 * made in. What is no such list, or has a fault, is read as a whole; what comes out is the same.
 */
export function parseYamlEntries(name: string, text: string): ReturnType<typeof parseYamlFile> {
  const parts = partsOf(text);
  if (!parts) return parseYamlFile(name, text);
  const known = READ.get(name);
  const read = new Map<string, YamlFile>();
  for (const part of parts.entries) {
    const file = read.get(part) ?? known?.get(part) ?? parseYamlFile(name, part);
    if (!('data' in file) || !Array.isArray(file.data) || file.data.length !== 1)
      return parseYamlFile(name, text);
    read.set(part, file);
  }
  READ.set(name, read);
  return joined(name, parts, read);
}

interface Parts {
  /** What stands before the first entry: comments and empty lines. */
  readonly head: string;
  readonly entries: readonly string[];
}

/** Entries that begin in the first column end where the next does, whatever stands in them. */
function partsOf(text: string): Parts | null {
  // Marks of several documents and directives are for the whole.
  if (/^(?:---|\.\.\.|%)/m.test(text)) return null;
  const [head = '', ...entries] = text.replace(/^\uFEFF/, '').split(/^(?=-[ \t\r\n])/m);
  if (head.startsWith('-')) return { head: '', entries: [head, ...entries] };
  const isEmpty = /^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(head);
  return isEmpty && entries.length > 0 ? { head, entries } : null;
}

interface Entry {
  readonly file: YamlFile;
  /** How many lines stand before it. */
  readonly above: number;
}

function joined(name: string, parts: Parts, read: ReadonlyMap<string, YamlFile>): YamlFile {
  let above = linesIn(parts.head);
  const entries: Entry[] = [];
  for (const part of parts.entries) {
    const file = read.get(part);
    if (file) entries.push({ file, above });
    above += linesIn(part);
  }
  const [first] = entries;
  const placeOf: YamlFile['placeOf'] = (path) => {
    const entry = entryAt(entries, path);
    if (entry) return below(entry, entry.file.placeOf([0, ...path.slice(1)]));
    return first ? below(first, first.file.placeOf([])) : { file: name, line: 1, column: 1 };
  };
  return {
    name,
    data: entries.flatMap(({ file }) => (Array.isArray(file.data) ? file.data : [])),
    placeOf,
    placeOfField(path, field) {
      const entry = entryAt(entries, path);
      return entry
        ? below(entry, entry.file.placeOfField([0, ...path.slice(1)], field))
        : placeOf(path);
    },
  };
}

function entryAt(entries: readonly Entry[], [index]: FieldPath): Entry | undefined {
  return index === undefined ? undefined : entries[Number(index)];
}

function below({ above }: Entry, place: ReturnType<YamlFile['placeOf']>) {
  return { ...place, line: place.line + above };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
