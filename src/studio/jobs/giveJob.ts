import type { FullDataset } from '../../dataset/dataset.ts';
import { OFFLINE_PAGE } from '../../export/wholeTimeline.ts';
import { fileIn, type SiteFiles } from '../../site/siteFile.ts';
import { siteFiles } from '../../site/siteFiles.ts';
import { readTemplate } from '../../site/templateScript.ts';
import { zip } from '../../site/wholeTimeline.ts';
import type { Folder } from '../work/folder.ts';
import { givenMedia } from './givenMedia.ts';

/** The finished timeline as one page, or as the folder of a website in a zip. */
export type GivenForm = 'page' | 'site';

export interface GiveAsk {
  readonly form: GivenForm;
  /** What is given away, as the compiler made it of the folder. */
  readonly dataset: FullDataset;
  readonly folder: Folder;
  /** As `studio/template.js` leaves it. */
  readonly template: string;
  /** The picture shown where somebody links to the timeline, a PNG of 1200x630. */
  readonly preview: Uint8Array;
  /** The pictures of the documents in all sizes, by their address. */
  readonly pictures: SiteFiles;
  /** The address of the website, with a trailing slash; `null` if it is not known. */
  readonly siteUrl: string | null;
}

/** Makes what is given away, the same that the command `build` makes of the folder. */
export async function answer({
  form,
  dataset,
  folder,
  template,
  preview,
  pictures,
  siteUrl,
}: GiveAsk): Promise<Uint8Array> {
  const media = givenMedia(dataset.documents, folder, pictures);
  const files = siteFiles(readTemplate(template), dataset, { siteUrl, preview, media });
  return form === 'page' ? fileIn(files, OFFLINE_PAGE.name) : zip(files);
}
