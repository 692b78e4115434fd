import type { SourceDocument } from './dataset.ts';

/** Who published a document, and where: `Reuters, London`, or that no publisher is printed. */
export function byline({ publisher, place }: Pick<SourceDocument, 'publisher' | 'place'>): string {
  return [publisher ?? 'Publisher not printed', place].filter(Boolean).join(', ');
}
