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

/** The text of a document by its id. */
export type TextOf = (document: string) => string;

/** How the texts of the documents lie beside the app: within it or, where they are long, in files. */
export interface BundledTexts {
  readonly here: Readonly<Record<string, string>>;
  readonly files: readonly TextFile[];
}

/** A script that adds texts, as objects by the ids of their documents, to {@link TEXTS_QUEUE}. */
export interface TextFile {
  /** Its address from the page. */
  readonly address: string;
  /** How long the texts in it are, by the ids of their documents, in UTF-16 units. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** The address of the file that holds some texts, by the hash of its content. */
export function textFileAddress(hash: string): string {
  return `assets/texts-${hash}.js`;
}

/** Whether a file is one that {@link textFileAddress} names. */
export function isTextFile(address: string): boolean {
  return /^assets\/texts-[0-9a-f]+\.js$/.test(address);
}

/** The list on `window` to which scripts add texts: a script works where nothing can be fetched. */
export const TEXTS_QUEUE = 'timelineTexts';

/** A dataset without the texts of its documents and what can be read in them again. */
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

/** The dataset that {@link withoutTexts} was given, from what it left and the texts. */
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

/** How much of the text around an excerpt is kept with it, in UTF-16 units; Hypothesis keeps the same. */
const CONTEXT = 32;

/** The passage of a document’s text from `start` up to, but not with, `end`. */
export function quoteAt(
  document: string,
  text: string,
  { start, end }: Pick<Excerpt, 'start' | 'end'>,
): QuotedExcerpt {
  return {
    document,
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    start,
    end,
  };
}

/** Drops half a surrogate pair at either end. */
export function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function bareExcerpt({ document, exact, start, end }: Excerpt): Excerpt {
  return { document, exact, start, end };
}
