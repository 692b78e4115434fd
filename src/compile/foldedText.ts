import { graphemesOf } from './segments.ts';

/** A text in the form in which quotes are compared, and the way back to the original. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where the grapheme it comes from starts and ends in `original`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds what changes when a passage is copied by hand: white space of any kind and length, curly
 * and straight quotation marks, composed and decomposed letters (NFC). Everything else must agree.
 * The W3C asks the same of a TextQuoteSelector (https://www.w3.org/TR/annotation-model/).
 */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (grapheme: string, start: number): void => {
    const piece = foldGrapheme(grapheme);
    const end = start + grapheme.length;
    if (piece === ' ' && pieces.at(-1) === ' ') {
      ends[ends.length - 1] = end;
      return;
    }
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < original.length; ) {
    const end = isOwnGrapheme(original, at) ? at + 1 : nextCut(original, at + 1);
    if (end === at + 1) add(original.charAt(at), at);
    else {
      const stretch = original.slice(at, end);
      for (const { segment, index } of graphemesOf(stretch)) add(segment, at + index);
    }
    at = end;
  }
  return { original, folded: pieces.join(''), starts, ends };
}

/**
 * Whether an ASCII character is a grapheme by itself: between two of them, other than CR LF, there is
 * always a boundary (https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundary_Rules). Most
 * are, and the segmenter is slow: V8 11 (Node 20) copies the whole text for each segment.
 */
function isOwnGrapheme(text: string, at: number): boolean {
  const [own, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  // Behind the end there is no number.
  return own < 0x80 && !(next >= 0x80) && !(own === 13 && next === 10);
}

/** The first place from `from` on between two ASCII characters other than CR LF, or the end. */
function nextCut(text: string, from: number): number {
  GRAPHEME_CUTS.lastIndex = from;
  return GRAPHEME_CUTS.exec(text)?.index ?? text.length;
}

const GRAPHEME_CUTS = /(?<=[\0-\x7F])(?!(?<=\r)\n)(?=[\0-\x7F])/g;

function foldGrapheme(grapheme: string): string {
  if (/^[!-~]$/.test(grapheme)) return grapheme;
  if (/^\s+$/u.test(grapheme)) return ' ';
  return grapheme
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"');
}
