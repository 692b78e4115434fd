import type { FullEvent } from '../dataset/dataset.ts';
import type { DateReading } from '../dates/reading.ts';
import { mentionsOf } from './documentDates.ts';
import { type LoadedDocument, publicationDays } from './loadedDocument.ts';
import { overlap, type Span } from './locateQuote.ts';
import { type Claim, gather, type Outcome } from './outcome.ts';
import { type Problem, placesIn, shown } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';

/** What the words of the documents are accounted for by; all are needed to say what is left. */
export interface Claims {
  readonly byDocuments: readonly Claim[];
  readonly byEvents: readonly Claim[];
  /** What the events quote. */
  readonly quotes: readonly Claim[];
}

/** How far the date expressions of all documents are accounted for. */
export interface Combing {
  /** The documents of which nothing is left. */
  readonly combed: ReadonlySet<string>;
  /** How many expressions are left that nobody has promised to account for. */
  readonly passedOver: number;
}

export const NOTHING_COMBED: Combing = { combed: new Set(), passedOver: 0 };

/** The passages of events, as what quotes a document. */
export function quotesOf(events: readonly FullEvent[]): Claims['quotes'] {
  return events.flatMap(({ excerpts }) => excerpts);
}

/**
 * Reports every date expression that no event uses and no `ignored` entry explains, in the whole of a document
 * or, where no more is promised, within what events quote.
 */
export function checkMentions(
  documents: readonly LoadedDocument[],
  claims: Claims,
  onProgress?: OnProgress,
): Outcome<Combing> {
  const claimed = byDocument([...claims.byDocuments, ...claims.byEvents]);
  const quoted = byDocument(claims.quotes);
  const found = gather();
  const combed = new Set<string>();
  let passedOver = 0;
  for (const document of observed(documents, 'Looking for dates', onProgress)) {
    const { id, mentions } = document;
    const open = openMentions(document, claimed.get(id) ?? []);
    const quotes = quoted.get(id) ?? [];
    const asked =
      mentions === 'all' ? open : open.filter((one) => quotes.some((quote) => overlap(quote, one)));
    found.report(unclaimed(document, asked));
    passedOver += open.length - asked.length;
    if (mentions === 'all' && open.length === 0) combed.add(id);
  }
  return found.giving({ combed, passedOver });
}

function byDocument(claims: readonly Claim[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const claim of claims) {
    const own = spans.get(claim.document) ?? [];
    own.push(claim);
    spans.set(claim.document, own);
  }
  return spans;
}

function openMentions(document: LoadedDocument, claims: readonly Span[]): readonly DateReading[] {
  return mentionsOf(document, publicationDays(document)?.latest ?? null).filter(
    (mention) => !claims.some((claim) => overlap(claim, mention)),
  );
}

function unclaimed(
  { id, text }: LoadedDocument,
  mentions: readonly DateReading[],
): readonly Problem[] {
  const placeOf = placesIn(`documents/${id}.txt`, text.original);
  return mentions.map(({ start, end }) => ({
    ...placeOf(start),
    code: 'MENTION_UNCLAIMED' as const,
    message: `No event takes its date from ${shown(text.original.slice(start, end))}. Add the event, or name the words under “ignored:” in ${id}.yml with a reason.`,
  }));
}
