import { textLanguage } from '../dataset/aboutWords.ts';
import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind, PROMPT_WORDS } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { categoryById, documentById } from '../dataset/lookup.ts';
import { byPublication } from '../dataset/order.ts';
import { wordDifference } from '../reader/wordDifference.ts';
import { documentNumber } from './documentNumber.ts';
import type { HandoutEntry } from './handoutEntry.ts';
import type { EventsPaper } from './paper.ts';

interface SheetEventProps {
  readonly dataset: Dataset;
  readonly paper: EventsPaper;
  readonly entry: HandoutEntry;
}

/** An event with its quotes; its date is printed, or a line to write it on. */
export function SheetEvent({ dataset, paper, entry }: SheetEventProps) {
  const { event, mark, line } = entry;
  const isFull = paper.handout === 'full';
  return (
    <article className="sheet-event">
      <span className="sheet-mark">{mark}</span>
      {paper.handout === 'shuffled' && <span className="sheet-box" />}
      <div className="sheet-body">
        <p className="sheet-line">
          {isFull && <strong>{event.when.label}</strong>}
          <span>{eventKind(event, categoryById(dataset, event.category).label)}</span>
        </p>
        <h4 className="sheet-name">{event.title}</h4>
        {line && <p className="sheet-lead">{line}</p>}
        {isFull && <p className="sheet-how">{knownFrom(dataset, event)}</p>}
        {paper.hasQuotes && <Quotes dataset={dataset} event={event} paper={paper} />}
        {isFull && event.note && <p className="sheet-note">{`Note: ${event.note}`}</p>}
        {paper.hasNotes && <Notes event={event} />}
        {paper.hasPrompts && <Prompts event={event} />}
        <Blanks entry={entry} kind={paper.handout} />
      </div>
    </article>
  );
}

/**
 * A short account of how the date is known: the words that give it, their document, and the rule.
 */
function knownFrom(dataset: Dataset, { when }: TimelineEvent): string {
  const passages = [when, ...when.also]
    .filter(({ phrase }) => phrase)
    .map(
      ({ phrase, document }) =>
        `“${isolate(phrase)}” (document ${documentNumber(dataset, document)})`,
    );
  const known = passages.length > 0 && `Known from ${[...new Set(passages)].join(', ')}.`;
  return [known, when.rule, when.note].filter(Boolean).join(' ');
}

function Quotes({
  dataset,
  event,
  paper,
}: Omit<SheetEventProps, 'entry'> & { event: TimelineEvent }) {
  const excerpts = paper.isCompared ? asPublished(dataset, event.excerpts) : event.excerpts;
  return excerpts.map((excerpt) => {
    const others = excerpts.filter(({ document }) => document !== excerpt.document);
    const number = documentNumber(dataset, excerpt.document);
    return (
      <figure className="sheet-quote" key={`${excerpt.document} ${excerpt.start}`}>
        <blockquote {...textLanguage(documentById(dataset, excerpt.document))}>
          {paper.isCompared ? <Compared excerpt={excerpt} others={others} /> : excerpt.exact}
        </blockquote>
        <figcaption>{`Document ${number}`}</figcaption>
      </figure>
    );
  });
}

/** In the order of the comparison on screen. */
function asPublished(dataset: Dataset, excerpts: readonly Excerpt[]): readonly Excerpt[] {
  return excerpts.toSorted((a, b) =>
    byPublication(documentById(dataset, a.document), documentById(dataset, b.document)),
  );
}

interface ComparedProps {
  readonly excerpt: Excerpt;
  readonly others: readonly Excerpt[];
}

function Compared({ excerpt, others }: ComparedProps) {
  const pieces = wordDifference(
    excerpt.exact,
    others.map(({ exact }) => exact),
  );
  return pieces.map(({ text, start, isOwn }) =>
    isOwn ? (
      <em className="own-words" key={start}>
        {text}
      </em>
    ) : (
      <span key={start}>{text}</span>
    ),
  );
}

function Notes({ event }: { readonly event: TimelineEvent }) {
  if (event.notes === null) return null;
  return (
    <p className="sheet-notes">
      <strong>Notes</strong> <span>{event.notes}</span>
    </p>
  );
}

function Prompts({ event }: { readonly event: TimelineEvent }) {
  return event.prompts.map(({ head, question }) => (
    <p className="sheet-prompt" key={head}>
      <strong>{PROMPT_WORDS[head]}</strong> <span>{question}</span>
    </p>
  ));
}

interface BlanksProps {
  readonly entry: HandoutEntry;
  readonly kind: EventsPaper['handout'];
}

/** What the class has to fill in, as lines to write on or with its answers. */
function Blanks({ entry, kind }: BlanksProps) {
  const labels = { full: [], blank: ['Date', 'Known from'], shuffled: ['Reason'] }[kind];
  if (labels.length === 0) return null;
  if (entry.reason) return <p className="sheet-lead">{`Reason: ${entry.reason}`}</p>;
  return (
    <p className="sheet-blanks">
      {labels.map((label) => (
        <span key={label}>{`${label}:`}</span>
      ))}
    </p>
  );
}
