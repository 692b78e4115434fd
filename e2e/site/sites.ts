import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullDataset, TimelineEvent } from '../../src/dataset/dataset.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The corpus of the browser tests, and where its site lies: what all tests open but `shipped*.spec.ts`. */
export const CORPUS = join(ROOT, 'e2e', 'corpus');
export const SITE = join(ROOT, 'dist-e2e');
/** Where `npm run build` puts the site that is shipped. */
export const SHIPPED = join(ROOT, 'dist');

/** What a built site tells. */
export interface Content {
  readonly dataset: FullDataset;
  /** The events in scope, in date order. */
  readonly events: readonly TimelineEvent[];
  /**
   * An event by its id.
   * @throws Error where there is none
   */
  readonly eventOf: (id: string) => TimelineEvent;
}

/** Reads what a site tells from the dataset beside it: the tests compare the page with it. */
export function contentOf(folder: string): Content {
  const dataset = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as FullDataset;
  return {
    dataset,
    events: dataset.events.filter(({ background }) => !background),
    eventOf: (id) => {
      const event = dataset.events.find((candidate) => candidate.id === id);
      if (!event) throw new Error(`no event ${id}`);
      return event;
    },
  };
}
