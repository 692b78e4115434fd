import type { Stretch } from '../dataset/passages.ts';

/**
 * What is selected of a text on the page, in places of that text, without the space around it. Its pieces say where
 * they begin (`data-start`).
 * @returns `null` when nothing is selected there
 */
export function selectionIn(box: Element): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const words = range.toString();
  const start = placeOf(range.startContainer, range.startOffset, box);
  const end = placeOf(range.endContainer, range.endOffset, box);
  if (start === null || end === null) return null;
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** The place in the text of a point on the page. */
function placeOf(node: Node, offset: number, box: Element): number | null {
  const pieces = [...box.querySelectorAll('[data-start]')];
  const piece = pieces.findLast((one) => {
    const order = one.compareDocumentPosition(node);
    const isBefore = (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return one === node || one.contains(node) || isBefore;
  });
  if (!piece) return null;
  const start = Number(piece.getAttribute('data-start'));
  if (piece !== node && !piece.contains(node)) return start + (piece.textContent?.length ?? 0);
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return start + before.toString().length;
}
