import type {
  Dataset,
  Excerpt,
  FullDataset,
  FullDocument,
  FullEvent,
  QuotedExcerpt,
  SourceDocument,
  TimelineEvent,
} from './dataset.ts';

/** Gives the text of a document by its id. */
export type TextOf = (document: string) => string;

/** A dataset without the texts of its documents and what can be derived from them. */
export function withoutTexts(dataset: FullDataset): Dataset {
  return {
    ...dataset,
    documents: dataset.documents.map(({ text: _text, ...document }) => ({
      ...document,
      published: {
        ...document.published,
        evidence: document.published.evidence.map(bareExcerpt),
      },
    })),
    events: dataset.events.map((event) => ({
      ...event,
      excerpts: event.excerpts.map(bareExcerpt),
    })),
  };
}

/** Restores the dataset that {@link withoutTexts} was given, from its result and the texts. */
export function withTexts(dataset: Dataset, textOf: TextOf): FullDataset {
  const fullDocument = (document: SourceDocument): FullDocument => {
    const { published, omissions, ...described } = document;
    const evidence = published.evidence.map(quoted);
    const text = textOf(document.id);
    return { ...described, published: { ...published, evidence }, text, omissions };
  };
  const fullEvent = (event: TimelineEvent): FullEvent => ({
    ...event,
    excerpts: event.excerpts.map(quoted),
  });
  const quoted = (excerpt: Excerpt): QuotedExcerpt =>
    quoteAt(excerpt.document, textOf(excerpt.document), excerpt);
  return {
    ...dataset,
    documents: dataset.documents.map(fullDocument),
    events: dataset.events.map(fullEvent),
  };
}

/** How much context is kept on either side of an excerpt, in UTF-16 units, as in Hypothesis. */
const CONTEXT_LENGTH = 32;

/** The passage of a document’s text from `start` up to but excluding `end`. */
export function quoteAt(
  document: string,
  text: string,
  { start, end }: Pick<Excerpt, 'start' | 'end'>,
): QuotedExcerpt {
  return {
    document,
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    start,
    end,
  };
}

/** Removes half a surrogate pair at either end. */
export function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function bareExcerpt({ document, exact, start, end }: Excerpt): Excerpt {
  return { document, exact, start, end };
}
