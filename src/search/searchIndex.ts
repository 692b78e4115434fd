import MiniSearch from 'minisearch';
import { cutText } from '../dataset/cutText.ts';
import type { CorpusLanguage, FullDocument, TimelineEvent } from '../dataset/dataset.ts';
import { createCalendar } from './calendar.ts';
import { readDate } from './dateQuery.ts';
import { type PlacedWord, wordsOf } from './foldWord.ts';
import { askedPart, createWordParts } from './wordParts.ts';

/** A search result: an event, or a passage of a document. */
export interface Hit {
  readonly kind: 'event' | 'passage';
  /** The id of the event, or of the document. */
  readonly id: string;
  /** The text that shows the match. */
  readonly text: string;
  /** The words that matched entirely or nearly, as given by {@link wordsOf}. */
  readonly terms: ReadonlySet<string>;
  /** The words of the query, which may match within longer words. */
  readonly asked: readonly string[];
}

/** The parts of a document that are indexed. */
export type SearchedDocument = Pick<FullDocument, 'id' | 'text' | 'omissions'>;

/** Searches events and passages as the user types. */
export interface SearchIndex {
  /** Best first; empty for an empty query. First indexes what is left of the initial entries. */
  readonly search: (query: string) => readonly Hit[];
  /** Adds documents that arrive later, each once; {@link prepare} indexes them. */
  readonly add: (documents: readonly SearchedDocument[]) => void;
  /**
   * Indexes texts while there is time, and at least a few.
   * @returns whether any are left
   */
  readonly prepare: (hasTime: () => boolean) => boolean;
}

interface Entry {
  readonly key: string;
  readonly kind: Hit['kind'];
  readonly id: string;
  readonly title: string;
  /** Searched, but never shown as the match, since each hit shows it anyway. */
  readonly date: string;
  /** Of these, the line with the most matching words is shown. */
  readonly lines: readonly string[];
  /** Shown if none of the lines matches. */
  readonly otherwise: string;
}

/**
 * Indexes titles, dates, quotes and the full text of the documents. A query finds dates in common
 * notations and prefixes of words, then parts of words, and forgives one wrong letter in five; an
 * entry must match all of its words.
 * @param events in date order
 * @param language decides how dates in numbers alone are read
 */
export function createSearchIndex(
  events: readonly TimelineEvent[],
  documents: readonly SearchedDocument[],
  language: CorpusLanguage,
): SearchIndex {
  const entries = createEntries();
  const calendar = createCalendar(events);
  const first = entriesOf(events, documents);
  const unread = [first];
  const readNext = (): boolean => {
    const { value: entry } = unread[0]?.next() ?? {};
    if (!entry) return unread.shift() !== undefined;
    entries.add(entry);
    return true;
  };
  const prepare = (hasTime: () => boolean): boolean => {
    do {
      for (let count = 0; count < ENTRIES_PER_TURN; count += 1) if (!readNext()) return false;
    } while (hasTime());
    return true;
  };
  /** The keys of the events on the date in a query that also match its other words. */
  const datedKeys = (query: string): readonly string[] => {
    const { dates, rest } = readDate(query, language);
    if (dates.length === 0) return [];
    const keys = calendar.eventsOn(dates).map(eventKey);
    const others = /[\p{L}\p{N}]/u.test(rest) ? entries.matching(rest) : null;
    return others ? keys.filter((key) => others.has(key)) : keys;
  };
  const search = (query: string): readonly Hit[] => {
    if (query.trim() === '') return [];
    while (unread[0] === first) readNext();
    const asked = termsOf(query);
    const matches = entries.matching(query);
    return [...new Set([...datedKeys(query), ...matches.keys()])].flatMap((key) => {
      const entry = entries.get(key);
      return entry ? [hitOf(entry, matches.get(key) ?? [], asked)] : [];
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

/** The indexed entries, by key and by word. */
function createEntries() {
  const byKey = new Map<string, Entry>();
  const parts = createWordParts();
  const words: string[] = [];
  const index = createIndex((more) => words.push(...more));
  return {
    get: (key: string): Entry | undefined => byKey.get(key),
    add: (entry: Entry): void => {
      byKey.set(entry.key, entry);
      words.length = 0;
      index.add(entry);
      parts.add(entry.key, words);
    },
    /**
     * The keys of the entries that match all words of a query, best first, each with the matching
     * words; then those that match one within a longer word.
     */
    matching: (query: string): ReadonlyMap<string, readonly string[]> => {
      const asked = termsOf(query);
      const matches = new Map<string, readonly string[]>(
        index.search(query).map(({ id, terms }) => [String(id), terms]),
      );
      for (const key of asked.length > 0 ? parts.holding(asked) : []) {
        if (!matches.has(key)) matches.set(key, []);
      }
      return matches;
    },
  };
}

/** @param onWords receives the words of each text when it is indexed */
function createIndex(onWords: (words: readonly string[]) => void): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text'],
    extractField: (entry, name) => {
      if (name === 'text') return textOf(entry);
      return name === 'title' ? entry.title : entry.key;
    },
    tokenize: (text) => {
      const words = termsOf(text);
      onWords(words);
      return words;
    },
    // The words are folded already.
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      tokenize: termsOf,
      prefix: true,
      // A similar number is a different number, not a misspelling.
      fuzzy: (term) => (term.length > 3 && !/\p{N}/u.test(term) ? 0.2 : false),
    },
  });
}

function termsOf(text: string): string[] {
  // Some characters fold to nothing, such as a hamza by itself.
  return wordsOf(text).flatMap(({ term }) => term || []);
}

/** How many entries are indexed between looks at the clock. */
const ENTRIES_PER_TURN = 10;

function* entriesOf(
  events: readonly TimelineEvent[],
  documents: readonly SearchedDocument[],
): Generator<Entry, undefined> {
  for (const event of events) yield eventEntry(event);
  for (const document of documents) yield* passageEntries(document);
}

/** The text is computed on access: most hits are only counted. */
function hitOf(entry: Entry, found: readonly string[], asked: readonly string[]): Hit {
  const terms = new Set(found);
  return {
    kind: entry.kind,
    id: entry.id,
    terms,
    asked,
    get text() {
      return shownText(entry, this);
    },
  };
}

function eventKey({ id }: Pick<TimelineEvent, 'id'>): string {
  return `event ${id}`;
}

function eventEntry(event: TimelineEvent): Entry {
  const { id, title, label, note, when, excerpts } = event;
  const quotes = excerpts.flatMap(({ exact }) => exact.split('\n'));
  return {
    key: eventKey(event),
    kind: 'event',
    id,
    title: `${title} ${label}`,
    date: when.label,
    lines: [note.replaceAll('\n', ' '), ...quotes],
    otherwise: quotes[0] ?? '',
  };
}

function passageEntries(document: SearchedDocument): readonly Entry[] {
  return cutText(document, []).map((pieces, index) => {
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const lines = text.split('\n');
    return {
      key: `passage ${document.id} ${index}`,
      kind: 'passage' as const,
      id: document.id,
      title: '',
      date: '',
      lines,
      otherwise: lines[0] ?? '',
    };
  });
}

function textOf({ date, lines }: Entry): string {
  return [date, ...lines].join('\n');
}

/** The line of an entry with the most matching words. */
function shownText({ lines, otherwise }: Entry, hit: Pick<Hit, 'terms' | 'asked'>): string {
  const [best] = lines
    .map((line) => ({
      line,
      count: wordsOf(line).filter((word) => isMarked(word, hit)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.line : otherwise;
}

/** Whether a word of a text matched. */
export function isMarked(
  word: PlacedWord,
  { terms, asked }: Pick<Hit, 'terms' | 'asked'>,
): boolean {
  return terms.has(word.term) || askedPart(word, asked) !== undefined;
}
