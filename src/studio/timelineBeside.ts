import type { FullDataset } from '../dataset/dataset.ts';

/** Whether a timeline lies beside this page, which can be started from. */
export function liesBesideTimeline(): boolean {
  return false;
}

/**
 * The timeline beside this page, from the scripts that hold its data.
 * @throws Error with a sentence when they do not come
 */
export async function datasetBeside(): Promise<FullDataset> {
  throw new Error('The timeline beside this page could not be read.');
}
