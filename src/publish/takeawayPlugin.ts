import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { DOWNLOADS_MARK, OFFLINE_FOLDER, OFFLINE_PAGE } from '../export/wholeTimeline.ts';
import { type BuiltFiles, readFolder, writeFiles } from './builtFolder.ts';
import { withMedia } from './offlineMedia.ts';
import { offlinePage } from './offlinePage.ts';

const PAGE = 'index.html';

/**
 * Writes two copies of the whole timeline beside the page: a self-contained page, and the folder as
 * a zip. The page is marked, so that it offers them; the copies are not.
 */
export function takeawayPlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'takeaway',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<html', `<html ${DOWNLOADS_MARK}`),
    },
    // After everything is written, since the files of `public` are not part of the bundle. Other
    // files in the folder are ignored.
    async writeBundle({ dir = '' }, bundle) {
      // A project may have no such folder.
      const copied = await readFolder(publicDir).catch((): BuiltFiles => new Map());
      const own = new Set([...Object.keys(bundle), ...copied.keys()]);
      const built = [...(await readFolder(dir))].filter(([name]) => own.has(name));
      const files = copyOf(new Map(built));
      const page = new TextDecoder().decode(files.get(PAGE));
      await writeFiles(
        dir,
        new Map([
          [
            OFFLINE_PAGE.name,
            new TextEncoder().encode(
              offlinePage(withMedia(withAllScripts(page, files), files), files),
            ),
          ],
          [OFFLINE_FOLDER.name, zip(files)],
        ]),
      );
    },
  };
}

/** The page with the scripts that it would load when it is painted or on demand, the latter first. */
function withAllScripts(page: string, files: BuiltFiles): string {
  const [attribute = '', next = ''] = /\sdata-next="([^"]*)"/.exec(page) ?? [];
  const scripts = [...files.keys()]
    .filter((name) => /^assets\/.*\.js$/.test(name) && !page.includes(name))
    .map((name) => `./${name}`);
  const tags = [...scripts, ...next.split(' ').filter(Boolean)].map(
    (src) => `<script defer src="${src}"></script>`,
  );
  return page.replace(attribute, '').replace('<head>', () => `<head>${tags.join('')}`);
}

/**
 * The files of a copy, which contains no further copies and offers none. From disk, a browser
 * refuses preloads, and without them an optional font arrives too late to be used; the copy can
 * wait for its fonts, since no network is involved.
 */
function copyOf(built: BuiltFiles): BuiltFiles {
  const files = new Map(built);
  for (const { name } of [OFFLINE_PAGE, OFFLINE_FOLDER]) files.delete(name);
  const rewrite = (path: string, change: (text: string) => string): void => {
    const text = new TextDecoder().decode(files.get(path));
    files.set(path, new TextEncoder().encode(change(text)));
  };
  rewrite(PAGE, (page) =>
    page.replace(` ${DOWNLOADS_MARK}`, '').replace(/\s*<link rel="preload"[^>]*>/g, ''),
  );
  for (const path of [...files.keys()].filter((name) => name.endsWith('.css'))) {
    rewrite(path, (style) => style.replace(/(font-display:\s*)optional/g, '$1block'));
  }
  return files;
}

/** The same files give the same zip: file times are left out as far as the format allows. */
function zip(files: BuiltFiles): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}
