import type { Omission, Published, QuotedExcerpt } from '../dataset/dataset.ts';
import { quoteAt, wholeCharacters } from '../dataset/texts.ts';
import type { AuthoredDocument, AuthoredQuote, AuthoredStretch, Mentions } from './authored.ts';
import type { PublicationDays } from './claimedDate.ts';
import type { DatedText } from './documentDates.ts';
import { foldText } from './foldedText.ts';
import { locateQuote, nearestText, type Span, stretchUntil } from './locateQuote.ts';
import { type Claim, failure, type Outcome, outcome } from './outcome.ts';
import { MANY_PROBLEMS, type Place, placeAt, shown } from './problem.ts';
import { unknownId } from './unknownId.ts';
import type { YamlFile } from './yamlFile.ts';

/** A document and what its author wrote about it, while the corpus is being compiled. */
export interface LoadedDocument extends DatedText {
  readonly id: string;
  readonly file: YamlFile;
  readonly authored: AuthoredDocument;
  readonly mentions: Mentions;
  readonly omissions: readonly Omission[];
  /** Without evidence until every document is loaded; `null` when the date could not be read. */
  readonly published: Omit<Published, 'evidence'> | null;
}

/** The documents by id; `null` for one that is there, but could not be loaded: that has been reported. */
export type LoadedDocuments = ReadonlyMap<string, LoadedDocument | null>;

/** The day or days of publication, when both ends are known. */
export function publicationDays({ published }: LoadedDocument): PublicationDays | null {
  const { earliest, latest } = published ?? {};
  return earliest && latest ? { earliest, latest } : null;
}

/** Locates a quote; what hinders it becomes a problem at the place where the quote is written. */
export function excerptOf(
  document: LoadedDocument,
  { quote, before }: AuthoredQuote,
  place: Place,
): Outcome<QuotedExcerpt | null> {
  const { value: span, problems } = locate(document, { quote, before }, place);
  return outcome(span && quoteAt(document.id, document.text.original, span), problems);
}

/** The one quotable place of a passage, or `null` with the problem. */
export function locate(
  document: Pick<LoadedDocument, 'id' | 'text' | 'omissions'>,
  { quote, before }: AuthoredQuote,
  place: Place,
): Outcome<Span | null> {
  const { id, text, omissions } = document;
  const found = locateQuote(text, quote, { before, omissions });
  switch (found.outcome) {
    case 'found':
      return outcome(found.span);
    case 'omitted': {
      const reason = omissions.find(({ end }) => found.span.start < end)?.reason ?? '';
      return failure({
        ...place,
        code: 'QUOTE_IN_NOISE',
        message: `${shown(quote)} stands only in a part of ${id} that is not the article (${reason}). Quote the article.`,
      });
    }
    case 'ambiguous':
      return failure({
        ...place,
        code: 'QUOTE_AMBIGUOUS',
        message: `${shown(quote)} occurs ${found.spans.length} times in ${id}: ${contexts(text.original, found.spans)}. Add “before:” with the words just before the one you mean.`,
      });
    case 'elsewhere':
      return failure({
        ...place,
        code: 'QUOTE_ORPHANED',
        message: `${shown(quote)} is in ${id}, but not after ${shown(before ?? '')}: it stands ${contexts(text.original, found.spans)}. Correct “before:”.`,
      });
    case 'orphaned':
      return failure({
        ...place,
        code: 'QUOTE_ORPHANED',
        message: (problemsBefore) =>
          `${shown(quote)} is not in ${id}. ${nearestSentence(quote, document, problemsBefore)}`,
      });
  }
}

/** The one place of a stretch, by its words or by its first and last ones. */
export function locateStretch(
  document: Pick<LoadedDocument, 'id' | 'text' | 'omissions'>,
  stretch: AuthoredStretch,
  placeOf: (field: string) => Place,
): Outcome<Span | null> {
  if ('quote' in stretch) return locate(document, stretch, placeOf('quote'));
  const { from, to, before } = stretch;
  const found = locate(document, { quote: from, before }, placeOf('from'));
  if (!found.value) return found;
  const whole = stretchUntil(document.text, found.value, to);
  if (whole) return outcome(whole);
  return failure({
    ...placeOf('to'),
    code: 'QUOTE_ORPHANED',
    message: `${shown(to)} does not stand behind ${shown(from)} in ${document.id}. Copy the last words of the stretch exactly.`,
  });
}

/** Problems times UTF-16 units of the document in which the nearest text would be looked for. */
const MUCH_TEXT = 3_000_000;

const MOST_CONTEXTS = 8;

/** How much of the text before a place is shown, in UTF-16 units. */
const SHOWN_BEFORE = 32;

/** The words before each place, or before the first ones: `after “…”, after “…”`. */
function contexts(text: string, spans: readonly Span[]): string {
  const words = spans
    .slice(0, MOST_CONTEXTS)
    .map(({ start }) =>
      wholeCharacters(text.slice(Math.max(0, start - SHOWN_BEFORE), start)).trim(),
    );
  const places = words.map((before) => (before ? `after ${shown(before)}` : 'at the beginning'));
  return [...places, ...(spans.length > MOST_CONTEXTS ? ['…'] : [])].join(', ');
}

function nearestSentence(
  quote: string,
  { id, text }: Pick<LoadedDocument, 'id' | 'text'>,
  problemsBefore: number,
): string {
  const isTooMuch = problemsBefore * text.original.length > MUCH_TEXT;
  if (problemsBefore > MANY_PROBLEMS || isTooMuch) return 'Copy the words exactly.';
  const nearest = nearestText(text, quote);
  if (!nearest)
    return 'Nothing there is like it. Copy the words exactly, from the document they stand in.';
  const { line } = placeAt(id, text.original, nearest.start);
  const near = text.original.slice(nearest.start, nearest.end);
  const percent = Math.floor(nearest.likeness * 100);
  return `Nearest text (${percent} % alike, line ${line}): ${shown(near, 200)}. Copy the words exactly.`;
}

/** Where a phrase stands: inside one of the excerpts if it does, else anywhere in the document. */
export function phraseSpan(
  document: LoadedDocument,
  { quote, before }: AuthoredQuote,
  excerpts: readonly QuotedExcerpt[],
  place: Place,
): Outcome<Span | null> {
  if (before === undefined) {
    for (const { document: id, start, exact } of excerpts) {
      if (id !== document.id) continue;
      const found = locateQuote(foldText(exact), quote);
      if (found.outcome !== 'found') continue;
      return outcome({ start: start + found.span.start, end: start + found.span.end });
    }
  }
  return locate(document, { quote, before }, place);
}

/** A document by id; an unknown one becomes a problem with the nearest name. */
export function findDocument(
  id: string,
  documents: LoadedDocuments,
  place: Place,
): Outcome<LoadedDocument | null> {
  const document = documents.get(id);
  // It may be there, but not loaded: that has been reported.
  if (document !== undefined) return outcome(document);
  const ids = [...documents.keys()];
  const cure =
    ids.length > MOST_IDS_SHOWN
      ? 'Write the name of one of the texts.'
      : `Documents: ${ids.join(', ')}.`;
  return failure(unknownId(id, ids, place, { code: 'DOCUMENT_UNKNOWN', thing: 'document', cure }));
}

const MOST_IDS_SHOWN = 20;

/** The words of a document, as something that accounts for them. */
export function claimIn({ id }: Pick<LoadedDocument, 'id'>, { start, end }: Span): Claim {
  return { document: id, start, end };
}
