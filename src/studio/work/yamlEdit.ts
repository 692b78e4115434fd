import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Edit, edited, lineBehind } from '../../author/yamlEdits.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { Refused } from './refused.ts';
import { isEqual, nested, withValue } from './yamlData.ts';
import { endOf, removal, startOf } from './yamlRemoval.ts';
import {
  isInBraces,
  lineEnd,
  type Parsed,
  parsed,
  pruned,
  type Value,
  writtenInBraces,
  writtenLines,
  writtenTexts,
} from './yamlText.ts';

/** The order in which the fields of the group at a path are usually written. */
export type FieldOrder = (path: FieldPath) => readonly string[];

/**
 * YAML with another value at a path; `null` takes it away. All other bytes stay. What comes out is read again and held
 * against what was meant: where it is anything else, the edit is refused.
 * @throws Refused
 */
export function withField(
  source: Parsed,
  path: FieldPath,
  given: Value,
  order: FieldOrder,
): Parsed {
  const value = pruned(given);
  const meant = withValue(source.data, path, value);
  if (isEqual(source.data, meant)) return source;
  for (const edit of editsFor(source, path, value, order)) {
    const text = edited(source.text, [withLineEnds(edit, source.text)]);
    const found = parsed(text);
    if (found && isEqual(found.data, meant)) return found;
  }
  throw new Refused(
    'This is written in a way that cannot be changed here without changing more. Change it in the file.',
  );
}

function withLineEnds({ put, ...place }: Edit, text: string): Edit {
  return { ...place, put: lineEnd(text) === '\n' ? put : put.replace(/\r?\n/g, '\r\n') };
}

/** The ways to make a change, the best first. */
function editsFor(
  { text, contents }: Parsed,
  path: FieldPath,
  value: Value,
  order: FieldOrder,
): readonly Edit[] {
  if (value === null) return removal(text, contents, path);
  let node: unknown = contents;
  for (const [depth, step] of path.entries()) {
    const rest = path.slice(depth + 1);
    const names = order(path.slice(0, depth));
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!pair) return [addedField(text, node, String(step), nested(rest, value), names)];
      if (rest.length === 0 || !isFilled(pair.value))
        return replaced(
          text,
          pair.value,
          keyEnd(text, pair),
          columnIn(text, pair.key),
          nested(rest, value),
        );
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return [addedEntry(text, node, nested(rest, value))];
      if (rest.length === 0 || !isFilled(item))
        return replaced(text, item, null, columnIn(text, item), nested(rest, value));
      node = item;
    } else break;
  }
  return [];
}

function isFilled(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}

export function pairOf(map: YAMLMap, name: PropertyKey): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** Where the colon behind the name of a field ends. */
function keyEnd(text: string, { key }: Pair): number | null {
  const end = isNode(key) ? key.range?.[1] : undefined;
  const colon = end === undefined ? -1 : text.indexOf(':', end);
  return end !== undefined && text.slice(end, colon).trim() === '' ? colon + 1 : null;
}

/** In which column a node begins, from 0. */
function columnIn(text: string, node: unknown): number {
  const start = (isNode(node) && node.range?.[0]) || 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** Another value in the place of one; `behind` is where the name of its field ends. */
function replaced(
  text: string,
  node: unknown,
  behind: number | null,
  column: number,
  value: Value,
): readonly Edit[] {
  const former = isNode(node) ? node : null;
  const isEmpty = !former || (isScalar(former) && former.source === '');
  const [start = 0, end = 0] = former?.range ?? [];
  if (typeof value !== 'string') {
    const inner = column + 2;
    const put = `\n${' '.repeat(inner)}${writtenLines(value, inner)}`;
    if (behind === null) return [{ start, end, put: writtenInBraces(value) }];
    const line = text.indexOf('\n', behind);
    const own = text.slice(line < 0 ? text.length : line - 1, line) === '\r' ? line - 1 : line;
    return isEmpty
      ? [{ start: own < 0 ? text.length : own, end: own < 0 ? text.length : own, put }]
      : [{ start: behind, end: trimmedEnd(text, start, end), put }];
  }
  if (isEmpty)
    return behind === null
      ? []
      : writtenTexts(value, null, column).map((put) => ({
          start: behind,
          end: behind,
          put: ` ${put}`,
        }));
  // What is said behind the sign of a block (`>- # why`) stays behind the value.
  const comment = /^[|>][-+0-9]*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end))?.[1] ?? '';
  return writtenTexts(value, former, column).map((put) => ({
    start,
    end: trimmedEnd(text, start, end),
    put: /^[|>]/.test(put) ? put.replace('\n', `${comment}\n`) : put + comment,
  }));
}

/** The end of a value without the line end that belongs to a block. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function addedField(
  text: string,
  map: YAMLMap,
  name: string,
  value: Value,
  names: readonly string[],
): Edit {
  const before = names.slice(0, Math.max(names.indexOf(name), 0)).reverse();
  const isKnown = names.includes(name);
  const prior = isKnown
    ? before.map((other) => pairOf(map, other)).find((pair) => pair !== undefined)
    : map.items.at(-1);
  const first = map.items[0];
  if (isInBraces(map)) return addedInBraces(map, prior, writtenInBraces({ [name]: value }));
  const column = columnIn(text, first?.key);
  const lines = writtenLines({ [name]: value }, column);
  if (!prior) {
    const start = (isNode(first?.key) && first.key.range?.[0]) || 0;
    return { start, end: start, put: `${lines}\n${' '.repeat(column)}` };
  }
  return behindLine(text, prior, `${' '.repeat(column)}${lines}\n`);
}

function addedEntry(text: string, list: YAMLSeq, value: Value): Edit {
  if (isInBraces(list)) {
    if (list.items.length > 0)
      return addedInBraces(list, list.items.at(-1), `[${writtenInBraces(value)}]`);
    const [start = 0, end = 0] = list.range ?? [];
    return { start, end, put: writtenLines([value], 0) };
  }
  const column = columnIn(text, list);
  return behindLine(
    text,
    list.items.at(-1),
    `${' '.repeat(column)}${writtenLines([value], column)}\n`,
  );
}

/** @param written the field or the entry, in braces or brackets of its own */
function addedInBraces(around: YAMLMap | YAMLSeq, prior: unknown, written: string): Edit {
  const inner = written.slice(1, -1).trim();
  const [first] = around.items;
  const at = prior ? endOf(prior) : first ? startOf(first) : (around.range?.[0] ?? 0) + 1;
  const put = prior ? `, ${inner}` : first ? `${inner}, ` : ` ${inner} `;
  return { start: at, end: at, put };
}

function behindLine(text: string, node: unknown, lines: string): Edit {
  const at = lineBehind(text, node);
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return { start: at, end: at, put: lead === '' ? lines : lead + lines.replace(/\n$/, '') };
}
