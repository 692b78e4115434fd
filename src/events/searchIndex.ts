import MiniSearch from 'minisearch';
import type { FullDocument, TimelineEvent } from '../dataset/dataset.ts';
import { paragraphsOf } from '../dataset/paragraphs.ts';

/** Something found: an event, or a passage of a document. */
export interface Hit {
  readonly kind: 'event' | 'passage';
  /** The id of the event, or of the document. */
  readonly id: string;
  /** The text in which the match is shown. */
  readonly text: string;
  /** The words of the text that matched, as {@link wordsOf} gives them. */
  readonly terms: ReadonlySet<string>;
}

/** What is read of a document. */
export type SearchedDocument = Pick<FullDocument, 'id' | 'text' | 'omissions'>;

/** Finds events and passages as one types. */
export interface SearchIndex {
  /** Best first; empty for an empty query. Reads first what has not been read in of what it was made with. */
  readonly search: (query: string) => readonly Hit[];
  /** Adds documents that have come later, each once: they are found when {@link prepare} has read them in. */
  readonly add: (documents: readonly SearchedDocument[]) => void;
  /**
   * Reads texts in for as long as there is time, and at least a few.
   * @returns whether there is more to read
   */
  readonly prepare: (hasTime: () => boolean) => boolean;
}

interface Entry {
  readonly key: string;
  readonly kind: Hit['kind'];
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A word as it is compared: without case, accents and apostrophes. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘]*/gu;

/** The words of a text with their places, UTF-16 units. */
export function wordsOf(
  text: string,
): readonly { readonly term: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * Indexes titles, dates, quotes and the full text of the documents. A query finds beginnings of
 * words, and forgives a wrong letter in five; all of its words must be found in an entry.
 */
export function createSearchIndex(
  events: readonly TimelineEvent[],
  documents: readonly SearchedDocument[],
): SearchIndex {
  const byKey = new Map<string, Entry>();
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: foldWord,
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  const first = entriesOf(events, documents);
  const unread = [first];
  const readNext = (): boolean => {
    const { value: entry } = unread[0]?.next() ?? {};
    if (!entry) return unread.shift() !== undefined;
    byKey.set(entry.key, entry);
    index.add(entry);
    return true;
  };
  const prepare = (hasTime: () => boolean): boolean => {
    do {
      for (let count = 0; count < AT_ONCE; count += 1) if (!readNext()) return false;
    } while (hasTime());
    return true;
  };
  const search = (query: string): readonly Hit[] => {
    if (query.trim() === '') return [];
    while (unread[0] === first) readNext();
    return index.search(query).flatMap(({ id, terms }) => {
      const entry = byKey.get(id);
      return entry ? [hitOf(entry, terms)] : [];
    });
  };
  const known = new Set(documents.map(({ id }) => id));
  const add = (later: readonly SearchedDocument[]): void => {
    const others = later.filter(({ id }) => !known.has(id));
    for (const { id } of others) known.add(id);
    unread.push(entriesOf([], others));
  };
  return { search, prepare, add };
}

/** So many entries are read in before the clock is looked at. */
const AT_ONCE = 10;

function* entriesOf(
  events: readonly TimelineEvent[],
  documents: readonly SearchedDocument[],
): Generator<Entry, undefined> {
  for (const event of events) yield eventEntry(event);
  for (const document of documents) yield* passageEntries(document);
}

/** Its text is looked up when it is asked for: most hits are only counted. */
function hitOf(entry: Entry, found: readonly string[]): Hit {
  const terms = new Set(found);
  return {
    kind: entry.kind,
    id: entry.id,
    terms,
    get text() {
      return shownText(entry, terms);
    },
  };
}

function eventEntry({ id, title, label, note, when, excerpts }: TimelineEvent): Entry {
  return {
    key: `event ${id}`,
    kind: 'event',
    id,
    title: `${title} ${label}`,
    text: [when.label, note, ...excerpts.map(({ exact }) => exact)].join('\n'),
  };
}

function passageEntries(document: SearchedDocument): readonly Entry[] {
  return paragraphsOf(document, []).map((pieces, index) => ({
    key: `passage ${document.id} ${index}`,
    kind: 'passage' as const,
    id: document.id,
    title: '',
    text: pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''),
  }));
}

/** The line of an entry that holds most of the words found. */
function shownText({ text }: Entry, terms: ReadonlySet<string>): string {
  const count = (line: string): number =>
    wordsOf(line).filter(({ term }) => terms.has(term)).length;
  const [best] = text.split('\n').toSorted((a, b) => count(b) - count(a));
  return best ?? '';
}
