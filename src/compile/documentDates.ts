import type { CorpusLanguage, IsoDay } from '../dataset/dataset.ts';
import type { TimeOf } from '../dates/place.ts';
import { readDates } from '../dates/readDates.ts';
import type { DateReading, TextReading } from '../dates/reading.ts';
import type { FoldedText } from './foldedText.ts';
import type { Span } from './locateQuote.ts';

/** A document whose dates are read. */
export interface DatedText {
  readonly text: FoldedText;
  readonly language: CorpusLanguage;
  /** What is not the article, and gives no date. */
  readonly omissions: readonly Span[];
  readonly timeOf: TimeOf | undefined;
}

/** Where the day is not known, it is needed all the same to find what is a date; what it comes to is not used. */
const SOME_DAY = '2000-01-01';

const READ = new WeakMap<FoldedText, Map<string, TextReading>>();
/** While a day is typed, a text is read for each day on the way; no more of these are kept. */
const MOST_READINGS = 8;

/** The dates of a document as it was published on a day, read once as long as the text is the same object. */
export function datesOf(document: DatedText, published: IsoDay | null): TextReading {
  const { text, language, omissions, timeOf } = document;
  const day = published ?? SOME_DAY;
  const spans = omissions.map(({ start, end }) => `${start}-${end}`);
  const key = [day, language, timeOf, ...spans].join(' ');
  const known = READ.get(text) ?? new Map<string, TextReading>();
  const read = known.get(key) ?? readText(document, day);
  const [oldest] = known.keys();
  if (!known.has(key) && known.size >= MOST_READINGS && oldest) known.delete(oldest);
  READ.set(text, known.set(key, read));
  return read;
}

function readText(document: DatedText, published: IsoDay): TextReading {
  const { language, timeOf } = document;
  return readDates(articleOf(document), { published, language, timeOf });
}

/** The text with what is no article made blank, so that every place stays where it is. */
function articleOf({ text, omissions }: DatedText): string {
  return omissions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end),
    text.original,
  );
}

/** The expressions of a document that name a date, or that nothing but its author can date. */
export function mentionsOf(document: DatedText, published: IsoDay | null): readonly DateReading[] {
  return datesOf(document, published).dates.filter(isMention);
}

/** “Recently” and “now” name no date; “a few days ago” does. */
function isMention({ result, meaning }: DateReading): boolean {
  return result.status !== 'vague' || (meaning.kind === 'vague' && meaning.few !== null);
}

/** The expression at a place; of a range that is more than the place, the end that stands there. */
export function readingAt(reading: TextReading, place: Span): DateReading | null {
  const at = (one: Span) => one.start < place.end && place.start < one.end;
  const found = reading.dates.find(at);
  if (!found?.ends || (place.start <= found.start && found.end <= place.end)) return found ?? null;
  return found.ends.find(at) ?? found;
}
