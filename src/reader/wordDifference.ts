/** A piece of text that is unique to this text or not. */
export interface ComparedPiece {
  readonly text: string;
  readonly start: number;
  readonly isOwn: boolean;
}

/** A word, or the text between two words. */
const PARTS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\p{L}\p{N}]+/gu;

/**
 * Splits a text into words that none of the other texts has, and the rest. Order does not count:
 * documents that tell the same event seldom copy each other, so an alignment of their sentences
 * would mark words that both have. Capitals, kinds of apostrophe and a possessive do not count
 * either.
 */
export function wordDifference(text: string, others: readonly string[]): readonly ComparedPiece[] {
  const known = new Set(others.flatMap((other) => partsOf(other).map(({ part }) => folded(part))));
  const parts = partsOf(text).map(({ part, start }) => ({
    text: part,
    start,
    isOwn: isWord(part) && !known.has(folded(part)),
  }));
  return joined(withSpacesBetween(parts));
}

/** The stretches of words that none of the other texts has, in order. */
export function ownWords(text: string, others: readonly string[]): readonly string[] {
  return wordDifference(text, others).flatMap((piece) => (piece.isOwn ? [piece.text] : []));
}

function partsOf(text: string): readonly { readonly part: string; readonly start: number }[] {
  return [...text.matchAll(PARTS)].map(({ 0: part, index: start }) => ({ part, start }));
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
}

/** A space between two own words counts as own, so that the underline has no gaps. */
function withSpacesBetween(pieces: readonly ComparedPiece[]): readonly ComparedPiece[] {
  return pieces.map((piece, index) => {
    const between = pieces[index - 1]?.isOwn && pieces[index + 1]?.isOwn;
    return between && /^[ ]+$/.test(piece.text) ? { ...piece, isOwn: true } : piece;
  });
}

function joined(pieces: readonly ComparedPiece[]): readonly ComparedPiece[] {
  const runs: ComparedPiece[] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.isOwn === piece.isOwn) runs[runs.length - 1] = { ...run, text: run.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
