import type { Dataset, Redirects } from './dataset.ts';

/**
 * Resolves an id from a link: a former id gives its successor, any other id itself, known or not.
 * Resolving twice changes nothing.
 * @param kind whether the id names an event or a document
 */
export function currentId(
  { redirects }: Pick<Dataset, 'redirects'>,
  kind: keyof Redirects,
  id: string,
): string {
  const successors = redirects[kind];
  return (Object.hasOwn(successors, id) && successors[id]) || id;
}
