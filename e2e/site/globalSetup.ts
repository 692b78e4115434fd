import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './buildSite.ts';
import { CORPUS, SHIPPED, SITE } from './sites.ts';

/** Builds the site of the test corpus before the first test, unless it is as new as what it is made of. */
export default async function globalSetup(): Promise<void> {
  const shipped = join(SHIPPED, 'index.html');
  if (!existsSync(shipped)) throw new Error('There is no site to test yet: npm run build');
  const names = await readdir(CORPUS, { recursive: true });
  const made = [shipped, ...names.map((name) => join(CORPUS, name))].map(changed);
  if (changed(join(SITE, 'index.html')) < Math.max(...made)) await buildSite(CORPUS, SITE);
}

/** When a file was last written, in milliseconds since 1970; 0 where there is none. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
