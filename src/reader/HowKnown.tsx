import { Fragment } from 'react';
import type { DateEvidence, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';

interface HowKnownProps {
  readonly event: TimelineEvent;
  /** The document that gives the date. */
  readonly document: SourceDocument;
}

/** How the date of an event is known: the words that give it, the rule, and the day it is counted from. */
export function HowKnown({ event, document }: HowKnownProps) {
  return (
    <p className="how-known">
      <strong>How do we know?</strong> {howKnown(event, document)}
    </p>
  );
}

/** The same as running text, for a place of its own. */
export function howKnown({ when }: TimelineEvent, { published }: SourceDocument) {
  return (
    <>
      {when.phrase && (
        <>
          <Says basis={when.basis} phrase={when.phrase} rule={when.rule} who="The document" />{' '}
        </>
      )}
      {when.note} The document was published {prepositionFor(published.label)}
      {published.label}.{published.basis === 'editor' && ` ${published.note}`}
      {distinct(when.also).map((evidence) => (
        <Fragment key={`${evidence.document} ${evidence.phrase}`}>
          {' '}
          <Further evidence={evidence} isSame={evidence.document === when.document} />
        </Fragment>
      ))}
    </>
  );
}

/** Several documents may use the same words; they are told once. */
function distinct(evidence: readonly DateEvidence[]): readonly DateEvidence[] {
  const seen = new Map(evidence.map((item) => [`${item.phrase} ${item.rule}`, item]));
  return [...seen.values()];
}

function Phrase({ words }: { readonly words: string }) {
  return <span className="phrase">“{words}”</span>;
}

/** `on Tuesday 6 February 2018` or `on Tuesday, February 6, 2018`, but `about 9 or 10 January 2018`. */
function prepositionFor(label: string): string {
  return /^[A-Z][a-z]+day\b/.test(label) ? 'on ' : '';
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

/** What is printed needs no rule to be understood. */
function Says({ who, phrase, basis, rule }: SaysProps) {
  const isPrinted = basis === 'stated';
  return (
    <>
      {who} {isPrinted ? 'prints' : 'says'} <Phrase words={phrase} />.{!isPrinted && ` ${rule}`}
    </>
  );
}
