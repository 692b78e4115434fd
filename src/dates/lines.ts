import { isLanguage } from './languages.ts';
import { readDates } from './readDates.ts';
import type { DateReading } from './reading.ts';

/** A document as one line of JSON. */
interface DocumentLine {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly language?: string;
  readonly timeOf?: string;
}

/**
 * Reads documents, one a line `{id, text, published, language}`, and answers for each
 * `{id, dates: [{start, end, edtf, earliest, latest, …}]}`. The two ends of a range stand by
 * themselves, and words by what they name: “by May” is May there, `bounded` is what “by” makes of it.
 * @throws Error that names the line which is no such document.
 */
export function readLines(lines: string): string {
  return lines
    .split('\n')
    .map((line, index) => (line.trim() ? `${answer(line, index + 1)}\n` : ''))
    .join('');
}

function answer(line: string, number: number): string {
  const { id, text, published, language = 'en', timeOf } = documentOf(line, number);
  if (!isLanguage(language))
    throw new Error(`Line ${number}: dates in “${language}” are not read.`);
  const time = timeOf === 'news' || timeOf === 'narrative' ? timeOf : undefined;
  const reading = readDates(text, { published, language, timeOf: time });
  return JSON.stringify({
    id,
    timeOf: reading.timeOf,
    dates: reading.dates.flatMap((each) => each.ends ?? [each]).map(lineOf),
  });
}

function documentOf(line: string, number: number): DocumentLine {
  const read: unknown = JSON.parse(line);
  if (isDocument(read)) return read;
  throw new Error(`Line ${number} is not a document: it needs id, text and published.`);
}

function isDocument(read: unknown): read is DocumentLine {
  if (typeof read !== 'object' || read === null) return false;
  const fields = new Map<string, unknown>(Object.entries(read));
  return ['id', 'text', 'published'].every((name) => typeof fields.get(name) === 'string');
}

const NO_VALUE = { edtf: null, earliest: null, latest: null };

function lineOf({ start, end, kind, result }: DateReading) {
  if (result.status !== 'dated') {
    const candidates = result.status === 'open' ? result.candidates.map(({ edtf }) => edtf) : [];
    return { start, end, kind, status: result.status, ...NO_VALUE, candidates };
  }
  const { status, edtf, earliest, latest, rule, anchor, bounded, contradiction, sentence } = result;
  return {
    start,
    end,
    kind,
    status,
    edtf,
    earliest,
    latest,
    rule,
    anchor,
    bounded,
    contradiction,
    sentence,
  };
}
