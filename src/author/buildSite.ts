import { join, relative, sep } from 'node:path';
import { build as buildWithVite } from 'vite';
import { IS_INSTALLED } from '../disk/commandLine.ts';
import { typedPath } from '../disk/corpusFolder.ts';
import { type Command, onlyFolder } from './command.ts';
import { PROJECT, siteOf } from './siteOf.ts';
import { namesIn } from './writeNewFiles.ts';

/** Writes the site of a corpus into a folder, in place of a site that is there. */
export const build: Command = {
  usage: '[folder] [--out folder] [--strict]',
  does: 'writes the site, to be put on any web server or opened from a disk',
  options: { out: { type: 'string' }, strict: { type: 'boolean' } },
  async run(typed) {
    const folder = onlyFolder(typed);
    const out = outFolder(typed.given('out'));
    await checkFree(out, folder);
    // Reading the commands has made this process one of development.
    process.env.NODE_ENV = 'production';
    await buildWithVite({
      ...siteOf(folder, typed.has('strict')),
      build: { outDir: out, emptyOutDir: true },
    });
    console.log(
      `The site is in ${out}. Open ${join(out, 'index.html')}, or put the folder on the web.`,
    );
    return 0;
  },
};

/** In the project `dist`, as its tests and its CI know it; else `site` where the command was typed. */
function outFolder(named: string | undefined): string {
  if (named) return typedPath(named);
  return IS_INSTALLED ? typedPath('site') : join(PROJECT, 'dist');
}

/** What every built site has, and hardly another folder. */
const OF_SITE = 'dataset.schema.json';

/**
 * Makes sure that emptying a folder costs nobody anything.
 * @throws Error when it holds the corpus or anything but a built site
 */
async function checkFree(out: string, corpus: string): Promise<void> {
  const way = relative(out, corpus);
  if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`))) {
    throw new Error(
      `The site cannot be written to ${out}: the corpus lies in it. Name another folder with --out.`,
    );
  }
  const names = await namesIn(out);
  // Of a build that failed, no more than these are left.
  const left = new Set(await namesIn(join(PROJECT, 'public')));
  const isOurs = names.includes(OF_SITE) || names.every((name) => left.has(name));
  if (!isOurs) {
    throw new Error(
      `${out} is there already and holds other files. Name another folder with --out, or empty it.`,
    );
  }
}
