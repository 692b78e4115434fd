import type { SourceDocument } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';

interface ReadButtonProps {
  readonly document: SourceDocument;
  /** Several stand on the page: each says which document it leads to. */
  readonly isNamed?: boolean;
  readonly onRead: (document: string) => void;
}

/** Leads to the event's passage in the whole document. */
export function ReadButton({ document, isNamed = false, onRead }: ReadButtonProps) {
  return (
    <button
      aria-label={isNamed ? `Read in the document: ${isolate(document.title)}` : undefined}
      className="read-button"
      onClick={() => onRead(document.id)}
      type="button"
    >
      Read in the document
    </button>
  );
}
