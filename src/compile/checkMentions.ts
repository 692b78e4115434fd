import { mentionsOf } from './documentDates.ts';
import { type LoadedDocument, publicationDays } from './loadedDocument.ts';
import { overlap, type Span } from './locateQuote.ts';
import type { Claim } from './outcome.ts';
import { type Problem, placesIn, shown } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';

/** What the words of the documents are accounted for by; both are needed to say what is left. */
export interface Claims {
  readonly byDocuments: readonly Claim[];
  readonly byEvents: readonly Claim[];
}

/** Reports every date expression that no event uses and no `ignored` entry explains. */
export function checkMentions(
  documents: readonly LoadedDocument[],
  { byDocuments, byEvents }: Claims,
  onProgress?: OnProgress,
): readonly Problem[] {
  const spans = new Map<string, Span[]>(documents.map(({ id }) => [id, []]));
  for (const claim of [...byDocuments, ...byEvents]) spans.get(claim.document)?.push(claim);
  const problems: Problem[] = [];
  for (const document of observed(documents, 'Looking for dates', onProgress)) {
    problems.push(...unclaimedMentions(document, spans.get(document.id) ?? []));
  }
  return problems;
}

function unclaimedMentions(document: LoadedDocument, claims: readonly Span[]): readonly Problem[] {
  const { id, text } = document;
  const placeOf = placesIn(`documents/${id}.txt`, text.original);
  return mentionsOf(document, publicationDays(document)?.latest ?? null)
    .filter((mention) => !claims.some((claim) => overlap(claim, mention)))
    .map(({ start, end }) => ({
      ...placeOf(start),
      code: 'MENTION_UNCLAIMED' as const,
      message: `No event takes its date from ${shown(text.original.slice(start, end))}. Add the event, or name the words under “ignored:” in ${id}.yml with a reason.`,
    }));
}
