import { Fragment, type MouseEvent, useMemo } from 'react';
import { playFrom } from '../beside/playFrom.ts';
import { textLanguage } from '../dataset/aboutWords.ts';
import {
  cutText,
  isMarked,
  type Run as PieceRun,
  runsOf,
  type TextPiece,
} from '../dataset/cutText.ts';
import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { anchorsIn, type Passage, type Stretch } from '../dataset/passages.ts';
import { AnchoredText } from '../texts/AnchoredText.tsx';
import type { OnTime } from '../texts/onTime.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';
import './article.css';

/** The sign after a passage, and what it does. */
export interface PassageActions {
  /** The sign of an event, the same after each of its passages. */
  readonly signOf: (event: TimelineEvent) => string;
  /** The address of the event's passage in this document. */
  readonly hrefOf: (event: string) => string | undefined;
  /** Gets the event of the passage, and the `data-passage` key of its link. */
  readonly onOpen: (event: string, passage: string) => void;
}

interface ArticleTextProps extends PassageActions {
  readonly document: SourceDocument;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly selected: string | null;
}

/**
 * The text of a document with its passages marked. After each passage stands the number of its
 * event as a link, so that each event has a link of its own where passages overlap. The numbers are
 * drawn by the style sheet, so that copied or annotated text is the document's alone.
 */
export function ArticleText({ document, text, passages, ...rest }: ArticleTextProps) {
  const { omissions } = document;
  const paragraphs = useMemo(
    () =>
      cutText({ text, omissions }, passages).map((pieces) => ({ pieces, runs: runsOf(pieces) })),
    [text, omissions, passages],
  );
  const open = passages.find(({ event }) => event.id === rest.selected)?.event;
  const anchors = open ? anchorsIn(document.id, open) : [];
  const openMarked = ({ target }: MouseEvent) => {
    const passage = target instanceof Element && target.closest<HTMLElement>('[data-opens]');
    // Selecting words to copy them must not open anything.
    if (!passage || !window.getSelection()?.isCollapsed) return;
    rest.onOpen(passage.dataset.opens ?? '', passage.dataset.passage ?? '');
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links after the passages handle the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a passage is a larger target for its link
    <div className="article-text" onClick={openMarked} {...textLanguage(document)}>
      {paragraphs.map(({ pieces, runs }) => (
        <p key={pieces[0]?.start}>
          {runs.map((run) => (
            <Run
              {...rest}
              anchors={anchors}
              key={run[0].start}
              onTime={document.recording && playFrom}
              run={run}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface PartProps extends Omit<ArticleTextProps, 'document' | 'text' | 'passages'> {
  /** The words that the date of the open event is counted from. */
  readonly anchors: readonly Stretch[];
  readonly onTime: OnTime | undefined;
}

interface SignProps extends Omit<PartProps, 'anchors' | 'onTime'> {}

/** The signs of passages that end inside a mark stand in it, the others after it. */
function Run({ run, ...rest }: PartProps & { readonly run: PieceRun<Passage> }) {
  const [first] = run;
  if (first.kind === 'omission')
    return (
      <span className="omission">
        [Left out: <span>{first.reason}</span>]
      </span>
    );
  if (!isMarked(first))
    return (
      <span>
        <AnchoredText
          anchors={rest.anchors}
          onTime={rest.onTime}
          start={first.start}
          text={first.text}
        />
      </span>
    );
  const texts = run.filter((piece) => piece.kind === 'text');
  return (
    <>
      <mark>
        {texts.map((piece, index) => (
          <Fragment key={piece.start}>
            <PassageText {...rest} piece={piece} />
            {index < texts.length - 1 && <Signs {...rest} passages={piece.ending} />}
          </Fragment>
        ))}
      </mark>
      <Signs {...rest} passages={texts.at(-1)?.ending ?? []} />
    </>
  );
}

function PassageText({
  piece,
  selected,
  anchors,
  onTime,
}: PartProps & { readonly piece: TextPiece<Passage> }) {
  const inner = innermost(piece.marks);
  const isOpen = piece.marks.some(({ event }) => event.id === selected);
  return (
    <span
      className="passage"
      data-events={[...new Set(piece.marks.map(({ event }) => event.id))].join(' ')}
      data-open={isOpen || undefined}
      data-opens={inner?.event.id}
      data-passage={inner && keyOf(inner)}
      data-shared={piece.marks.length > 1 || undefined}
    >
      <AnchoredText anchors={anchors} onTime={onTime} start={piece.start} text={piece.text} />
    </span>
  );
}

/** The shortest passage over a segment: the others can be reached beside it. */
function innermost(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Identifies a passage within its document. */
function keyOf({ event, start, end }: Passage): string {
  return `${event.id} ${start} ${end}`;
}

function Signs({ passages, ...rest }: SignProps & { readonly passages: readonly Passage[] }) {
  return passages.map((passage) => <Sign {...rest} key={keyOf(passage)} passage={passage} />);
}

/**
 * An inline link, not a button, so that it never wraps away from the word before it. Its name is
 * short and begins with the visible number (WCAG 2.5.3); date and title are its description.
 */
function Sign({
  passage,
  selected,
  signOf,
  hrefOf,
  onOpen,
}: SignProps & { readonly passage: Passage }) {
  const { event } = passage;
  return (
    <PlainLink
      aria-current={event.id === selected || undefined}
      aria-label={`${event.background ? 'Background' : signOf(event)}: ${isolate(event.label)}`}
      className="sign"
      data-category={event.category}
      data-event={event.id}
      data-number={signOf(event)}
      data-passage={keyOf(passage)}
      href={hrefOf(event.id)}
      onFollow={() => onOpen(event.id, keyOf(passage))}
      title={`${event.when.label}. ${event.title}`}
    />
  );
}
