import type { FoldedText } from '../compile/foldedText.ts';
import { locateQuote, type Span } from '../compile/locateQuote.ts';

/** A quote as an author would write it. */
export interface DraftQuote {
  readonly quote: string;
  readonly before?: string;
}

/** The most words before a quote that are tried to make it the only one. */
const MOST_WORDS = 12;

/**
 * The words of a stretch, with as many words before it as it takes to find them in one place alone.
 * @returns `null` when no number of words does
 */
export function draftQuote(
  text: FoldedText,
  { start, end }: Span,
  omissions: readonly Span[],
): DraftQuote | null {
  const quote = oneLine(text.original.slice(start, end));
  const isFound = (before?: string): boolean => {
    const found = locateQuote(text, quote, { before, omissions });
    return found.outcome === 'found' && found.span.start === start;
  };
  if (isFound()) return { quote };
  const words = text.original.slice(Math.max(0, start - 400), start).match(/\S+/g) ?? [];
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count += 1) {
    const before = words.slice(-count).join(' ');
    if (isFound(before)) return { quote, before };
  }
  return null;
}

/** Words with a single space between two of them, as a quote or phrase is written into a file. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
