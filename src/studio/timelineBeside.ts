import type { FullDataset } from '../dataset/dataset.ts';
import { withLessons } from '../dataset/lessons.ts';
import { withTexts } from '../dataset/texts.ts';
import { runScript } from '../parts/runScript.ts';
import { givenData } from '../texts/siteData.ts';
import { createTextStore } from '../texts/textStore.ts';

/** Whether a timeline lies beside this page, which can be started from. */
export function liesBesideTimeline(): boolean {
  return addressBeside() !== undefined;
}

/**
 * The timeline beside this page, from the scripts that hold its data.
 * @throws Error with a sentence when they do not come
 */
export async function datasetBeside(): Promise<FullDataset> {
  try {
    if (!givenData()) await runScript(addressBeside() ?? '');
    return await wholeDataset();
  } catch (error) {
    console.warn(error);
    throw new Error('The timeline beside this page could not be read.');
  }
}

async function wholeDataset(): Promise<FullDataset> {
  const given = givenData();
  if (!given) throw new Error('The script holds no data.');
  const texts = createTextStore(given.texts);
  const [areAllHere, lessons] = await Promise.all([
    texts.load(given.dataset.documents.map(({ id }) => id)),
    given.bringLessons(),
  ]);
  if (!areAllHere) throw new Error('Some texts did not come.');
  return withTexts(withLessons(given.dataset, lessons), (id) => texts.get(id) ?? '');
}

/** The build writes it on the root element of this page, as `BESIDE_MARK` names it. */
function addressBeside(): string | undefined {
  return document.documentElement.dataset.beside;
}
