import type { Stretch } from '../dataset/passages.ts';

/**
 * Where a quote stands in a text, behind the words before it; white space may differ.
 * @returns `null` where it does not stand there
 */
export function quotePlace(
  text: string,
  { quote, before = '' }: { readonly quote: string; readonly before?: string },
): Stretch | null {
  if (quote.trim() === '') return null;
  const lead = before.trim() === '' ? '' : `${pattern(before)}\\s*`;
  const found = new RegExp(`(${lead})${pattern(quote)}`).exec(text);
  if (!found) return null;
  return { start: found.index + (found[1]?.length ?? 0), end: found.index + found[0].length };
}

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
}
