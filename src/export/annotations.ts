import type { FullDataset, FullEvent, QuotedExcerpt } from '../dataset/dataset.ts';
import { categoryById } from '../dataset/lookup.ts';

/** A selector by words and one by place: either finds the passage in the text. */
type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

interface Body {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: 'en';
  readonly purpose: 'describing' | 'tagging';
}

/** An event as a note to a passage (https://www.w3.org/TR/annotation-model/). */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly Body[];
  readonly target: {
    readonly source: { readonly id: string; readonly type: 'Text'; readonly 'dc:title': string };
    readonly selector: readonly Selector[];
  };
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
 * @param address of the timeline: a note is named by the link that opens its passage, a document
 * by its place in `dataset.json` (a JSON Pointer, RFC 6901), whose text the positions count
 */
export function annotationCollection(dataset: FullDataset, address: string): AnnotationCollection {
  const items = dataset.events.flatMap((event) =>
    event.excerpts.map((excerpt) => annotation(dataset, event, excerpt, address)),
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

function annotation(
  dataset: FullDataset,
  event: FullEvent,
  excerpt: QuotedExcerpt,
  address: string,
): Annotation {
  const index = dataset.documents.findIndex(({ id }) => id === excerpt.document);
  const source = dataset.documents[index];
  if (!source) throw new Error(`The dataset has no document "${excerpt.document}".`);
  const query = new URLSearchParams({ event: event.id, document: source.id });
  return {
    id: `${address}?${query}#${event.excerpts.indexOf(excerpt) + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      body('describing', `${event.when.label}: ${event.title}`),
      body('tagging', categoryById(dataset, event.category).label),
    ],
    target: {
      source: {
        id: `${address.replace(/[^/]*$/, '')}dataset.json#/documents/${index}/text`,
        type: 'Text',
        'dc:title': source.title,
      },
      selector: selectorsOf(excerpt, source.text),
    },
  };
}

function body(purpose: Body['purpose'], value: string): Body {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose };
}

/** The standard counts Unicode code points, the dataset counts UTF-16 units. */
function selectorsOf({ exact, prefix, suffix, ...place }: QuotedExcerpt, text: string): Selector[] {
  const start = codePoints(text.slice(0, place.start));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + codePoints(exact) },
  ];
}

function codePoints(text: string): number {
  return [...text].length;
}
