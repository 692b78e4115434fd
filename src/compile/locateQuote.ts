import search from 'approx-string-match';
import { type FoldedText, foldText } from './foldedText.ts';

/** A stretch of a document in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How alike the nearest text of a document is, 0 to 1. */
export interface NearestText extends Span {
  readonly likeness: number;
}

export type Location =
  | { readonly outcome: 'found'; readonly span: Span }
  | { readonly outcome: 'orphaned' }
  | { readonly outcome: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly outcome: 'omitted'; readonly span: Span }
  /** The quote is there, but never behind the words asked for. */
  | { readonly outcome: 'elsewhere'; readonly spans: readonly Span[] };

/** What narrows a search down. */
export interface Narrowing {
  /** Words that stand directly before the quote, to choose among several places. */
  readonly before?: string | undefined;
  /** Stretches that may not be quoted: a place that touches one does not count. */
  readonly omissions?: readonly Span[];
}

/**
 * Finds the one place of a quote in a document. Both are folded first ({@link foldText}); beyond
 * that the match is exact: a near miss is only ever named ({@link nearestText}), never accepted.
 */
export function locateQuote(
  text: FoldedText,
  quote: string,
  { before = '', omissions = [] }: Narrowing = {},
): Location {
  const wanted = trimmed(foldText(quote));
  const lead = foldText(before).folded.trim();
  const places = wanted === '' ? [] : occurrences(text, wanted);
  const toSpan = (at: number) => spanOf(text, at, at + wanted.length);
  const led = places.filter((at) => text.folded.slice(0, at).trimEnd().endsWith(lead));
  if (places.length > 0 && led.length === 0) {
    return { outcome: 'elsewhere', spans: places.map(toSpan) };
  }
  const spans = led.map(toSpan);
  const [omitted] = spans;
  const quotable = spans.filter((span) => !omissions.some((other) => overlap(span, other)));
  const [span] = quotable;
  if (quotable.length > 1) return { outcome: 'ambiguous', spans: quotable };
  if (span) return { outcome: 'found', span };
  if (omitted) return { outcome: 'omitted', span: omitted };
  return { outcome: 'orphaned' };
}

/**
 * Finds a stretch by the last words of it, which end after its first words do: the nearest such place.
 * @param from where its first words stand
 * @returns `null` when the last words do not stand there
 */
export function stretchUntil(text: FoldedText, from: Span, to: string): Span | null {
  const wanted = trimmed(foldText(to));
  if (wanted === '') return null;
  const ends = occurrences(text, wanted)
    .map((at) => spanOf(text, at, at + wanted.length))
    .filter(({ start, end }) => start >= from.start && end >= from.end);
  return ends[0] ? { start: from.start, end: ends[0].end } : null;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Without the blank at either end; one that shares its grapheme with a mark is not blank. */
function trimmed({ folded, starts, ends }: FoldedText): string {
  const from = folded.startsWith(' ') && starts[0] !== starts[1] ? 1 : 0;
  const to = folded.endsWith(' ') && ends.at(-1) !== ends.at(-2) ? -1 : undefined;
  return folded.slice(from, to);
}

/** Every place of a folded quote, also where places overlap; half a grapheme is no place. */
function occurrences({ folded, starts, ends }: FoldedText, wanted: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    if (starts[at] !== starts[at - 1] && ends[after - 1] !== ends[after]) places.push(at);
  }
  return places;
}

function spanOf(text: FoldedText, from: number, to: number): Span {
  return { start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 };
}

/** How much of a long quote is looked for: its beginning is enough to find the place. */
const LONGEST_SOUGHT = 1_000;

/** The text most like a quote that is not there; it takes long. `null` when nothing is like it. */
export function nearestText(text: FoldedText, quote: string): NearestText | null {
  // Folding a long quote takes long, too.
  const beginning = foldText(quote.slice(0, 2 * LONGEST_SOUGHT));
  const wanted = trimmed(beginning).slice(0, LONGEST_SOUGHT);
  const [best] = search(text.folded, wanted, Math.floor(wanted.length / 2)).sort(
    (a, b) => a.errors - b.errors || a.start - b.start,
  );
  if (!best || best.end <= best.start) return null;
  return {
    ...spanOf(text, best.start, best.end),
    likeness: 1 - best.errors / wanted.length,
  };
}
