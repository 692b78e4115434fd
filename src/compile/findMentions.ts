import { parse } from 'chrono-node';
import type { Span } from './locateQuote.ts';

/** Words that place something in time without a date; chrono-node passes them over. */
const LOOSE = /\b(?:earlier|previously|new year|since then|anniversary)\b/gi;
const YEAR = /(?<!\d|\d[,.])[12]\d{3}(?!\d|,\d)/g;
const NAMES =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\bmarch\b|\bmay\b/;

/**
 * Every date expression of a text, in order: what chrono-node finds, bare years, and a few loose
 * words. They are candidates only; what one means is for the author to say.
 */
export function findMentions(text: string): readonly Span[] {
  const dates = parse(text).map(({ index, text: found }) => spanOf(index, found));
  const loose = [...text.matchAll(LOOSE), ...text.matchAll(YEAR)].map((match) =>
    spanOf(match.index, match[0]),
  );
  const extra = loose.filter((span) => !dates.some((other) => covers(other, span)));
  return [...dates, ...extra]
    .filter(({ start, end }) => !isCommonWord(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

/** In English, names of days and months are capitalised: “sat down”, “the march” and “may” are not dates. */
function isCommonWord(expression: string): boolean {
  return NAMES.test(expression) && !/[A-Z\d]/.test(expression);
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
