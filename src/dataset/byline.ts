import type { SourceDocument } from './dataset.ts';

/** Who published a document, and where: `TASS, Moscow`; `null` where neither is printed. */
export function byline({
  publisher,
  place,
}: Pick<SourceDocument, 'publisher' | 'place'>): string | null {
  return [publisher, place].filter(Boolean).join(', ') || null;
}
