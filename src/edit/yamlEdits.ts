import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** A change of a text, offsets in UTF-16 units: what stands from `start` to `end` gives way to `put`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A text with changes that lie apart; all else of it stays as it is, to the byte. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end), text);
}

export type YamlNodes = ReturnType<typeof nodesOf>;

/** The nodes of a YAML file without a byte order mark, which know where they stand. */
export function nodesOf(text: string) {
  return parseDocument(text, {
    schema: 'failsafe',
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  });
}

/**
 * The changes that put another id where one stands.
 * @param isNamed whether ids stand at a path: the names of fields, `*` for the entries of a list
 */
export function idEdits(
  nodes: YamlNodes,
  from: string,
  to: string,
  isNamed: (path: string, part: 'name' | 'value') => boolean,
): readonly Edit[] {
  const edits: Edit[] = [];
  visit(nodes, {
    Scalar(key, node, ancestors) {
      if (node.value !== from || !node.range) return;
      const path = ancestors
        .flatMap((one) => (isPair(one) ? [String(one.key)] : isSeq(one) ? ['*'] : []))
        .join('/');
      if (!isNamed(path, key === 'key' ? 'name' : 'value')) return;
      edits.push({ start: node.range[0], end: node.range[1], put: to });
    },
  });
  return edits;
}

/** Where the line begins that follows the last one of a node. */
export function lineBehind(text: string, node: unknown): number {
  const end = text.slice(0, endOf(node)).trimEnd().length;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

/** Where the last words of a node end. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isEmpty(node.value) ? node.key : node.value);
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (last !== undefined && !(isMap(node) && node.flow) && !(isSeq(node) && node.flow))
    return endOf(last);
  return (node as Node | null)?.range?.[1] ?? 0;
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.source === '');
}

/** Takes the lines of an entry of a list, or of a field, away. */
export function withoutLines(text: string, node: Node): Edit {
  const start = text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1;
  return { start, end: lineBehind(text, node), put: '' };
}

/** Lines that are put behind a node, each indented by some blanks. */
export function behind(
  text: string,
  node: unknown,
  indent: number,
  lines: readonly string[],
): Edit {
  const at = lineBehind(text, node);
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  const put = lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
  return { start: at, end: at, put: lead + put };
}

/** In which column a node begins, from 0. */
export function columnOf(text: string, node: unknown): number {
  const start = (node as Node | null)?.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/**
 * A group whose fields stand on lines of their own; `null` where there is none.
 * @throws Error where it is written on one line, in braces
 */
export function groupAt(nodes: YamlNodes, path: readonly string[]): YAMLMap | null {
  const node = nodes.getIn(path, true);
  if (!isMap(node)) return null;
  if (node.flow)
    throw new Error(`Write “${path.join('”, “')}” on lines of their own, without braces, first.`);
  return node;
}
