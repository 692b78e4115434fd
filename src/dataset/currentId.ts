import type { Dataset, Redirects } from './dataset.ts';

/**
 * The id that is in use for one that a link names: its successor when it is a former id, else the
 * id itself, known or not. A second call changes nothing.
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
