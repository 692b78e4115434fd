import type { Stretch } from '../dataset/passages.ts';
import { segmentsOf } from '../dataset/passages.ts';
import './anchoredText.css';

interface AnchoredTextProps {
  readonly text: string;
  /** Where the text begins in its document. */
  readonly start: number;
  /** The words that a date is counted from, by their places in the document. */
  readonly anchors: readonly Stretch[];
}

/** A piece of a document, in which the words that a date is counted from are marked quietly. */
export function AnchoredText({ text, start, anchors }: AnchoredTextProps) {
  const own = anchors.flatMap((anchor) => {
    const [from, to] = [anchor.start - start, anchor.end - start];
    return to > 0 && from < text.length
      ? [{ start: Math.max(from, 0), end: Math.min(to, text.length) }]
      : [];
  });
  if (own.length === 0) return text;
  return segmentsOf(text, own).map((segment) => (
    <span className={segment.covering.length > 0 ? 'date-anchor' : undefined} key={segment.start}>
      {segment.text}
    </span>
  ));
}
