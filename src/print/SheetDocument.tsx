import type { ReactElement } from 'react';
import { PrintedPictures } from '../beside/PrintedPictures.tsx';
import { textLanguage } from '../dataset/aboutWords.ts';
import { cutText, isMarked, type Piece as TextPiece } from '../dataset/cutText.ts';
import type { Dataset, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import type { Passage } from '../dataset/passages.ts';
import { howDated, imprintOf } from './Bibliography.tsx';
import { type SheetItem, SheetPart } from './SheetPart.tsx';

interface SheetDocumentProps {
  readonly dataset: Dataset;
  readonly document: SourceDocument;
  /** `undefined` while it is loading. */
  readonly text: string | undefined;
  /** The passages in which it tells events, in reading order. */
  readonly passages: readonly Passage[];
  readonly foot: SheetItem;
}

/** A document on paper: each passage is underlined and followed by the number of its event. */
export function SheetDocument(props: SheetDocumentProps) {
  const { dataset, document, text, passages, foot } = props;
  const numbers = new Map(eventsInScope(dataset).map((event, index) => [event, `${index + 1}`]));
  const signOf: SignOf = (event) => numbers.get(event) ?? '*';
  const events = [...new Set(passages.map(({ event }) => event))];
  const [first, ...others] =
    text === undefined ? quotesOf(document, events) : paragraphs(text, props, signOf);
  return (
    <SheetPart foot={foot} title={document.title}>
      <div className="sheet-opening">
        <p>{imprintOf(document)}</p>
        <p className="sheet-how">{howDated(document)}</p>
        {first}
      </div>
      {others}
      <PrintedPictures document={document} />
      {events.length > 0 && <SheetNumbers events={events} signOf={signOf} />}
    </SheetPart>
  );
}

type SignOf = (event: TimelineEvent) => string;

function paragraphs(
  text: string,
  { document, passages }: SheetDocumentProps,
  signOf: SignOf,
): readonly ReactElement[] {
  return cutText({ ...document, text }, passages).map((pieces) => (
    <p className="sheet-paragraph" key={pieces[0]?.start} {...textLanguage(document)}>
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} signOf={signOf} />
      ))}
    </p>
  ));
}

/** The quotes are always here; the text was not when printing began, and printing cannot wait. */
function quotesOf(
  document: SourceDocument,
  events: readonly TimelineEvent[],
): readonly ReactElement[] {
  const excerpts = events
    .flatMap((event) => event.excerpts)
    .filter((excerpt) => excerpt.document === document.id);
  return [
    <p className="sheet-how" key="why">
      Its text had not come yet when this was printed. These are its quotes; once the text stands on
      the screen, print again.
    </p>,
    ...excerpts.map(({ exact, start, end }) => (
      <blockquote className="sheet-paragraph" key={`${start} ${end}`} {...textLanguage(document)}>
        {exact}
      </blockquote>
    )),
  ];
}

interface PieceProps {
  readonly piece: TextPiece<Passage>;
  readonly signOf: SignOf;
}

function Piece({ piece, signOf }: PieceProps) {
  if (piece.kind === 'omission') {
    return <span className="sheet-omission">{`[Left out: ${piece.reason}]`}</span>;
  }
  return (
    <>
      {isMarked(piece) ? <mark>{piece.text}</mark> : <span>{piece.text}</span>}
      {piece.ending.length > 0 && (
        <sup>{piece.ending.map(({ event }) => signOf(event)).join(' ')}</sup>
      )}
    </>
  );
}

interface SheetNumbersProps extends Pick<PieceProps, 'signOf'> {
  readonly events: readonly TimelineEvent[];
}

/** Explains the numbers, which cannot be links on paper. */
function SheetNumbers({ events, signOf }: SheetNumbersProps) {
  return (
    <ul className="sheet-numbers">
      {events.map((event) => (
        <li key={event.id}>
          <sup>{signOf(event)}</sup> <span>{`${event.when.label}: ${event.title}`}</span>
        </li>
      ))}
    </ul>
  );
}
