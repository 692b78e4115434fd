import { zipSync } from 'fflate';
import type { DocumentMatter } from '../dataset/about.ts';
import { DOWNLOADS_MARK, OFFLINE_FOLDER, OFFLINE_PAGE } from '../export/wholeTimeline.ts';
import { withMedia } from './offlineMedia.ts';
import { offlinePage } from './offlinePage.ts';
import { bytesOf, PAGE, type SiteFiles, textIn } from './siteFile.ts';

/**
 * A site with two copies of the whole timeline beside its page: a self-contained page, and the folder as
 * a zip. The page is marked, so that it offers them; the copies are not.
 * @param site without copies
 * @param documents what they have beside their texts
 */
export function withCopies(site: SiteFiles, documents: readonly DocumentMatter[]): SiteFiles {
  const copy = copyOf(site);
  const page = withMedia(withAllScripts(textIn(copy, PAGE), copy), documents, copy);
  const marked = textIn(site, PAGE).replace('<html', `<html ${DOWNLOADS_MARK}`);
  return new Map([
    ...site,
    [PAGE, bytesOf(marked)],
    [OFFLINE_PAGE.name, bytesOf(offlinePage(page, copy))],
    [OFFLINE_FOLDER.name, zip(copy)],
  ]);
}

/** The page with the scripts that it would load on demand, before its own script. */
function withAllScripts(page: string, files: SiteFiles): string {
  const scripts = [...files.keys()]
    .filter((name) => /^assets\/.*\.js$/.test(name) && !page.includes(name))
    .sort()
    .map((name) => `<script defer src="./${name}"></script>`);
  return page.replace('<head>', () => `<head>${scripts.join('')}`);
}

/**
 * The files of a copy. From disk, a browser refuses preloads, and without them an optional font arrives
 * too late to be used; the copy can wait for its fonts, since no network is involved.
 */
function copyOf(site: SiteFiles): SiteFiles {
  const files = new Map(site);
  const rewrite = (path: string, change: (text: string) => string): void => {
    files.set(path, bytesOf(change(textIn(files, path))));
  };
  rewrite(PAGE, (page) => page.replace(/\s*<link rel="preload"[^>]*>/g, ''));
  for (const path of [...files.keys()].filter((name) => name.endsWith('.css'))) {
    rewrite(path, (style) => style.replace(/(font-display:\s*)optional/g, '$1block'));
  }
  return files;
}

/** The same files give the same zip: in the order of their paths, and without their times, as far as the format allows. */
export function zip(files: SiteFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
