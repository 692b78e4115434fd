import { type MouseEvent, useMemo } from 'react';
import { type ArticlePiece, articleOf, type ArticleText as TextPiece } from '../dataset/article.ts';
import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import type { Passage } from '../dataset/passages.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';

/** What stands behind a passage, and what it does. */
export interface PassageActions {
  /** The sign of an event, the same behind all its passages. */
  readonly signOf: (event: TimelineEvent) => string;
  /** The address of the event's passage in this document. */
  readonly hrefOf: (event: string) => string | undefined;
  /** The event of a passage, and the key that its link has in `data-passage`. */
  readonly onOpen: (event: string, passage: string) => void;
}

interface ArticleTextProps extends PassageActions {
  readonly document: SourceDocument;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly selected: string | null;
}

/**
 * The text of a document. A passage is marked, and behind it stands the sign of its event: a
 * link, so that where passages overlap each event has one of its own.
 */
export function ArticleText({ document, text, passages, ...rest }: ArticleTextProps) {
  const { omissions } = document;
  const paragraphs = useMemo(
    () => articleOf({ text, omissions }, passages),
    [text, omissions, passages],
  );
  const openMarked = ({ target }: MouseEvent) => {
    const mark = target instanceof Element && target.closest<HTMLElement>('mark[data-opens]');
    // Who selects words to copy them wants to open nothing.
    if (!mark || !window.getSelection()?.isCollapsed) return;
    rest.onOpen(mark.dataset.opens ?? '', mark.dataset.passage ?? '');
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links behind the passages take the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a mark is a larger target for what its link does
    <div className="article-text" onClick={openMarked}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => (
            <PieceText {...rest} key={piece.start} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

type PieceProps<Piece extends ArticlePiece> = Omit<
  ArticleTextProps,
  'document' | 'text' | 'passages'
> & {
  readonly piece: Piece;
};

function PieceText(props: PieceProps<ArticlePiece>) {
  const { piece } = props;
  if (piece.kind === 'omission')
    return <span className="omission">[Left out: {piece.reason}]</span>;
  return (
    <>
      <Marked {...props} piece={piece} />
      {piece.ending.map((passage) => (
        <Sign {...props} key={keyOf(passage)} passage={passage} />
      ))}
    </>
  );
}

function Marked({ piece, selected }: PieceProps<TextPiece>) {
  const inner = innermost(piece.passages);
  if (!inner) return piece.text;
  const isOpen = piece.passages.some(({ event }) => event.id === selected);
  return (
    <mark
      data-events={[...new Set(piece.passages.map(({ event }) => event.id))].join(' ')}
      data-open={isOpen || undefined}
      data-opens={inner.event.id}
      data-shared={piece.passages.length > 1 || undefined}
      data-passage={keyOf(inner)}
    >
      {piece.text}
    </mark>
  );
}

/** The shortest of the passages over a piece: the others can be reached beside it. */
function innermost(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Tells the passages of one document apart. */
function keyOf({ event, start, end }: Passage): string {
  return `${event.id} ${start} ${end}`;
}

interface SignProps extends Omit<ArticleTextProps, 'document' | 'text' | 'passages'> {
  readonly passage: Passage;
}

/**
 * A link in the line, not a button: it never parts from the word before it. Its name holds the
 * number that is seen (WCAG 2.5.3).
 */
function Sign({ passage, selected, signOf, hrefOf, onOpen }: SignProps) {
  const { event } = passage;
  const title = `${event.when.label}. ${event.title}`;
  return (
    <PlainLink
      aria-current={event.id === selected || undefined}
      aria-label={`${isolate(title)}. ${event.background ? 'Background' : signOf(event)}`}
      className="sign"
      data-category={event.category}
      data-event={event.id}
      data-passage={keyOf(passage)}
      href={hrefOf(event.id)}
      onFollow={() => onOpen(event.id, keyOf(passage))}
      title={title}
    >
      {signOf(event)}
    </PlainLink>
  );
}
