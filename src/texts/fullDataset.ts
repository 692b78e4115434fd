import type { Dataset, FullDataset } from '../dataset/dataset.ts';
import { withTexts } from '../dataset/texts.ts';
import type { Part } from '../parts/part.ts';
import type { TextStore } from './textStore.ts';

/**
 * A dataset with all of its texts and lessons; rejects if some of them fail to load.
 * @param taught the dataset with what is written for lessons
 */
export async function fullDataset(
  { documents }: Dataset,
  taught: Part<Dataset>,
  texts: TextStore,
): Promise<FullDataset> {
  const ids = documents.map(({ id }) => id);
  const [areAllHere] = await Promise.all([texts.load(ids), taught.load()]);
  const whole = taught.get();
  if (!areAllHere || !whole) throw new Error('Some texts did not come.');
  return withTexts(whole, (id) => texts.get(id) ?? '');
}
