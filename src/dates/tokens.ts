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
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

/** Cuts a text into tokens, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const type = /^\d/.test(found) ? 'digits' : /^\p{L}/u.test(found) ? 'word' : 'sign';
    const plain = PLAIN[found] ?? found;
    tokens.push({
      start: index,
      end: index + found.length,
      text: plain,
      lower: type === 'word' ? plain.toLowerCase() : plain,
      type,
      gap: gapOf(text, end, index),
      isPart: type === 'digits' && isPartOf(text, index, index + found.length),
    });
    end = index + found.length;
  }
  return tokens;
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
