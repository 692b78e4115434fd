import type { SourceDocument } from './dataset.ts';

/** The publisher and place of a document: `Reuters, London`, or that no publisher is printed. */
export function byline({ publisher, place }: Pick<SourceDocument, 'publisher' | 'place'>): string {
  return [publisher ?? 'Publisher not printed', place].filter(Boolean).join(', ');
}
