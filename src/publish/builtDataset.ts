import type { Rolldown } from 'vite';
import type { Dataset } from '../dataset/dataset.ts';

/**
 * The dataset as it will be written beside the page.
 * @throws Error if the build has none: the plugin that compiles the corpus must come first
 */
export function builtDataset(bundle: Rolldown.OutputBundle | undefined): Dataset {
  const file = bundle?.['dataset.json'];
  if (file?.type !== 'asset') throw new Error('The build holds no dataset.json.');
  return JSON.parse(file.source.toString()) as Dataset;
}
