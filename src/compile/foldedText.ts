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
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemesOf(original)) {
    const piece = foldGrapheme(segment);
    const end = index + segment.length;
    if (piece === ' ' && pieces.at(-1) === ' ') {
      ends[ends.length - 1] = end;
      continue;
    }
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { original, folded: pieces.join(''), starts, ends };
}

/** What is segmented at once, UTF-16 units: V8 11 (Node 20) copies the whole of it for each segment. */
const STRETCH = 500;

/**
 * The graphemes of a text with their places. Between two ASCII characters other than CR LF there is
 * always a boundary (https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundary_Rules).
 */
function* graphemesOf(text: string): Generator<{ segment: string; index: number }> {
  const cuts = /(?<=[\0-\x7F])(?!(?<=\r)\n)(?=[\0-\x7F])/g;
  for (let from = 0; from < text.length; ) {
    cuts.lastIndex = from + STRETCH;
    const to = cuts.exec(text)?.index ?? text.length;
    for (const { segment, index } of GRAPHEMES.segment(text.slice(from, to))) {
      yield { segment, index: from + index };
    }
    from = to;
  }
}

function foldGrapheme(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  return grapheme
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"');
}
