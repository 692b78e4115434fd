import { type Document, isScalar, type Scalar, visit, type YAMLParseError } from 'yaml';
import { shown } from './problem.ts';

/** What keeps a file from being read: where, counted in characters from its start, and how to mend it. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

const MOST_TABS = 10;
/** One slip can break all that follows; the first faults are those to mend. */
const MOST_FAULTS = 3;
/** A long line can have thousands of errors. */
const MOST_ERRORS = 100;

/** The lines that are indented with a tab, the first ten. Text that spans lines may have some without fault. */
export function tabFaults(text: string): readonly YamlFault[] {
  return [...text.matchAll(/^( *)\t[\t ]*\S/gm)]
    .slice(0, MOST_TABS)
    .map(({ index, 1: spaces }) => ({
      offset: index + (spaces ?? '').length,
      message: 'The line is indented with a tab. Indent with spaces.',
    }));
}

/**
 * What the parser found wrong, in an author's words. Faults beside one that is reported are left
 * out, and so are those of the parser that has lost its place: they are consequences.
 */
export function syntaxFaults(text: string, document: Document.Parsed): readonly YamlFault[] {
  const told: YamlFault[] = [];
  for (const error of document.errors.slice(0, MOST_ERRORS)) {
    if (told.length === MOST_FAULTS) break;
    if (told.length > 0 && error.message.includes('in YAML stream')) continue;
    const fault = faultOf(error, text, document);
    const isApart = told.every(({ offset }) => linesBetween(text, offset, fault.offset) > 1);
    if (isApart) told.push(fault);
  }
  return told;
}

function linesBetween(text: string, a: number, b: number): number {
  return text.slice(Math.min(a, b), Math.max(a, b)).split('\n').length - 1;
}

/** An error of the parser, with what is needed to say it in an author’s words. */
interface ParserError {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly offset: number;
  readonly line: Line;
  /** The parser’s own words, which tell apart what has one code. */
  readonly words: string;
}

function faultOf(error: YAMLParseError, text: string, document: Document.Parsed): YamlFault {
  const offset = error.pos[0];
  const line = lineAt(text, offset);
  const told = faultByCode(error.code, { text, document, offset, line, words: error.message });
  return told ?? unclear(offset, line);
}

function unclear(offset: number, line: Line): YamlFault {
  return {
    offset: Math.max(offset, line.start),
    message: `${shown(line.body)} cannot be read. Write each field as “name: value”, indent the fields of an entry alike, and put a value that has signs such as : # " in quotation marks.`,
  };
}

/** The fault that a code of the parser stands for; `null` where it may be one of several. */
function faultByCode(code: YAMLParseError['code'], error: ParserError): YamlFault | null {
  const { text, offset, line, words } = error;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return words.includes('Nested mappings') ? nested(text, offset) : null;
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line);
    case 'MISSING_CHAR':
      return missingSign(error);
    case 'BAD_INDENT':
      return unclosedBracket(error) ?? outOfLine(line);
    case 'BAD_SCALAR_START':
      return {
        offset,
        message: `A value cannot begin with “${text[offset]}”. ${inQuotationMarks(line, continues(text, line))}`,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `The backslash in ${shown(line.body)} has a meaning between double quotation marks. Write it twice, or put the value in single quotation marks.`,
      };
    case 'MULTIPLE_DOCS':
      return {
        offset,
        message: `The line ${shown(line.body)} begins a second document in this file. Take it out.`,
      };
    case 'UNEXPECTED_TOKEN':
      return unexpected(error);
    default:
      return null;
  }
}

function missingSign({ text, document, offset, line, words }: ParserError): YamlFault | null {
  if (words.includes('Missing closing')) return unclosed(text, offset, document);
  if (words.includes('followed by map values')) return withoutColon(line);
  return words.includes('Sequence item without') ? outOfLine(line) : null;
}

function unclosedBracket({ offset, line, words }: ParserError): YamlFault | null {
  const bracket = /end with a ([\]}])/.exec(words)?.[1];
  if (bracket === undefined) return null;
  return {
    offset,
    message: `A bracket that was opened before ${shown(line.body)} is not closed. Write ${bracket} where it ends.`,
  };
}

function unexpected({ text, document, offset, line, words }: ParserError): YamlFault | null {
  if (/^-[^\s-]/.test(line.body)) return withoutSpace(line, '-');
  if (words.includes('block-seq-ind on same line')) {
    return {
      offset,
      message: `${shown(line.body)} begins a list on the line of its name. Begin it on the next line.`,
    };
  }
  return words.includes('at node end') ? afterQuotation(text, offset, document) : null;
}

interface Line {
  /** Where its text begins, after the indentation and the hyphens of a list. */
  readonly start: number;
  readonly body: string;
  /** The fields of an entry stand in the same column. */
  readonly column: number;
}

function lineAt(text: string, offset: number): Line {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const whole = text.slice(begin, end < 0 ? undefined : end);
  const column = /^(?:\s|- )*/.exec(whole)?.[0].length ?? 0;
  return { start: begin + column, body: whole.slice(column).trim(), column };
}

/** Whether the value on a line goes on below it. */
function continues(text: string, { start, column }: Line): boolean {
  const end = text.indexOf('\n', start);
  if (end < 0) return false;
  const next = /^(?:[ \t]*\r?\n)*( *)\S/.exec(text.slice(end + 1));
  return (next?.[1] ?? '').length > column;
}

/** A colon and a space within a value make it a field of its own, which cannot stand on the line of another. */
function nested(text: string, offset: number): YamlFault {
  const line = lineAt(text, offset);
  const rest = text.slice(offset).split('\n');
  if (/:(?:\s|$)/.test(rest[0] ?? '')) {
    return {
      offset,
      message: `${shown(line.body)} has a second colon. ${inQuotationMarks(line, continues(text, line))}`,
    };
  }
  const further = rest.findIndex((below, index) => index > 0 && /:(?:\s|$)/.test(below));
  const before = rest.slice(0, Math.max(further, 0)).join('\n');
  const below = lineAt(text, offset + before.length + (further > 0 ? 1 : 0));
  return {
    offset: below.start,
    message: `${shown(below.body)} is indented below ${shown(line.body)}, which has a value already. If it is a field of its own, indent both alike; if it belongs to the value, put all of it in quotation marks.`,
  };
}

function withoutColon(line: Line): YamlFault | null {
  if (/^[\w-]+:\S/.test(line.body)) return withoutSpace(line, ':');
  if (/:\s|:$|^- ?/.test(line.body)) return null;
  return {
    offset: line.start,
    message: `${shown(line.body)} has no colon. Write a field as “name: value”; indent a line that belongs to the value above it further than its name.`,
  };
}

function withoutSpace({ start, body }: Line, sign: ':' | '-'): YamlFault {
  const mended = body.replace(sign, `${sign} `);
  const name = sign === ':' ? 'colon' : 'hyphen';
  return {
    offset: start,
    message: `${shown(body)} has no space after its ${name}. Write ${shown(mended)}.`,
  };
}

function outOfLine({ start, body }: Line): YamlFault {
  return {
    offset: start,
    message: `${shown(body)} is not indented like the lines it belongs to. Indent the fields of an entry alike.`,
  };
}

function unclosed(text: string, offset: number, document: Document.Parsed): YamlFault | null {
  const start = quotedBefore(document, offset)?.range?.[0];
  if (start === undefined) return null;
  return {
    offset: start,
    message: `The quotation mark that opens in ${shown(lineAt(text, start).body)} is not closed. Write ${text[start]} where the value ends.`,
  };
}

function afterQuotation(text: string, offset: number, document: Document.Parsed): YamlFault | null {
  const quoted = quotedBefore(document, offset);
  const [start, end] = quoted?.range ?? [];
  if (start === undefined || end === undefined || text.slice(end, offset).trim() !== '') {
    return null;
  }
  const line = lineAt(text, start);
  if (text.slice(start, offset).includes('\n')) {
    return {
      offset: start,
      message: `The quotation mark that opens in ${shown(line.body)} is closed only by the one before ${shown(text.slice(offset).split('\n')[0] ?? '', 40)}. Write ${text[start]} where the value ends.`,
    };
  }
  return {
    offset,
    message: `In ${shown(line.body)}, text follows the closing quotation mark. ${inQuotationMarks(line, continues(text, line))}`,
  };
}

/** The last value in quotation marks that begins before an offset. */
function quotedBefore(document: Document.Parsed, offset: number): Scalar | null {
  let last: Scalar | null = null;
  visit(document, {
    Scalar(_key, node) {
      const start = node.range?.[0] ?? offset;
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && start < offset && start >= (last?.range?.[0] ?? 0)) last = node;
    },
  });
  return isScalar(last) ? last : null;
}

const LONGEST_EXAMPLE = 80;

/** How to write the value of a line that needs quotation marks, in full where it is short. */
function inQuotationMarks({ body }: Line, isPart: boolean): string {
  const [, name, value = ''] = /^([\w-]+): +(.*?)(?: #.*)?$/.exec(body) ?? [];
  if (!name || isPart || body.length > LONGEST_EXAMPLE) {
    return 'Put the whole value in quotation marks.';
  }
  const inner = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  const quoted = /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
  return `Put the whole value in quotation marks: ${name}: ${quoted}`;
}
