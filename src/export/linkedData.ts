import type { DocumentKind } from '../dataset/about.ts';
import { titleBasis } from '../dataset/aboutWords.ts';
import type { Dataset, SourceDocument } from '../dataset/dataset.ts';
import { certainPart, documentAddress } from './coins.ts';

/**
 * Describes the page in the terms of https://schema.org, for search engines and other readers of
 * JSON-LD: the timeline, the period that it covers (`temporalCoverage`; it has no date of its own),
 * and each of its documents. What a document does not say is omitted.
 * @param address of the timeline on the web, which identifies its parts, if it has one
 */
export function linkedData(dataset: Dataset, address: string | null): object {
  const { title, summary, language, scope, documents } = dataset;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    ...(address && { '@id': address, url: address }),
    name: title,
    description: summary,
    inLanguage: language,
    temporalCoverage: `${scope.start}/${scope.end}`,
    isBasedOn: documents.map((document) => documentData(document, language, address)),
  };
}

function documentData(
  document: SourceDocument,
  inLanguage: string,
  address: string | null,
): object {
  const { title, publisher, place, published, about = {} } = document;
  const datePublished = certainPart(published);
  const publishedBy = publisher ?? about.publisher;
  return {
    '@type': TYPES[about.kind ?? 'other'],
    ...(address && { url: documentAddress(address, document) }),
    ...(titleBasis(document) === 'first words'
      ? { name: `Untitled document that begins “${title}”` }
      : { headline: title }),
    inLanguage: about.language ?? inLanguage,
    ...(about.author && { author: about.author }),
    ...(publishedBy && { publisher: { '@type': 'Organization', name: publishedBy } }),
    ...(place && { locationCreated: { '@type': 'Place', name: place } }),
    ...(datePublished && { datePublished }),
    ...(about.url && { sameAs: about.url }),
    ...(about.licence && { license: about.licence }),
    ...(about.archive && {
      holdingArchive: { '@type': 'ArchiveOrganization', name: about.archive },
    }),
    ...(about.callNumber && { identifier: about.callNumber }),
  };
}

/** The types of schema.org; one that does not say what it is, is an article. */
const TYPES: Readonly<Record<DocumentKind, string>> = {
  news: 'NewsArticle',
  letter: 'Message',
  minutes: 'CreativeWork',
  encyclopaedia: 'Article',
  interview: 'CreativeWork',
  photograph: 'Photograph',
  speech: 'CreativeWork',
  report: 'Report',
  book: 'Book',
  diary: 'CreativeWork',
  law: 'Legislation',
  webpage: 'WebPage',
  data: 'Dataset',
  other: 'Article',
};
