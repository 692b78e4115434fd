import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from './problem.ts';

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

/**
 * Parses YAML with the failsafe schema: every scalar stays text, so `1953` is not a number and
 * `2018-01-09` not a moment. Aliases are refused: nothing here needs them, and they can be used to
 * blow a small file up.
 */
export function parseYamlFile(name: string, text: string): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const invalid = (offset: number, message: string): Problem => ({
    ...place(offset),
    code: 'YAML_INVALID',
    message,
  });
  if (document.errors.length > 0) {
    return document.errors.map((error) => invalid(error.pos[0], sentence(error.message)));
  }
  const nodeAt = (path: FieldPath): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const placeOf = (path: FieldPath): Place => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return place(node.range[0]);
    return path.length === 0 ? place(0) : placeOf(path.slice(0, -1));
  };
  const placeOfField = (path: FieldPath, field: string): Place => {
    const node = nodeAt(path);
    const pair = isMap(node) && node.items.find(({ key }) => String(key) === field);
    const key = pair && isNode(pair.key) ? pair.key.range : undefined;
    return key ? place(key[0]) : placeOf(path);
  };
  try {
    return { name, data: document.toJS({ maxAliasCount: 0 }), placeOf, placeOfField };
  } catch {
    return [invalid(0, 'The file uses a YAML alias (*name). Write the value out.')];
  }
}

/** The parser's message without the excerpt of the file that it draws below. */
function sentence(message: string): string {
  return (
    message
      .split('\n')[0]
      ?.replace(/:$|at line \d+, column \d+:?$/g, '')
      .trim() ?? message
  );
}
