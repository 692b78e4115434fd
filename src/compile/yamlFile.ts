import { isMap, isNode, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { type Place, type Problem, placeAt, shown } from './problem.ts';
import { isTooDeep } from './yamlDepth.ts';
import { syntaxFaults, tabFaults, type YamlFault } from './yamlFaults.ts';

/** A path into authored data, e.g. `[3, 'when', 'date']`. */
export type FieldPath = readonly PropertyKey[];

/** A parsed YAML file that knows where each value stands. */
export interface YamlFile {
  readonly name: string;
  readonly data: unknown;
  /** Where a value stands, or the nearest thing around it that the file has. */
  readonly placeOf: (path: FieldPath) => Place;
  /** Where the name of a field stands. */
  readonly placeOfField: (path: FieldPath, field: string) => Place;
}

/** A field of data as it is written, whatever its shape; `undefined` where there is none. */
export function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? Reflect.get(data, name)
    : undefined;
}

/** The id of an entry as it is written; empty where there is none. */
export function idOf(data: unknown): string {
  const id = fieldOf(data, 'id');
  return typeof id === 'string' ? id : '';
}

const UNTIL_READ = 'The rest of this file is checked when it can be read.';
const TOO_DEEP = 'The file is nested too deeply to be read.';

/**
 * Parses YAML with the failsafe schema: every scalar stays text, so `1953` is not a number and
 * `2018-01-09` not a moment. Aliases are refused: nothing here needs them, and they can be used to
 * blow a small file up. So is the field `__proto__`, which JavaScript does not treat as a field.
 */
export function parseYamlFile(name: string, text: string): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const invalid = (faults: readonly YamlFault[], at = place): readonly Problem[] =>
    faults.map(({ offset, message }, index) => ({
      ...at(offset),
      code: 'YAML_INVALID',
      message: index === 0 ? `${message} ${UNTIL_READ}` : message,
    }));
  const whole = (message: string) => invalid([{ offset: 0, message }]);
  if (isTooDeep(text)) return whole(TOO_DEEP);
  try {
    // The parser takes a byte order mark for a part of the first line.
    const source = text.replace(/^\uFEFF/, '');
    const document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: lines,
      logLevel: 'error',
      prettyErrors: false,
      // The parser compares each with each; see fieldFaults.
      uniqueKeys: false,
    });
    if (document.errors.some(({ message }) => message.includes('call stack'))) {
      return whole(TOO_DEEP);
    }
    if (document.errors.length > 0) {
      const tabs = tabFaults(source);
      const faults = tabs.length > 0 ? tabs : syntaxFaults(source, document);
      // The parser does not count lines where it has lost its place.
      return invalid(faults, (offset) => placeAt(name, source, offset));
    }
    const faults = fieldFaults(document);
    if (faults.length > 0) return invalid(faults);
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return { name, data, ...placesIn(document, place) };
  } catch (error) {
    if (error instanceof RangeError) return whole(TOO_DEEP);
    return whole('The file uses a YAML alias (*name). Write the value out.');
  }
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** Fields that would be lost on the way to data. */
function fieldFaults(document: YamlDocument): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        const offset = (isNode(key) && key.range?.[0]) || 0;
        if (name === '__proto__') {
          faults.push({ offset, message: 'No field can be named “__proto__”. Rename it.' });
        } else if (names.has(name)) {
          const message = `The field ${shown(name)} stands here twice. Take one of the two out.`;
          faults.push({ offset, message });
        }
        names.add(name);
      }
    },
  });
  return faults;
}

function placesIn(
  document: YamlDocument,
  place: (offset: number) => Place,
): Pick<YamlFile, 'placeOf' | 'placeOfField'> {
  // A group may have thousands of fields, each of which is asked for.
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();
  const pairIn = (node: unknown, field: string): Pair | undefined => {
    if (!isMap(node)) return undefined;
    let own = pairs.get(node);
    if (!own) {
      own = new Map(node.items.map((pair) => [String(pair.key), pair]));
      pairs.set(node, own);
    }
    return own.get(field);
  };
  const nodeAt = (path: FieldPath): unknown =>
    path.reduce<unknown>(
      (node, step) =>
        isMap(node)
          ? pairIn(node, String(step))?.value
          : (node as { items?: readonly unknown[] } | null)?.items?.[Number(step)],
      document.contents,
    );
  const placeOf = (path: FieldPath): Place => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return place(node.range[0]);
    return path.length === 0 ? place(0) : placeOf(path.slice(0, -1));
  };
  const placeOfField = (path: FieldPath, field: string): Place => {
    const key = pairIn(nodeAt(path), field)?.key;
    return isNode(key) && key.range ? place(key.range[0]) : placeOf(path);
  };
  return { placeOf, placeOfField };
}
