/** A text in the form in which quotes are compared, and the way back to the original. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where the grapheme it comes from starts and ends in `original`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Folds what changes when a passage is copied by hand: white space of any kind and length, curly
 * and straight quotation marks, composed and decomposed letters (NFC). Everything else must agree.
 * The W3C asks the same of a TextQuoteSelector (https://www.w3.org/TR/annotation-model/).
 */
export function foldText(original: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of GRAPHEMES.segment(original)) {
    const piece = foldGrapheme(segment);
    const end = index + segment.length;
    if (piece === ' ' && folded.endsWith(' ')) {
      ends[ends.length - 1] = end;
      continue;
    }
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { original, folded, starts, ends };
}

function foldGrapheme(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  return grapheme
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"');
}
