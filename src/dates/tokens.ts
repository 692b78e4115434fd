import type { Span } from './expression.ts';

/** A word, a row of digits, or a single other character. */
export interface Token extends Span {
  /** As it stands in the text, typographic apostrophes and dashes as plain ones. */
  readonly text: string;
  readonly lower: string;
  readonly type: 'word' | 'digits' | 'sign';
  /** What stands between this token and the one before it. */
  readonly gap: 'none' | 'space' | 'paragraph';
  /** Digits that are part of something longer: of `1.24`, `2,500`, `$5`, `40%`, `00:01:12`, `B52`. */
  readonly isPart: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
]);

/**
 * Cuts a text into tokens, in order.
 * @param known words in lower case that are put together where a hyphen parts them: “Sep-tember”, “to-day”
 */
export function tokensOf(text: string, known: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  const dotted = dottedDates(text);
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const type = typeOf(found);
    const plain = PLAIN.get(found) ?? found;
    const token: Token = {
      start: index,
      end: index + found.length,
      text: plain,
      lower: type === 'word' ? plain.toLowerCase() : plain,
      type,
      gap: gapOf(text, end, index),
      isPart:
        type === 'digits' && !dotted.has(index) && isPartOf(text, index, index + found.length),
    };
    end = token.end;
    const whole = type === 'word' && unparted(tokens, token, known);
    if (whole) tokens.splice(-2, 2, whole);
    else tokens.push(token);
  }
  return tokens;
}

/** Where the numbers of dates like `3.5.1931` begin, which are no part of a longer number. */
function dottedDates(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { index, 1: day = '', 2: month = '' } of text.matchAll(DOTTED)) {
    const second = index + day.length + 1;
    starts
      .add(index)
      .add(second)
      .add(second + month.length + 1);
  }
  return starts;
}

const DOTTED = /(?<![\p{L}\d.,:$£€§-])(\d{1,2})\.(\d{1,2})\.[12]\d{3}(?![\p{L}\d]|[.,:]\d)/gu;

function typeOf(found: string): Token['type'] {
  const code = found.charCodeAt(0);
  if (code >= ZERO && code <= NINE) return 'digits';
  return LETTER.test(found) ? 'word' : 'sign';
}

const [ZERO, NINE] = [48, 57];
const LETTER = /^\p{L}/u;

/** A word with the one that stands before its hyphen, where the two are known as one. */
function unparted(
  before: readonly Token[],
  second: Token,
  known: ReadonlySet<string>,
): Token | null {
  const [first, hyphen] = [before.at(-2), before.at(-1)];
  if (hyphen?.lower !== '-' || hyphen.gap !== 'none' || first?.type !== 'word') return null;
  const lower = first.lower + second.lower;
  if (second.gap === 'paragraph' || !known.has(lower)) return null;
  return { ...first, end: second.end, text: first.text + second.text, lower };
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  let lineEnds = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) lineEnds++;
  return lineEnds > 1 ? 'paragraph' : 'space';
}

const LINE_END = 10;

const BEFORE = /(?:[\d][.,:]|[$£€#§¥]\s?|[\p{L}_]-?)$/u;
const AFTER = /^(?:,\d{3}(?!\d)|[.:]\d|\s?%|°)/;

function isPartOf(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 5);
  if (AFTER.test(after)) return true;
  // “Dec.7” and “mid-1942” are dates all the same, “B-52” and “1.24” are not.
  return BEFORE.test(before) && !/\p{L}{3}[.-]$|\p{L}{2}-$|\p{L}{3}$|\d{1,2},$/u.test(before);
}
