import { byline } from '../dataset/byline.ts';
import type { Excerpt, SourceDocument } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { type Piece, paragraphsOf } from '../dataset/paragraphs.ts';
import type { DocumentText } from '../dataset/texts.ts';
import { Coming } from './Coming.tsx';
import { ReadLink } from './ReadLink.tsx';

interface DocumentPanelProps {
  readonly document: SourceDocument;
  readonly told: DocumentText;
  readonly excerpts: readonly Excerpt[];
  /** Names this choice of passages, so that the reader can find their marks. */
  readonly passages: string;
  /** Without tabs above it, the text is not a tab panel. */
  readonly single: boolean;
  /** What makes it a Tab stop, where it is what scrolls. */
  readonly stop: { readonly tabIndex?: number };
  readonly hrefOf: (document: string) => string | undefined;
  readonly onRead: (document: string) => void;
}

/** A document with excerpts marked: each mark holds its excerpt to the letter. */
export function DocumentPanel(props: DocumentPanelProps) {
  const { document, told, excerpts, passages, single, stop, hrefOf, onRead } = props;
  const panel = single
    ? { role: 'group', 'aria-label': `Document: ${isolate(document.title)}` }
    : { role: 'tabpanel', id: 'document-panel', 'aria-labelledby': `tab-${document.id}` };
  const { text } = told;
  // The excerpts are here before the text that they come from.
  const paragraphs =
    text === undefined
      ? excerpts.map(({ exact, start }) => [{ kind: 'excerpt' as const, text: exact, start }])
      : paragraphsOf({ ...document, text }, excerpts);
  return (
    <div className="document" data-passages={passages} {...panel} {...stop}>
      <SourceLine document={document} />
      <ReadLink document={document} hrefOf={hrefOf} onRead={onRead} />
      {paragraphs.map((pieces) => (
        <p className={paragraphClass(pieces)} key={keyOf(pieces[0])}>
          {pieces.map((piece) => (
            <PieceText key={keyOf(piece)} piece={piece} />
          ))}
        </p>
      ))}
      <Coming isAlone told={told} />
    </div>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'text') return <span className="run">{piece.text}</span>;
  if (piece.kind === 'excerpt') return <mark>{piece.text}</mark>;
  return <span className="omission">{`[Left out: ${piece.reason}]`}</span>;
}

function keyOf(piece: Piece | undefined): string {
  if (!piece) return '';
  return `${piece.kind} ${piece.start}`;
}

function paragraphClass(pieces: readonly Piece[]): string {
  return pieces.some(({ kind }) => kind === 'excerpt') ? 'quoted' : 'unquoted';
}

/** Who published it, where, and when; and that no title is printed, where none is. */
function SourceLine({ document }: Pick<DocumentPanelProps, 'document'>) {
  const { published, title, titlePrinted } = document;
  return (
    <p className="document-source">
      <span>{`“${isolate(title)}”`}</span>
      <span>{titlePrinted ? ' · ' : ' (no headline printed) · '}</span>
      <bdi>{byline(document)}</bdi>
      <span>{` · ${published.label}`}</span>
    </p>
  );
}
