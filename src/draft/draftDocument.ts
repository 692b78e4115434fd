import type { CorpusFile } from '../compile/corpusFiles.ts';
import { datesOf } from '../compile/documentDates.ts';
import { type FoldedText, foldText } from '../compile/foldedText.ts';
import type { Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { draftQuote } from './draftQuote.ts';
import { withoutDateline } from './draftWords.ts';

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
  const { timeOf } = datesOf(
    { text: folded, language, omissions: [], timeOf: undefined },
    day?.date ?? null,
  );
  const told = day
    ? {
        published: {
          date: day.date,
          basis: 'stated',
          evidence: [{ quote: day.quote, phrase: day.quote, basis: 'stated', date: day.date }],
          note: 'The day is printed at the head.',
        },
        timeOf,
      }
    : { about: { published: { date: 'YYYY-MM-DD', outside: 'Say from where the day is known.' } } };
  return {
    fields: { draft: true, ...(title && draftTitle(folded, title)), sha256, ...told },
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

/** The first day that is printed whole in a dateline or in a line of the head. */
function printedDay(text: FoldedText, language: CorpusLanguage) {
  // Half as much again, so that no date is cut.
  const start = foldText(text.original.slice(0, DATELINE_REACH * 1.5));
  const head = { text: start, language, omissions: [], timeOf: undefined };
  for (const { start, end, kind, result, bound } of datesOf(head, null).dates) {
    if (start > DATELINE_REACH) return null;
    const isDay = kind === 'day' && result.status === 'dated' && result.rule === 'printed';
    if (!isDay || bound || !isInHead(text.original, { start, end })) continue;
    const date = result.edtf;
    const quote = dateRange(date, language) && draftQuote(text, { start, end }, []);
    if (quote && quote.before === undefined)
      return { date, quote: quote.quote, span: { start, end } };
  }
  return null;
}

/** What may stand beside the day in a line of the head, besides names. */
const HEAD_WORDS =
  /^(?:published|posted|updated|issued|dated?|on|at|of|in|by|for|and|the|from|am|pm)$/i;
/** So many words of a line of the head are no part of the day. */
const HEAD_LENGTH = 6;

/** Whether a day stands in a dateline, or in a line that is no sentence: names and the day alone. */
function isInHead(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const line = text.slice(from, next < 0 ? undefined : next);
  const lead = text.slice(from, start);
  if (withoutDateline(line).length < line.length - (end - from) + 1) return true;
  const words = `${lead} ${text.slice(end, from + line.length)}`.match(/[\p{L}’']+/gu) ?? [];
  const isOfNames = words.every((word) => /^\p{Lu}/u.test(word) || HEAD_WORDS.test(word));
  return isOfNames && words.length <= HEAD_LENGTH && !/^the\b/i.test(line.trim());
}
