import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { isAscii } from '../site/asciiText.ts';
import { NOTICES } from '../site/notices.ts';

/** The `!` keeps the comment when the script is minified again. */
const COMMENT = `/*! Licences of the packages in here: ${NOTICES} beside the page, or at the end of the page itself. */`;

/**
 * Writes the licences of all third-party parts of a build beside the page, and refers to them at
 * the head of the script. Vite lists the packages of the script; the fonts are added here.
 */
export function noticesPlugin(): Plugin {
  let root = '';
  return {
    name: 'notices',
    apply: 'build',
    config: () => ({
      build: {
        license: { fileName: NOTICES },
        rolldownOptions: { output: { postBanner: COMMENT } },
      },
    }),
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const notices = bundle[NOTICES];
        if (notices?.type !== 'asset') throw new Error(`Vite has not written ${NOTICES}.`);
        const fonts = await Promise.all(fontFolders(root, bundle).map(noticeOf));
        const text = [String(notices.source), ...fonts].join('\n');
        // The byte order mark identifies UTF-8, whatever charset a host claims.
        notices.source = isAscii(text) ? text : `\uFEFF${text}`;
      },
    },
  };
}

/** The folders of the packages that contain the fonts. */
function fontFolders(root: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = Object.values(bundle)
    .filter((file) => file.type === 'asset')
    .flatMap(({ originalFileNames }) => originalFileNames)
    .filter((name) => /\.woff2?$/.test(name));
  const folders = files.map((file) => {
    const path = normalizePath(resolve(root, file));
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder === undefined) throw new Error(`The font ${file} is of no package.`);
    return folder;
  });
  return [...new Set(folders)].sort();
}

/** A section in the format of Vite. */
async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license: string };
  const text = await readFile(join(folder, 'LICENSE'), 'utf8');
  return `## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}
