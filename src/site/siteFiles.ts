import { categoryStyles } from '../compile/categoryStyles.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { renderStaticPage } from '../static/staticPage.tsx';
import { asciiJson, asciiPage } from './asciiText.ts';
import { dataScripts } from './dataScripts.ts';
import {
  bareNote,
  discoveryTags,
  linkedDataTag,
  OEMBED_FILE,
  oembedAnswer,
  oembedLink,
} from './discovery.ts';
import { filledPage } from './page.ts';
import { PREVIEW } from './preview.ts';
import { jsonText, PUBLIC_FILES } from './publicFiles.ts';
import { bytesOf, contentHash, PAGE, type SiteFiles, textIn } from './siteFile.ts';
import { withoutLightDark } from './styles.ts';
import { writeTag } from './tag.ts';
import { withCopies } from './wholeTimeline.ts';

/** What a site is made of besides template and dataset. */
export interface SiteMatter {
  /** The address of the folder on the web, with a trailing slash; `null` if it is not known. */
  readonly siteUrl: string | null;
  /** The picture shown where somebody links to the timeline, a PNG of 1200x630. */
  readonly preview: Uint8Array;
  /** What belongs to the documents, by its address. */
  readonly media: SiteFiles;
}

/**
 * Makes all files of a site: the page with all that stands in it, the scripts with the data, styles with the
 * colours of the categories, the data for others, and two copies of the whole. It always makes the same of
 * the same.
 * @param template what the build leaves for any corpus: scripts, styles, fonts, and a page with marks
 */
export function siteFiles(
  template: SiteFiles,
  dataset: FullDataset,
  { siteUrl, preview, media }: SiteMatter,
): SiteFiles {
  const files = new Map([...template, ...media, [PREVIEW.file, preview] as const]);
  const scripts = dataScripts(dataset);
  const add = (path: string, text: string) => files.set(path, bytesOf(text));
  for (const [path, source] of scripts.files) add(path, source);
  for (const [path, write] of Object.entries(PUBLIC_FILES)) add(path, asciiJson(write(dataset)));
  if (siteUrl !== null) add(OEMBED_FILE, asciiJson(jsonText(oembedAnswer(dataset, siteUrl))));
  const sheet = sheetIn(template);
  files.delete(sheet);
  const styles = textIn(template, sheet) + withoutLightDark(categoryStyles(dataset.categories));
  const ownSheet = sheet.replace(/-[\w-]{8}\.css$/, `-${contentHash(styles)}.css`);
  add(ownSheet, styles);
  const page = writePage(textIn(template, PAGE), dataset, siteUrl, scripts.first);
  add(PAGE, page.replace(sheet, ownSheet));
  return withCopies(files, dataset.documents);
}

function writePage(html: string, dataset: FullDataset, site: string | null, data: string): string {
  const filled = filledPage(html, {
    dataset,
    chronology: renderStaticPage(dataset, site),
    data: `<script defer src="./${data}"></script>`,
  });
  const first = site === null ? '' : `\n    ${writeTag(oembedLink(dataset, site))}`;
  const tags = discoveryTags(dataset, site).map((tag) => `  ${writeTag(tag)}\n  `);
  return asciiPage(
    filled
      .replace('<head>', (start) => start + first)
      .replace('</head>', (end) => tags.join('') + end)
      .replace('<body>', (start) => `${start}\n    ${writeTag(bareNote(site))}`)
      // Last in the page, since nobody sees it.
      .replace('</body>', (end) => `  ${writeTag(linkedDataTag(dataset, site))}\n  ${end}`),
  );
}

/** The one style sheet of a template. */
function sheetIn(template: SiteFiles): string {
  const [sheet, ...others] = [...template.keys()].filter((path) => path.endsWith('.css'));
  if (sheet === undefined || others.length > 0) {
    throw new Error(`The template has not one style sheet: ${[sheet, ...others].join(', ')}.`);
  }
  return sheet;
}
