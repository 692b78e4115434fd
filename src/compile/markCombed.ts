import type { FullDataset } from '../dataset/dataset.ts';
import type { AuthoredEvent } from './authored.ts';
import type { Combing } from './checkMentions.ts';
import type { Entry } from './checkShape.ts';

/**
 * The documents of a dataset, each with whether every date that it names is accounted for. An event that is left
 * out of the page accounts for nothing that readers see.
 */
export function markCombed(
  { documents, events }: FullDataset,
  entries: readonly Pick<Entry<AuthoredEvent>, 'sound'>[],
  { combed }: Combing,
): FullDataset['documents'] {
  const shown = new Set(events.map(({ id }) => id));
  const leftOut = entries.flatMap(({ sound }) => (sound && !shown.has(sound.id) ? [sound] : []));
  const untold = new Set(leftOut.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return documents.map((document) => ({
    ...document,
    combed: combed.has(document.id) && !untold.has(document.id),
  }));
}
