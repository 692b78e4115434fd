import { findMentions } from '../compile/findMentions.ts';
import { type FoldedText, foldText } from '../compile/foldedText.ts';
import type { Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { readPrintedDate } from '../compile/printedDate.ts';
import type { CorpusFile } from '../compile/readCorpus.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { draftQuote } from './draftQuote.ts';

/** What is proposed for a document that has no `.yml` file yet. */
export interface DraftDocument {
  /** In the fields of `documents/<id>.yml`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The day of publication, `null` when none is printed in full at the head of the text. */
  readonly published: string | null;
  /** The words that the day was taken from. */
  readonly claims: readonly Span[];
}

/** Within how many characters a dateline stands; a day further down is not that of the document. */
const DATELINE_REACH = 400;
/** The longest first line that is taken for a headline, characters. */
const HEADLINE_LENGTH = 120;

/** Proposes title, checksum and day of publication of a document. */
export function draftDocument(
  { text, sha256 }: CorpusFile,
  language: CorpusLanguage,
): DraftDocument {
  const folded = foldText(text);
  const title = headline(text);
  const day = printedDay(folded, language);
  const published = day
    ? {
        date: day.date,
        basis: 'stated',
        evidence: [{ quote: day.quote, phrase: day.quote, basis: 'stated', date: day.date }],
        note: 'The day is printed.',
      }
    : {
        date: 'YYYY-MM-DD',
        basis: 'editor',
        outside: 'Say from where else the day is known.',
        evidence: [{ quote: firstWords(text) }],
        note: 'Say how the day of publication is known.',
      };
  return {
    fields: { draft: true, ...(title && draftTitle(folded, title)), sha256, published },
    published: day?.date ?? null,
    claims: day ? [day.span] : [],
  };
}

function draftTitle(text: FoldedText, title: string): { title: string } | null {
  const start = text.original.indexOf(title);
  const quote = draftQuote(text, { start, end: start + title.length }, []);
  return quote && quote.before === undefined ? { title: quote.quote } : null;
}

/** The first line, when it is short, ends like a headline and something follows it. */
function headline(text: string): string | null {
  const [line = ''] = text.replace(/^\ufeff?\s+/, '').split(/\r?\n/, 1);
  const title = line.trim();
  const isAll = text.trim().length <= title.length;
  return title && !isAll && title.length <= HEADLINE_LENGTH && !/[.,;:–—]$/.test(title)
    ? title
    : null;
}

function printedDay(text: FoldedText, language: CorpusLanguage) {
  for (const span of findMentions(text.original.slice(0, DATELINE_REACH))) {
    const words = text.original.slice(span.start, span.end);
    const { year, month, day, lastDay } = readPrintedDate(words, language) ?? {};
    if (!year || !month || !day || lastDay) continue;
    const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
    const quote = dateRange(date, language) && draftQuote(text, span, []);
    if (quote && quote.before === undefined) return { date, quote: quote.quote, span };
  }
  return null;
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/, 6).join(' ');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
