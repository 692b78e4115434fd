import type { CorpusLanguage, Omission, Published, QuotedExcerpt } from '../dataset/dataset.ts';
import { quoteAt, wholeCharacters } from '../dataset/texts.ts';
import type { AuthoredDocument, AuthoredQuote } from './authored.ts';
import type { PublicationDays } from './dateRules.ts';
import type { FoldedText } from './foldedText.ts';
import { locateQuote, type Span } from './locateQuote.ts';
import { MANY_PROBLEMS, type Place, type Problem, placeAt, shown } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/** A document and what its author wrote about it, while the corpus is being compiled. */
export interface LoadedDocument {
  readonly id: string;
  readonly text: FoldedText;
  /** The order in which its dates are read and written. */
  readonly language: CorpusLanguage;
  readonly file: YamlFile;
  readonly authored: AuthoredDocument;
  readonly omissions: readonly Omission[];
  /** Without evidence until every document is loaded; `null` when the date could not be read. */
  readonly published: Omit<Published, 'evidence'> | null;
  /** Date expressions that something accounts for; grows as events are compiled. */
  readonly claims: Span[];
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
  problems: Problem[],
): QuotedExcerpt | null {
  const span = locate(document, { quote, before }, place, problems);
  return span && toExcerpt(document, span);
}

export function toExcerpt({ id, text }: LoadedDocument, span: Span): QuotedExcerpt {
  return quoteAt(id, text.original, span);
}

/** The one quotable place of a passage, or `null` after a problem has been reported. */
export function locate(
  document: Pick<LoadedDocument, 'id' | 'text' | 'omissions'>,
  { quote, before }: AuthoredQuote,
  place: Place,
  problems: Problem[],
): Span | null {
  const { id, text, omissions } = document;
  const exactOnly =
    problems.length > MANY_PROBLEMS || problems.length * text.original.length > MUCH_TEXT;
  const found = locateQuote(text, quote, { before, omissions, exactOnly });
  const report = (code: Problem['code'], message: string): null => {
    problems.push({ ...place, code, message });
    return null;
  };
  if (found.outcome === 'found') return found.span;
  if (found.outcome === 'omitted') {
    const reason = omissions.find(({ end }) => found.span.start < end)?.reason ?? '';
    return report(
      'QUOTE_IN_NOISE',
      `${shown(quote)} stands only in a part of ${id} that is not the article (${reason}). Quote the article.`,
    );
  }
  if (found.outcome === 'ambiguous') {
    return report(
      'QUOTE_AMBIGUOUS',
      `${shown(quote)} occurs ${found.spans.length} times in ${id}: ${contexts(text.original, found.spans)}. Add “before:” with the words just before the one you mean.`,
    );
  }
  if (found.outcome === 'elsewhere') {
    return report(
      'QUOTE_ORPHANED',
      `${shown(quote)} is in ${id}, but not after ${shown(before ?? '')}: it stands ${contexts(text.original, found.spans)}. Correct “before:”.`,
    );
  }
  return report(
    'QUOTE_ORPHANED',
    `${shown(quote)} is not in ${id}. ${exactOnly ? 'Copy the words exactly.' : nearestSentence(found, document)}`,
  );
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
  { nearest }: Extract<ReturnType<typeof locateQuote>, { outcome: 'orphaned' }>,
  { id, text }: Pick<LoadedDocument, 'id' | 'text'>,
): string {
  if (!nearest)
    return 'Nothing there is like it. Copy the words exactly, from the document they stand in.';
  const { line } = placeAt(id, text.original, nearest.start);
  const near = text.original.slice(nearest.start, nearest.end);
  const percent = Math.floor(nearest.likeness * 100);
  return `Nearest text (${percent} % alike, line ${line}): ${shown(near, 200)}. Copy the words exactly.`;
}
