import type { CorpusLanguage, FullDataset, FullEvent, QuotedExcerpt } from '../dataset/dataset.ts';
import { categoryById } from '../dataset/lookup.ts';
import { documentAddress } from './coins.ts';
import { type PageText, pageQuote, pageText, type Quote } from './pageText.ts';

/** A selector by words or by position; each alone finds the passage in the text. */
type Selector =
  | ({ readonly type: 'TextQuoteSelector' } & Quote)
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** The location of a passage: in a text, or on a page that shows the text. */
interface Target {
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly format: 'text/plain' | 'text/html';
    readonly 'dc:title': string;
  };
  readonly selector: readonly Selector[];
}

interface Body {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: CorpusLanguage;
  readonly purpose: 'describing' | 'tagging';
}

/** An event as a note on a passage (https://www.w3.org/TR/annotation-model/). */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly Body[];
  /** The same passage twice: in the text, and in the documents view, which clients can open. */
  readonly target: readonly [text: Target, page: Target];
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/**
 * All excerpts as a collection of Web Annotations, one note each.
 * @param address of the timeline. The id of a note is the link that opens its passage. A document
 * is identified by a JSON Pointer into `dataset.json` (RFC 6901), whose text the positions count,
 * and by the address of the page that shows it, where only the words find the passage
 */
export function annotationCollection(dataset: FullDataset, address: string): AnnotationCollection {
  const sources = dataset.documents.map((document, index): Source => {
    const pointer = `${address.replace(/[^/]*$/, '')}dataset.json#/documents/${index}/text`;
    return {
      document,
      pointer,
      page: documentAddress(address, document),
      read: pageText(document),
    };
  });
  const items = dataset.events.flatMap((event) =>
    event.excerpts.map((excerpt) => annotation(dataset, event, excerpt, sources, address)),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationCollection',
    label: dataset.title,
    total: items.length,
    first: { id: `${address}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** A document, and the ids under which it is quoted. */
interface Source {
  readonly document: FullDataset['documents'][number];
  readonly pointer: string;
  readonly page: string;
  /** Its text as shown on the page. */
  readonly read: PageText;
}

function annotation(
  dataset: FullDataset,
  event: FullEvent,
  excerpt: QuotedExcerpt,
  sources: readonly Source[],
  address: string,
): Annotation {
  const source = sources.find(({ document }) => document.id === excerpt.document);
  if (!source) throw new Error(`The dataset has no document "${excerpt.document}".`);
  const query = new URLSearchParams({ event: event.id, document: source.document.id });
  return {
    id: `${address}?${query}#${event.excerpts.indexOf(excerpt) + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      body(dataset, 'describing', `${event.when.label}: ${event.title}`),
      body(dataset, 'tagging', categoryById(dataset, event.category).label),
    ],
    target: targetsOf(source, excerpt),
  };
}

function body({ language }: FullDataset, purpose: Body['purpose'], value: string): Body {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

function targetsOf({ document, pointer, page, read }: Source, excerpt: QuotedExcerpt) {
  const title = { type: 'Text', 'dc:title': document.title } as const;
  const quote = { type: 'TextQuoteSelector', ...pageQuote(read, excerpt) } as const;
  return [
    {
      source: { id: pointer, format: 'text/plain', ...title },
      selector: selectorsOf(excerpt, document.text),
    },
    { source: { id: page, format: 'text/html', ...title }, selector: [quote] },
  ] as const;
}

/** The standard counts Unicode code points, the dataset UTF-16 units. */
function selectorsOf({ exact, prefix, suffix, ...span }: QuotedExcerpt, text: string): Selector[] {
  const start = codePoints(text.slice(0, span.start));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + codePoints(exact) },
  ];
}

function codePoints(text: string): number {
  return [...text].length;
}
