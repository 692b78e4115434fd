import type { Excerpt, FullDocument } from './dataset.ts';
import type { Stretch } from './passages.ts';

/** A piece of a document's text as it is shown. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'excerpt'; readonly text: string; readonly start: number }
  | { readonly kind: 'omission'; readonly reason: string; readonly start: number };

/** The pieces of one paragraph, in order. */
export type Paragraph = readonly Piece[];

/**
 * A document cut into paragraphs, each into plain text, excerpts and what is left out. Line breaks
 * part paragraphs, but never inside an excerpt: an excerpt is always one whole piece. Excerpts that
 * overlap are one piece together, so that all of their words are shown as excerpts.
 * @param excerpts of this document
 */
export function paragraphsOf(
  document: Pick<FullDocument, 'text' | 'omissions'>,
  excerpts: readonly Excerpt[],
): readonly Paragraph[] {
  const paragraphs: Piece[][] = [[]];
  const add = (piece: Piece): void => {
    paragraphs.at(-1)?.push(piece);
  };
  let at = 0;
  for (const { start, end, piece } of partsOf(document, excerpts)) {
    if (start < at) continue;
    addText(paragraphs, document.text.slice(at, start), at);
    add(piece);
    at = end;
  }
  addText(paragraphs, document.text.slice(at), at);
  return paragraphs.filter((pieces) => pieces.some(isShown));
}

function partsOf(
  { text, omissions }: Pick<FullDocument, 'text' | 'omissions'>,
  excerpts: readonly Excerpt[],
) {
  const marked = joined(excerpts).map(({ start, end }) => ({
    start,
    end,
    piece: { kind: 'excerpt' as const, text: text.slice(start, end), start },
  }));
  const left = omissions.map(({ start, end, reason }) => ({
    start,
    end,
    piece: { kind: 'omission' as const, reason, start },
  }));
  return [...marked, ...left].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Stretches in their order, those that overlap as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const wholes: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = wholes.at(-1);
    if (last && start < last.end)
      wholes[wholes.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else wholes.push({ start, end });
  }
  return wholes;
}

function addText(paragraphs: Piece[][], text: string, offset: number): void {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+|[\r\n]+/g)) {
    if (/[\r\n]/.test(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ kind: 'text', text: line, start: offset + index });
  }
}

function isShown(piece: Piece): boolean {
  return piece.kind !== 'text' || piece.text.trim() !== '';
}
