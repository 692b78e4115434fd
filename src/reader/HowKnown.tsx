import type { DateEvidence, Published, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { seasonNote } from '../dataset/pointWords.ts';
import './howKnown.css';

interface HowKnownProps {
  readonly event: TimelineEvent;
  /** The document that gives the date. */
  readonly document: SourceDocument;
}

/**
 * How the date of an event is known: the words that give it, the rule, and the day it counts from.
 */
export function HowKnown({ event, document }: HowKnownProps) {
  return (
    <p className="how-known">
      <strong>How do we know?</strong> <span>{howKnown(event, document)}</span>
    </p>
  );
}

/** The same as running text, for use on its own. */
export function howKnown({ when }: TimelineEvent, { published }: SourceDocument) {
  return (
    <>
      {when.phrase && (
        <Says basis={when.basis} phrase={when.phrase} rule={when.rule} who="The document" />
      )}
      <span>{`${wherePublished([when.note, seasonNote(when.date)], published)} `}</span>
      {distinct(when.also).map((evidence) => (
        <Further
          evidence={evidence}
          isSame={evidence.document === when.document}
          key={`${evidence.document} ${evidence.phrase}`}
        />
      ))}
    </>
  );
}

/** The notes on the date of an event, and when its document was published. */
function wherePublished(
  notes: readonly (string | null)[],
  { label, basis, note: how }: Published,
): string {
  const published = `The document was published ${prepositionFor(label)}${label}.`;
  return [...notes, published, basis === 'editor' && how].filter(Boolean).join(' ');
}

/** Several documents may use the same words, which are shown once. */
function distinct(evidence: readonly DateEvidence[]): readonly DateEvidence[] {
  const seen = new Map(evidence.map((item) => [`${item.phrase} ${item.rule}`, item]));
  return [...seen.values()];
}

function Phrase({ words }: { readonly words: string }) {
  return <span className="phrase">{`“${words}”`}</span>;
}

/** `on Tuesday 6 February 2018` or `on Tuesday, February 6, 2018`, but `about 9 or 10 January 2018`. */
function prepositionFor(label: string): string {
  return /^\[?[A-Z][a-z]+day\b/.test(label) ? 'on ' : '';
}

interface FurtherProps {
  readonly evidence: DateEvidence;
  readonly isSame: boolean;
}

function Further({ evidence, isSame }: FurtherProps) {
  return <Says {...evidence} who={isSame ? 'It also' : 'Another document'} />;
}

interface SaysProps extends Pick<DateEvidence, 'phrase' | 'basis' | 'rule'> {
  readonly who: string;
}

/** A printed date needs no rule to be understood. */
function Says({ who, phrase, basis, rule }: SaysProps) {
  const isPrinted = basis === 'stated';
  return (
    <>
      <span>{`${who} ${isPrinted ? 'prints' : 'says'} `}</span>
      <Phrase words={phrase} />
      <span>{isPrinted ? '. ' : `. ${rule} `}</span>
    </>
  );
}
