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
          The document says <Phrase words={when.phrase} />. {when.rule}{' '}
        </>
      )}
      {when.note} It was published {prepositionFor(published.label)}
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

/** `on Tuesday 6 February 2018`, but `about 9 or 10 January 2018`. */
function prepositionFor(label: string): string {
  return /^[A-Z][a-z]+day /.test(label) ? 'on ' : '';
}

interface FurtherProps {
  readonly evidence: DateEvidence;
  readonly isSame: boolean;
}

function Further({ evidence: { phrase, rule }, isSame }: FurtherProps) {
  return (
    <>
      {isSame ? 'It also says' : 'Another document says'} <Phrase words={phrase} />. {rule}
    </>
  );
}
