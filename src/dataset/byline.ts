import { KIND_WORDS } from './aboutWords.ts';
import type { SourceDocument } from './dataset.ts';

/**
 * The author, publisher and place of a document: `Reuters, London`. What is known only from outside
 * stands in square brackets; where neither is known, its kind stands there, or that no publisher is
 * printed.
 */
export function byline(document: BylineFields): string {
  const { place, about } = document;
  const names = namesOf(document);
  return [...(names.length > 0 ? names : [unnamed(about?.kind && KIND_WORDS[about.kind])]), place]
    .filter(Boolean)
    .join(', ');
}

/** Whether an author or a publisher is known. */
export function hasName(document: BylineFields): boolean {
  return namesOf(document).length > 0;
}

type BylineFields = Pick<SourceDocument, 'publisher' | 'place' | 'about'>;

function namesOf({ publisher, about }: BylineFields): readonly string[] {
  const outside = [about?.author, publisher === null && about?.publisher].filter(Boolean);
  return [...outside.map((name) => `[${name}]`), ...(publisher ? [publisher] : [])];
}

function unnamed(kind: string | undefined): string {
  return kind ? `[${kind}]` : 'Publisher not printed';
}
