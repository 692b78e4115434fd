import type { SourceDocument } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';
import './readLink.css';

interface ReadLinkProps {
  readonly document: SourceDocument;
  /** Whether the label names the document, needed where several links are shown. */
  readonly isNamed?: boolean;
  /** The address of the passage. */
  readonly hrefOf: (document: string) => string | undefined;
  readonly onRead: (document: string) => void;
}

/** Leads to the event's passage in the whole document. */
export function ReadLink({ document, isNamed = false, hrefOf, onRead }: ReadLinkProps) {
  return (
    <PlainLink
      aria-label={isNamed ? `Read in the document: ${isolate(document.title)}` : undefined}
      className="read-link"
      href={hrefOf(document.id)}
      onFollow={() => onRead(document.id)}
    >
      Read in the document
    </PlainLink>
  );
}
