import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { categoryById } from '../dataset/lookup.ts';
import type { HandoutKind } from '../view/viewState.ts';
import type { HandoutEntry } from './handoutEntry.ts';

interface SheetEventsProps {
  readonly dataset: Dataset;
  readonly entries: readonly HandoutEntry[];
  readonly kind: HandoutKind;
}

/** A run of events on a handout. */
export function SheetEvents({ entries, ...sheet }: SheetEventsProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <SheetEvent {...sheet} entry={entry} key={entry.event.id} />
      ))}
    </ol>
  );
}

interface SheetEventProps extends Omit<SheetEventsProps, 'entries'> {
  readonly entry: HandoutEntry;
}

/** An event with its quotes; its date stands there, or a line to write it on. */
function SheetEvent({ dataset, entry: { event, mark }, kind }: SheetEventProps) {
  return (
    <li className="sheet-event">
      <span className="sheet-mark">{mark}</span>
      {kind === 'shuffled' && <span className="sheet-box" />}
      <div className="sheet-body">
        <p className="sheet-line">
          {kind === 'full' && <strong>{event.when.label}</strong>}
          <span>{eventKind(event, categoryById(dataset, event.category).label)}</span>
        </p>
        <h4 className="sheet-name">{event.title}</h4>
        {kind === 'full' && <KnownFrom dataset={dataset} event={event} />}
        {event.excerpts.map((excerpt) => (
          <SheetQuote
            excerpt={excerpt}
            key={`${excerpt.document} ${excerpt.start}`}
            number={numberOf(dataset, excerpt.document)}
          />
        ))}
        {kind === 'full' && event.note && <p className="sheet-note">{`Note: ${event.note}`}</p>}
        <Blanks kind={kind} />
      </div>
    </li>
  );
}

/** How the date is known, in short: the words that give it, where they stand, and the rule. */
function KnownFrom({
  dataset,
  event: { when },
}: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
}) {
  const passages = [when, ...when.also]
    .filter(({ phrase }) => phrase)
    .map(
      ({ phrase, document }) => `“${isolate(phrase)}” (document ${numberOf(dataset, document)})`,
    );
  return (
    <p className="sheet-how">
      {[
        passages.length > 0 && `Known from ${[...new Set(passages)].join(', ')}.`,
        when.rule,
        when.note,
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

function SheetQuote({ excerpt, number }: { readonly excerpt: Excerpt; readonly number: number }) {
  return (
    <figure className="sheet-quote">
      <blockquote>{excerpt.exact}</blockquote>
      <figcaption>{`Document ${number}`}</figcaption>
    </figure>
  );
}

/** What is asked of the class, with lines to write on. */
function Blanks({ kind }: { readonly kind: HandoutKind }) {
  const labels = { full: [], blank: ['Date', 'Known from'], shuffled: ['Reason'] }[kind];
  if (labels.length === 0) return null;
  return (
    <p className="sheet-blanks">
      {labels.map((label) => (
        <span key={label}>{`${label}:`}</span>
      ))}
    </p>
  );
}

/** The number of a document in the bibliography. */
function numberOf({ documents }: Dataset, id: string): number {
  return documents.findIndex((document) => document.id === id) + 1;
}
