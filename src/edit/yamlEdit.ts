import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../compile/yamlFile.ts';
import type { FieldOrder } from './fieldOrder.ts';
import { Refused } from './refused.ts';
import { differences, isEqual, nested, valueAt, withValue } from './yamlData.ts';
import { type Edit, edited, lineBehind } from './yamlEdits.ts';
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

/** As {@link withField}, for a group of which some fields become others; those that are not in it are taken away. */
export function withFields(
  source: Parsed,
  path: FieldPath,
  group: Value,
  order: FieldOrder,
): Parsed {
  const changes = differences(valueAt(source.data, path), pruned(group), path);
  return changes.reduce(
    (done, change) => withField(done, change.path, change.value, order),
    source,
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
  if (!isFilled(contents)) return [begun(text, contents, nested(path, value))];
  let node: unknown = contents;
  let inBraces = false;
  for (const [depth, step] of path.entries()) {
    const inner = nested(path.slice(depth + 1), value);
    const isLast = depth === path.length - 1;
    inBraces ||= isInBraces(node);
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (isMap(node) && !pair)
      return [addedField(text, node, String(step), inner, order(path.slice(0, depth)))];
    if (isSeq(node) && item === undefined) return [addedEntry(text, node, inner)];
    if (isLast || !isFilled(item)) {
      const slot = pair
        ? { node: item, behind: keyEnd(text, pair), column: columnIn(text, pair.key), inBraces }
        : { node: item, behind: null, column: columnIn(text, item), inBraces };
      return typeof inner === 'string'
        ? withWords(text, slot, inner)
        : withGroup(text, slot, inner);
    }
    node = item;
  }
  return [];
}

function isFilled(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}

/** The first field or entry of a file, behind its remarks. */
function begun(text: string, contents: unknown, value: Value): Edit {
  const [start, end] = isMap(contents) || isSeq(contents) ? (contents.range ?? []) : [];
  const lines = writtenLines(value, 0);
  if (start !== undefined && end !== undefined) return { start, end, put: lines };
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, put: `${lead}${lines}\n` };
}

function pairOf(map: YAMLMap, name: PropertyKey): Pair | undefined {
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

/** Where a value stands that another takes the place of. */
interface Slot {
  readonly node: unknown;
  /** Where the colon before it ends; `null` of an entry of a list. */
  readonly behind: number | null;
  /** Of its field. */
  readonly column: number;
  readonly inBraces: boolean;
}

function isBlank({ node }: Slot): boolean {
  return !isNode(node) || (isScalar(node) && node.source === '');
}

/** From where to where a value stands, without the line end that belongs to a block. */
function rangeOf(text: string, { node }: Slot): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function withWords(text: string, slot: Slot, value: string): readonly Edit[] {
  const { node, behind, column, inBraces } = slot;
  if (isBlank(slot)) {
    if (behind === null) return [];
    const ways = inBraces ? [writtenInBraces(value)] : writtenTexts(value, null, column);
    return ways.map((put) => ({ start: behind, end: behind, put: ` ${put}` }));
  }
  const { start, end } = rangeOf(text, slot);
  // What is said behind the sign of a block (`>- # why`) stays behind the value.
  const comment = /^[|>][-+0-9]*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end))?.[1] ?? '';
  const ways = inBraces
    ? [...writtenTexts(value, node, column).slice(0, 1), writtenInBraces(value)]
    : writtenTexts(value, node, column);
  return ways.map((put) => ({
    start,
    end,
    put: /^[|>]/.test(put) ? put.replace('\n', `${comment}\n`) : put + comment,
  }));
}

function withGroup(text: string, slot: Slot, value: Value): readonly Edit[] {
  const { behind, column, inBraces } = slot;
  const place =
    isBlank(slot) && behind !== null ? { start: behind, end: behind } : rangeOf(text, slot);
  if (behind === null)
    return [{ ...place, put: inBraces ? writtenInBraces(value) : writtenLines(value, column) }];
  if (inBraces) return [{ ...place, put: ` ${writtenInBraces(value)}` }];
  const put = `\n${' '.repeat(column + 2)}${writtenLines(value, column + 2)}`;
  if (!isBlank(slot)) return [{ start: behind, end: place.end, put }];
  // A remark stays behind the name.
  const at = behind + (/^[^\r\n]*/.exec(text.slice(behind))?.[0].length ?? 0);
  return [{ start: at, end: at, put }];
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
  const at = keptEnd(node) ?? lineBehind(text, node);
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return { start: at, end: at, put: lead === '' ? lines : lead + lines.replace(/\n$/, '') };
}

/** Where a block ends that keeps its blank lines (`|+`). */
function keptEnd(item: unknown): number | null {
  const pair = item as Partial<Pair> | null;
  const value = pair && 'value' in pair && isNode(pair.value) ? pair.value : item;
  if (!isScalar(value) || !/^BLOCK/.test(value.type ?? '')) return null;
  return String(value.value).endsWith('\n\n') ? (value.range?.[1] ?? null) : null;
}
