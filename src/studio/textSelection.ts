import type { Stretch } from '../dataset/passages.ts';

/**
 * What is selected of a text on the page, in places of that text, without the space around it. Its pieces say where
 * they begin (`data-start`).
 * @returns `null` when nothing is selected there
 */
export function selectionIn(box: Element): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = partIn(box, selection.getRangeAt(0));
  if (!range) return null;
  const words = range.toString();
  const pieces = [...box.querySelectorAll('[data-start]')];
  const start = placeIn(range.startContainer, range.startOffset) ?? startBehind(pieces, range);
  const end = placeIn(range.endContainer, range.endOffset) ?? endBefore(pieces, range);
  if (start === null || end === null) return null;
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/**
 * The part of a range that lies in the text: a triple click on the last paragraph selects up to what stands behind it.
 * @returns `null` where it neither begins nor ends there
 */
function partIn(box: Element, range: Range): Range | null {
  const part = range.cloneRange();
  const [starts, ends] = [box.contains(range.startContainer), box.contains(range.endContainer)];
  if (!starts && !ends) return null;
  if (!starts) part.setStart(box, 0);
  if (!ends) part.setEnd(box, box.childNodes.length);
  return part;
}

/** The place in the text of a point in a piece; `null` where it lies around pieces, as after a triple click. */
function placeIn(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]');
  if (!piece) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return startOf(piece) + before.toString().length;
}

/** Where the first piece begins that a range does not begin behind. */
function startBehind(pieces: readonly Element[], range: Range): number | null {
  const piece = pieces.find((one) => range.comparePoint(one, 0) >= 0);
  return piece ? startOf(piece) : null;
}

/** Where the last piece ends that a range does not end before. */
function endBefore(pieces: readonly Element[], range: Range): number | null {
  const piece = pieces.findLast((one) => range.comparePoint(one, 0) <= 0);
  return piece ? startOf(piece) + (piece.textContent?.length ?? 0) : null;
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute('data-start'));
}
