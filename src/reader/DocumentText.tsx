import { byline } from '../dataset/byline.ts';
import type { Excerpt, SourceDocument } from '../dataset/dataset.ts';
import { type Piece, paragraphsOf } from '../dataset/paragraphs.ts';
import { ReadButton } from './ReadButton.tsx';

interface DocumentTextProps {
  readonly document: SourceDocument;
  readonly excerpts: readonly Excerpt[];
  /** Names this choice of passages, so that the reader can find their marks. */
  readonly passages: string;
  /** Without tabs above it, the text is not a tab panel. */
  readonly single: boolean;
  readonly onRead: (document: string) => void;
}

/** A document with excerpts marked: each mark holds its excerpt to the letter. */
export function DocumentText({ document, excerpts, passages, single, onRead }: DocumentTextProps) {
  const panel = single
    ? {}
    : { role: 'tabpanel', id: 'document-panel', 'aria-labelledby': `tab-${document.id}` };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="document" data-passages={passages} {...panel} tabIndex={0}>
      <SourceLine document={document} />
      <ReadButton document={document} onRead={onRead} />
      {paragraphsOf(document, excerpts).map((pieces) => (
        <p className={paragraphClass(pieces)} key={keyOf(pieces[0])}>
          {pieces.map((piece) => (
            <PieceText key={keyOf(piece)} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'excerpt') return <mark>{piece.excerpt.exact}</mark>;
  return <span className="omission">[Left out: {piece.reason}]</span>;
}

function keyOf(piece: Piece | undefined): string {
  if (!piece) return '';
  return `${piece.kind} ${piece.kind === 'excerpt' ? piece.excerpt.start : piece.start}`;
}

function paragraphClass(pieces: readonly Piece[]): string {
  return pieces.some(({ kind }) => kind === 'excerpt') ? 'quoted' : 'unquoted';
}

/** Who published it, where, and when; and that no title is printed, where none is. */
function SourceLine({ document }: Pick<DocumentTextProps, 'document'>) {
  const { published, title, titlePrinted } = document;
  return (
    <p className="document-source">
      “<bdi>{title}</bdi>”{!titlePrinted && ' (no headline printed)'} ·{' '}
      <bdi>{byline(document)}</bdi> · {published.label}
    </p>
  );
}
