import type { Dataset } from '../dataset/dataset.ts';
import type { TextStore } from './textStore.ts';

/** More text than this is left until it is read, UTF-16 units. */
const MOST_AHEAD = 200_000;

/** What loads the texts of all documents ahead, unless they are long. */
export function textsAhead(
  { documents }: Pick<Dataset, 'documents'>,
  texts: TextStore,
): readonly { readonly load: () => Promise<boolean> }[] {
  const ids = documents.map(({ id }) => id);
  const length = ids.reduce((sum, id) => sum + texts.lengthOf(id), 0);
  return texts.areAllHere || length > MOST_AHEAD ? [] : [{ load: () => texts.load(ids) }];
}
