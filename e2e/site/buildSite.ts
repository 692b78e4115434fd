import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the site of a corpus into a folder, as an author does.
 * @param siteUrl where it will lie on the web; as an author who does not say so without it
 */
export async function buildSite(corpus: string, folder: string, siteUrl = ''): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, CORPUS: corpus, SITE_URL: siteUrl, NODE_ENV: 'production' },
    },
  );
}
