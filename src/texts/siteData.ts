import type { Dataset } from '../dataset/dataset.ts';
import type { Lessons } from '../dataset/lessons.ts';
import { unpackJson } from '../dataset/pack.ts';
import { LESSONS_DATA, SITE_DATA, type SiteData } from '../dataset/siteData.ts';
import type { BundledTexts } from '../dataset/textFiles.ts';
import { runScript } from '../parts/runScript.ts';

declare global {
  interface Window {
    [SITE_DATA]?: string;
    [LESSONS_DATA]?: string;
  }
}

/** What the scripts beside the page hold of its corpus. */
export interface GivenData {
  /** Without lessons. */
  readonly dataset: Dataset;
  readonly texts: BundledTexts;
  /** Resolves to what is written for lessons, and brings it first; rejects if it does not come. */
  readonly bringLessons: () => Promise<Lessons>;
}

/** What a script before that of the app has left; `null` if there was none. */
export function givenData(): GivenData | null {
  const text = window[SITE_DATA];
  if (text === undefined) return null;
  const { dataset, texts, lessons } = JSON.parse(text) as SiteData;
  return {
    dataset: unpackJson(dataset) as unknown as Dataset,
    texts,
    bringLessons: async () => {
      if (window[LESSONS_DATA] === undefined) await runScript(`./${lessons}`);
      // A host may answer with a different script that runs without an error.
      return JSON.parse(window[LESSONS_DATA] ?? '') as Lessons;
    },
  };
}
