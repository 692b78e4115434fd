import {
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  Scalar,
  stringify,
  type ToStringOptions,
} from 'yaml';
import { isTooDeep } from '../compile/yamlDepth.ts';

/** What a field can be given: text, or a group or list of values. `null` takes it away, and so does an empty text. */
export type Value = string | null | readonly Value[] | { readonly [field: string]: Value };

/** A part of a YAML file that can be read by itself. */
export interface Parsed {
  readonly text: string;
  readonly contents: ParsedNode | null;
  /** As the compiler reads it: every scalar is text. */
  readonly data: unknown;
}

/** A file that is larger, or has more lines and entries, would hold a page up while it is read. */
const LARGEST = 1_000_000;
const MOST_PARTS = 25_000;

function isTooLarge(text: string): boolean {
  return text.length > LARGEST || (text.match(/[,\n]/g)?.length ?? 0) > MOST_PARTS;
}

/** Parses YAML as the compiler does; `null` where it is none, is too large, or uses what the compiler refuses. */
export function parsed(text: string): Parsed | null {
  if (isTooLarge(text) || isTooDeep(text)) return null;
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      logLevel: 'error',
      prettyErrors: false,
      // The parser compares each with each. Of a field that stands twice, no edit passes as what was meant.
      uniqueKeys: false,
      keepSourceTokens: true,
    });
    if (document.errors.length > 0) return null;
    return { text, contents: document.contents, data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return null;
  }
}

/** The line end of a text: that of its first line. */
export function lineEnd(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value without the fields and entries that are taken away; `null` where nothing is left. */
export function pruned(value: Value): Value {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (isList(value)) {
    const list = value.map(pruned).filter((one) => one !== null);
    return list.length > 0 ? list : null;
  }
  const fields = Object.entries(value)
    .map(([name, own]) => [name, pruned(own)] as const)
    .filter(([, own]) => own !== null);
  return fields.length > 0 ? Object.fromEntries(fields) : null;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** As wide as a line of a folded text is made. */
const LINE_WIDTH = 110;

/** Nothing is broken into lines but blocks; what needs escapes has them. */
const ONE_LINE = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity };

/**
 * The ways to write a text, the likest first: as its former value is written, as an author would write it, and one that
 * always works.
 */
export function writtenTexts(value: string, former: unknown, column: number): readonly string[] {
  const type = isScalar(former) && former.source !== '' ? former.type : undefined;
  const ways = [fieldOf(scalarOf(value), ONE_LINE), JSON.stringify(value)];
  if (type && type !== 'PLAIN' && isWritable(value)) {
    const like = new Scalar(value);
    like.type = type;
    const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
    const lineWidth = type === 'BLOCK_FOLDED' ? Math.max(LINE_WIDTH - column, 40) : 0;
    if (!isBlock && isOnOneLine(value)) ways.unshift(fieldOf(like, ONE_LINE));
    // A short line needs no block.
    if (isBlock && (value.length > LINE_WIDTH / 2 || value.includes('\n')))
      ways.unshift(fieldOf(like, { lineWidth }).replace(/\n(?!\n)/g, `\n${' '.repeat(column)}`));
  }
  return [...new Set(ways)];
}

/** No half surrogate pairs and no control characters but tab and line break; those need escapes. */
function isWritable(value: string): boolean {
  return /^(?:[^\p{Cs}\p{Cc}\u2028\u2029\ufeff]|[\t\n])*$/u.test(value);
}

function isOnOneLine(value: string): boolean {
  return isWritable(value) && !/[\t\n]/.test(value);
}

/** A text with the quotation marks that it needs, which are those with escapes if need be. */
function scalarOf(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  if (!isOnOneLine(value)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function fieldOf(value: Scalar<string>, options: ToStringOptions): string {
  return stringify({ k: value }, options).slice('k: '.length).replace(/\n$/, '');
}

function nodesOf(value: Value): unknown {
  if (typeof value === 'string') return scalarOf(value);
  if (value === null) return null;
  if (isList(value)) return value.map(nodesOf);
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, nodesOf(own)]));
}

/** A field or an entry as lines, without the line end of the last; `column` blanks before all but the first. */
export function writtenLines(value: Value, column: number): string {
  const written = stringify(nodesOf(value), ONE_LINE).replace(/\n$/, '');
  return written.split('\n').join(`\n${' '.repeat(column)}`);
}

/** A value on one line, as it stands within braces. */
export function writtenInBraces(value: Value): string {
  const written = stringify(nodesOf(value), { ...ONE_LINE, collectionStyle: 'flow' });
  return written.trim().replace(/\s*\n\s*/g, ' ');
}

export function isInBraces(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}
