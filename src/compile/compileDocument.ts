import type { FullDocument, QuotedExcerpt } from '../dataset/dataset.ts';
import { ID } from './authored.ts';
import { checkDate } from './checkDate.ts';
import { compileAbout, inBrackets } from './compileAbout.ts';
import { compileMatter } from './compileMatter.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { datesOf } from './documentDates.ts';
import { isDraft } from './loadDocument.ts';
import {
  claimIn,
  excerptOf,
  findDocument,
  type LoadedDocument,
  type LoadedDocuments,
  locate,
  locateStretch,
  phraseSpan,
} from './loadedDocument.ts';
import { asideFrom, gather, gatherAll, type Outcome, outcome } from './outcome.ts';
import type { Place, Problem } from './problem.ts';
import { readDate } from './readDate.ts';

/**
 * Finishes the documents of a corpus once all are loaded: their evidence may stand in each other. Drafts, and
 * those whose name is no id, are left out.
 */
export function compileDocuments(
  documents: LoadedDocuments,
  media: CorpusFiles['media'],
): Outcome<readonly FullDocument[]> {
  const loaded = [...documents.values()].filter((document) => document !== null);
  return gatherAll(
    loaded.map((document) => {
      const compiled = compileDocument(document, documents, media);
      if (isDraft(document.file)) return { ...asideFrom(compiled), value: null };
      return ID.test(document.id) ? compiled : { ...compiled, value: null };
    }),
  );
}

function compileDocument(
  document: LoadedDocument,
  documents: LoadedDocuments,
  media: CorpusFiles['media'],
): Outcome<FullDocument | null> {
  const { id, authored, file, omissions, published, text } = document;
  const found = gather();
  found.claim(omissions.map((omission) => claimIn(document, omission)));
  const evidence = found.take(compileEvidence(document, documents));
  const title = found.take(printedTitle(document));
  const about = found.take(compileAbout(document, documents));
  const matter = found.take(compileMatter(document, media));
  for (const field of ['publisher', 'place'] as const) {
    const claim = authored[field];
    if (claim) found.take(locate(document, claim, file.placeOf([field, 'quote'])));
  }
  found.report(checkOutsideFact(document));
  found.take(claimIgnored(document));
  return found.giving(
    published && {
      id,
      title: title ?? (about?.title ? inBrackets(about.title) : firstWords(document)),
      titlePrinted: title !== null,
      ...(about && { about }),
      ...matter,
      publisher: authored.publisher?.name ?? null,
      place: authored.place?.name ?? null,
      published: { ...published, evidence },
      timeOf: datesOf(document, published.latest).timeOf,
      // Known when all events have been read.
      combed: false,
      text: text.original,
      omissions,
    },
  );
}

function compileEvidence(
  document: LoadedDocument,
  documents: LoadedDocuments,
): Outcome<readonly QuotedExcerpt[]> {
  const { authored, file } = document;
  return gatherAll(
    (authored.published?.evidence ?? []).map((item, index) =>
      compileItem(item, document.id, documents, (field) =>
        file.placeOf(['published', 'evidence', index, field]),
      ),
    ),
  );
}

type AuthoredItem = NonNullable<LoadedDocument['authored']['published']>['evidence'][number];

/** @param own the document whose day is in question; the evidence stands there, or where it says */
function compileItem(
  item: AuthoredItem,
  own: string,
  documents: LoadedDocuments,
  placeOf: (field: string) => Place,
): Outcome<QuotedExcerpt | null> {
  const found = gather();
  const { document = own, phrase, date, basis } = item;
  const source = found.take(findDocument(document, documents, placeOf('document')));
  const excerpt = source && found.take(excerptOf(source, item, placeOf('quote')));
  if (!excerpt) return found.giving(null);
  const span = phrase
    ? found.take(phraseSpan(source, { quote: phrase }, [excerpt], placeOf('phrase')))
    : null;
  found.claim([claimIn(source, span ?? excerpt)]);
  if (date && basis && found.take(readDate(date, source.language, placeOf('date')))) {
    found.take(checkDate({ ...item, date, basis, placeOf }, span, source));
  }
  return found.giving(excerpt);
}

function printedTitle(document: LoadedDocument): Outcome<string | null> {
  const { title } = document.authored;
  if (title === undefined) return outcome(null);
  const { value: span, problems } = locate(
    document,
    { quote: title },
    document.file.placeOf(['title']),
  );
  return outcome(span && document.text.original.slice(span.start, span.end), problems);
}

function checkOutsideFact({ authored, file }: LoadedDocument): readonly Problem[] {
  const { basis, outside } = authored.published ?? {};
  if (basis !== 'editor' || outside) return [];
  return [
    {
      ...file.placeOf(['published', 'basis']),
      code: 'FIELD_INVALID',
      message:
        '“outside” is missing; the basis “editor” names the fact from elsewhere that it rests on.',
    },
  ];
}

function claimIgnored(document: LoadedDocument): Outcome<null> {
  const found = gather();
  for (const [index, ignored] of (document.authored.ignored ?? []).entries()) {
    const placeOf = (field: string) => document.file.placeOf(['ignored', index, field]);
    const span = found.take(locateStretch(document, ignored, placeOf));
    if (span) found.claim([claimIn(document, span)]);
  }
  return found.giving(null);
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
