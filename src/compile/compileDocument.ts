import type { CorpusLanguage, FullDocument, Omission, QuotedExcerpt } from '../dataset/dataset.ts';
import { type AuthoredDocument, authoredDocument } from './authored.ts';
import { checkDate, readDate } from './checkDate.ts';
import { checkWhole, nearestName } from './checkShape.ts';
import { findMentions } from './findMentions.ts';
import { foldText } from './foldedText.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import { excerptOf, type LoadedDocument, locate } from './loadedDocument.ts';
import { locateQuote, overlap, type Span } from './locateQuote.ts';
import { MANY_PROBLEMS, type Place, type Problem, placesIn, shown } from './problem.ts';
import type { CorpusFile } from './readCorpus.ts';
import type { YamlFile } from './yamlFile.ts';

/** Reads one document and what is written about it, up to what needs other documents. */
export function loadDocument(
  id: string,
  source: CorpusFile,
  file: YamlFile,
  language: CorpusLanguage,
  problems: Problem[],
): LoadedDocument | null {
  const authored = checkWhole(file, authoredDocument, problems);
  if (!authored) return null;
  if (authored.draft !== undefined) {
    problems.push({
      ...file.placeOfField([], 'draft'),
      code: 'DRAFT_DOCUMENT',
      message: `What is written about ${id} is a draft. Check every field against the document, then take the line “draft:” out.`,
    });
  }
  if (authored.sha256 === undefined) {
    problems.push({
      ...file.placeOf([]),
      code: 'FIELD_INVALID',
      message: `“sha256” is missing. Write the checksum of ${id}.txt: sha256: ${source.sha256}`,
    });
  } else if (authored.sha256 !== source.sha256) {
    problems.push({
      ...file.placeOf(['sha256']),
      code: 'DOCUMENT_CHANGED',
      message: `${id}.txt is no longer the text that was recorded. Restore it, or check every quote and write its checksum ${source.sha256}.`,
    });
  }
  const text = foldText(source.text);
  const omissions = findOmissions({ id, text, omissions: [] }, authored, file, problems);
  const { date, basis, note, outside } = authored.published;
  const range = readDate(date, language, file.placeOf(['published', 'date']), problems);
  const reasons = [note, outside].filter(Boolean).join(' ');
  return {
    id,
    text,
    language,
    file,
    authored,
    omissions,
    published: range && { ...range, basis, note: reasons },
    claims: [...omissions],
  };
}

function findOmissions(
  document: Pick<LoadedDocument, 'id' | 'text' | 'omissions'>,
  { notArticle = [] }: AuthoredDocument,
  file: YamlFile,
  problems: Problem[],
): Omission[] {
  return notArticle
    .flatMap(({ reason, ...quote }, index) => {
      const span = locate(document, quote, file.placeOf(['notArticle', index, 'quote']), problems);
      return span ? [{ ...span, reason, begins: beginning(document.text.original, span) }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The first words of a stretch, cut behind a word where it is long. */
function beginning(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= 50 ? words : `${words.slice(0, 50).replace(/\s\S*$/, '')} …`;
}

/** Finishes a document once all are loaded: its evidence may stand in another one. */
export function compileDocument(
  document: LoadedDocument,
  documents: LoadedDocuments,
  problems: Problem[],
): FullDocument | null {
  const { id, authored, file, omissions, published, text } = document;
  const evidence = compileEvidence(document, documents, problems);
  const title = printedTitle(document, problems);
  for (const field of ['publisher', 'place'] as const) {
    const claim = authored[field];
    if (claim) locate(document, claim, file.placeOf([field, 'quote']), problems);
  }
  requireOutsideFact(document, problems);
  claimIgnored(document, problems);
  return (
    published && {
      id,
      title: title ?? firstWords(document),
      titlePrinted: title !== null,
      publisher: authored.publisher?.name ?? null,
      place: authored.place?.name ?? null,
      published: { ...published, evidence },
      text: text.original,
      omissions,
    }
  );
}

function compileEvidence(
  document: LoadedDocument,
  documents: LoadedDocuments,
  problems: Problem[],
): QuotedExcerpt[] {
  const { authored, file, id } = document;
  return authored.published.evidence.flatMap((item, index) => {
    const placeOf = (field: string): Place => file.placeOf(['published', 'evidence', index, field]);
    const source = findDocument(item.document ?? id, documents, placeOf('document'), problems);
    const excerpt = source && excerptOf(source, item, placeOf('quote'), problems);
    if (!excerpt) return [];
    const phrase = item.phrase && phraseSpan(source, item.phrase, [excerpt], placeOf, problems);
    source.claims.push(phrase || excerpt);
    const { date, basis } = item;
    if (date && basis && readDate(date, source.language, placeOf('date'), problems)) {
      checkDate({ ...item, date, basis, placeOf }, source, problems);
    }
    return [excerpt];
  });
}

/** Where a phrase stands: inside one of the excerpts if it does, else anywhere in the document. */
export function phraseSpan(
  document: LoadedDocument,
  phrase: string,
  excerpts: readonly QuotedExcerpt[],
  placeOf: (field: string) => Place,
  problems: Problem[],
  before?: string,
): Span | null {
  if (before === undefined) {
    for (const { document: id, start, exact } of excerpts) {
      if (id !== document.id) continue;
      const found = locateQuote(foldText(exact), phrase, { exactOnly: true });
      if (found.outcome !== 'found') continue;
      return { start: start + found.span.start, end: start + found.span.end };
    }
  }
  return locate(document, { quote: phrase, before }, placeOf('phrase'), problems);
}

/** A document by id; an unknown one becomes a problem with the nearest name. */
export function findDocument(
  id: string,
  documents: LoadedDocuments,
  place: Place,
  problems: Problem[],
): LoadedDocument | null {
  const document = documents.get(id);
  // It may be there, but not loaded: that has been reported.
  if (document !== undefined) return document;
  const isMany = problems.length > MANY_PROBLEMS;
  const near = isMany ? null : nearestName(id, [...documents.keys()]);
  problems.push({
    ...place,
    code: 'DOCUMENT_UNKNOWN',
    message: `There is no document ${shown(id)}. ${near ? `Did you mean “${near}”?` : documentList(documents)}`,
  });
  return null;
}

function documentList(documents: LoadedDocuments): string {
  const ids = [...documents.keys()];
  return ids.length > 20 ? 'Write the name of one of the texts.' : `Documents: ${ids.join(', ')}.`;
}

function printedTitle(document: LoadedDocument, problems: Problem[]): string | null {
  const { title } = document.authored;
  if (title === undefined) return null;
  const span = locate(document, { quote: title }, document.file.placeOf(['title']), problems);
  return span && document.text.original.slice(span.start, span.end);
}

function requireOutsideFact({ authored, file }: LoadedDocument, problems: Problem[]): void {
  const { basis, outside } = authored.published;
  if (basis !== 'editor' || outside) return;
  problems.push({
    ...file.placeOf(['published', 'basis']),
    code: 'FIELD_INVALID',
    message:
      '“outside” is missing; the basis “editor” names the fact from elsewhere that it rests on.',
  });
}

function claimIgnored(document: LoadedDocument, problems: Problem[]): void {
  for (const [index, ignored] of (document.authored.ignored ?? []).entries()) {
    const place = document.file.placeOf(['ignored', index, 'quote']);
    const span = locate(document, ignored, place, problems);
    if (span) document.claims.push(span);
  }
}

const TITLE_WORDS = 9;

/** The words with which the article begins, after a dateline, for a document that prints no title. */
function firstWords({
  text: { original },
  omissions,
  authored: { publisher },
}: LoadedDocument): string {
  const article = omissions.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    original,
  );
  const dateline = publisher ? article.slice(0, 100).indexOf(publisher.quote) : -1;
  const from = dateline < 0 ? 0 : dateline + (publisher?.quote.length ?? 0);
  const words = article
    .slice(from)
    .replace(/^[\s.:–—-]+/, '')
    .split(/\s+/, TITLE_WORDS);
  return `${words.join(' ').replace(/[,;:.]$/, '')}…`;
}

/** Reports every date expression that no event uses and no `ignored` entry explains. */
export function checkMentions(document: LoadedDocument, problems: Problem[]): void {
  const { id, text, claims } = document;
  const placeOf = placesIn(`documents/${id}.txt`, text.original);
  for (const mention of findMentions(text.original)) {
    if (claims.some((claim) => overlap(claim, mention))) continue;
    const words = text.original.slice(mention.start, mention.end);
    problems.push({
      ...placeOf(mention.start),
      code: 'MENTION_UNCLAIMED',
      message: `No event takes its date from ${shown(words)}. Add the event, or name the words under “ignored:” in ${id}.yml with a reason.`,
    });
  }
}
