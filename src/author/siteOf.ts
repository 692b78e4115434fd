import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/** The folder of the code. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * What Vite is to be given to make a site of a corpus. It reads the configuration from a file, so that the commands
 * that need none of it start at once.
 * @param folder the corpus, absolute
 * @param isStrict whether warnings stop a build as well; `STRICT` in the environment says so, too
 */
export function siteOf(folder: string, isStrict = false): InlineConfig {
  process.env.CORPUS = folder;
  if (isStrict) process.env.STRICT = '1';
  return { root: PROJECT, configFile: join(PROJECT, 'vite.config.ts') };
}
