import type { FoldedText } from '../compile/foldedText.ts';
import { locateQuote, type Span, stretchUntil } from '../compile/locateQuote.ts';
import { fieldOf } from '../compile/yamlFile.ts';

/** Text of a field as it was authored; empty when it is lacking or no text. */
export function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Where passages stand that are given as a phrase, a quote, or their first and last words. */
export function spansOf(passages: readonly unknown[], text: FoldedText): readonly Span[] {
  return passages.flatMap((passage) => spanOf(passage, text) ?? []);
}

function spanOf(passage: unknown, text: FoldedText): Span | null {
  const [to, before] = [textOf(passage, 'to'), textOf(passage, 'before') || undefined];
  const words = ['phrase', 'quote', 'from'].map((name) => textOf(passage, name)).find(Boolean);
  const found = locateQuote(text, words ?? '', { before });
  if (found.outcome !== 'found') return null;
  return to ? stretchUntil(text, found.span, to) : found.span;
}

/** What events take from a document: the passages that they quote, and the phrases of their dates. */
export function eventClaims(
  events: readonly unknown[],
  document: string,
  text: FoldedText,
): readonly Span[] {
  return events.flatMap((event) => {
    const sources = listOf(fieldOf(event, 'sources'));
    const when = fieldOf(event, 'when');
    const own = textOf(when, 'document') || textOf(sources[0], 'document');
    const dates = [
      ...(own === document ? [when] : []),
      ...listOf(fieldOf(when, 'also')).filter((also) => textOf(also, 'document') === document),
    ];
    const quotes = sources.filter((source) => textOf(source, 'document') === document);
    return [...spansOf(quotes, text), ...spansOf(dates.filter(hasPhrase), text)];
  });
}

function hasPhrase(date: unknown): boolean {
  return textOf(date, 'phrase') !== '';
}
