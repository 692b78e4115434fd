import type { Packed } from './pack.ts';
import type { BundledTexts } from './textFiles.ts';

/**
 * What a built page is given of its corpus for the first view. It lies in a script of its own before that of the
 * app, which is the same for every corpus.
 */
export interface SiteData {
  /** Without texts and without lessons. */
  readonly dataset: Packed;
  readonly texts: BundledTexts;
  /** The script with what is written for lessons, relative to the page. */
  readonly lessons: string;
}

/** The name on `window` under which a script leaves {@link SiteData} as JSON: it is read when the app runs. */
export const SITE_DATA = 'timelineData';

/** The attribute of the root element by which another page beside the timeline knows that script. */
export const BESIDE_MARK = 'data-beside';

/** The name on `window` under which a script leaves `Lessons` as JSON. */
export const LESSONS_DATA = 'timelineLessons';
