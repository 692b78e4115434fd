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
  const { title, titlePrinted, publisher, place, published } = document;
  const datePublished = certainPart(published);
  return {
    '@type': 'Article',
    ...(address && { url: documentAddress(address, document) }),
    ...(titlePrinted ? { headline: title } : { name: `Untitled document that begins “${title}”` }),
    inLanguage,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(place && { locationCreated: { '@type': 'Place', name: place } }),
    ...(datePublished && { datePublished }),
  };
}
