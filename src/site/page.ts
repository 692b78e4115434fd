import { pageHead } from '../compile/pageHead.ts';
import type { FullDataset } from '../dataset/dataset.ts';

/** Where `index.html` takes its title and description. */
const HEAD_MARK = '<!--head-->';
/** Where it takes the script with the data. */
const DATA_MARK = '<!--data-->';
/** Where it takes the rendered chronology. */
const CHRONOLOGY_MARK = '<!--chronology-->';

/** What of a page comes from the corpus. */
export interface PageContent {
  /** `null` while the corpus has problems, which only development lets through. */
  readonly dataset: FullDataset | null;
  /** The whole chronology as HTML, which the page shows before and without its script. */
  readonly chronology: string;
  /** The element that brings the data. */
  readonly data: string;
}

/** The page with what the corpus says of it. */
export function filledPage(html: string, { dataset, chronology, data }: PageContent): string {
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${dataset?.language ?? 'en'}"`)
    .replace(HEAD_MARK, () => pageHead(dataset))
    .replace(DATA_MARK, () => data)
    .replace(CHRONOLOGY_MARK, () => chronology);
}
