import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { BESIDE_MARK } from '../dataset/siteData.ts';
import { STUDIO_MARK, STUDIO_PAGE } from '../export/wholeTimeline.ts';
import { isAscii } from '../site/asciiText.ts';
import { NOTICES } from '../site/notices.ts';
import { asciiPlugin } from './asciiPlugin.ts';
import { breakPointsPlugin } from './breakPointsPlugin.ts';
import { BUILD_TARGET } from './browserFloor.ts';
import { mergedNotices } from './mergedNotices.ts';

/** What only this page needs lies here; its fonts are those of the timeline. */
const FOLDER = 'studio';
const LICENCES = `${FOLDER}/${NOTICES}`;
/** How the page asks for its script in development. */
const SCRIPT = /^[ \t]*<script type="module" src="\/([^"]+)"><\/script>\n/m;

export interface StudioPageOptions {
  /** What the components need to be built: a new set for each build. */
  readonly plugins: () => PluginOption[];
}

/**
 * Builds the page in which timelines are made, beside the timeline and by itself, so that neither has a byte
 * of the other: a classic deferred script, which also runs from a file and in a sandboxed frame, and a style
 * sheet. Both are written after the bundle, of which copies of the timeline are made. The timeline is marked, so
 * that it leads there.
 */
export function studioPage({ plugins }: StudioPageOptions): Plugin {
  let root = '';
  return {
    name: 'studio-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    // After the copies, which are made of the page without its mark.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const page = await readFile(join(root, STUDIO_PAGE), 'utf8');
        const [, entry = ''] = SCRIPT.exec(page) ?? [];
        // Those of the jobs, which the build of the page writes over.
        const ofJobs = await readFile(join(dir, LICENCES), 'utf8').catch(() => '');
        const files = await filesOf(root, entry, dir, plugins());
        const ofPage = await readFile(join(dir, LICENCES), 'utf8');
        await writeFile(join(dir, LICENCES), marked(mergedNotices([ofPage, ofJobs])));
        await writeFile(
          join(dir, STUDIO_PAGE),
          page
            .replace(SCRIPT, () => tagsOf(files))
            .replace(
              '<html',
              `<html ${BESIDE_MARK}="${await dataBeside(join(dir, 'index.html'))}"`,
            ),
        );
        await mark(join(dir, 'index.html'));
      },
    },
  };
}

/** The byte order mark identifies UTF-8, whatever charset a host claims. */
function marked(text: string): string {
  return isAscii(text) ? text : `\uFEFF${text}`;
}

/** The script with the data of the timeline. */
async function dataBeside(file: string): Promise<string> {
  const [, address] =
    /src="(\.\/assets\/dataset-\w+\.js)"/.exec(await readFile(file, 'utf8')) ?? [];
  if (address === undefined) throw new Error(`${file} names no script with its data.`);
  return address;
}

/** Lets a page offer the studio. */
async function mark(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('<html', `<html ${STUDIO_MARK}`));
}

type Files = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Builds the script with its styles and fonts into the folder of the built page. */
async function filesOf(
  root: string,
  entry: string,
  outDir: string,
  plugins: PluginOption[],
): Promise<Files> {
  const built = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [plugins, breakPointsPlugin(), asciiPlugin()],
    build: {
      target: BUILD_TARGET,
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      license: { fileName: LICENCES },
      rolldownOptions: {
        input: { studio: join(root, entry) },
        output: {
          format: 'iife',
          entryFileNames: `${FOLDER}/[name]-[hash].js`,
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css'))
              ? `${FOLDER}/studio-[hash][extname]`
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  return [built].flat().flatMap((output) => ('output' in output ? output.output : []));
}

/** Styles and fonts first, the script behind them. */
function tagsOf(files: Files): string {
  const names = files.map(({ fileName }) => fileName);
  const tags = [
    ...names
      .filter((name) => name.endsWith('.css'))
      .map((name) => `<link rel="stylesheet" href="./${name}" />`),
    ...names
      .filter((name) => name.endsWith('.woff2'))
      .map(
        (name) => `<link rel="preload" href="./${name}" as="font" type="font/woff2" crossorigin />`,
      ),
    ...names
      .filter((name) => name.endsWith('.js'))
      .map((name) => `<script defer src="./${name}"></script>`),
  ];
  return tags.map((tag) => `    ${tag}\n`).join('');
}
