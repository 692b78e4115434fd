import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CorpusSize, manyEvents } from '../bench/manyEvents.ts';
import { testOf } from '../pages/timelinePage.ts';
import { buildSite } from './buildSite.ts';
import { type SiteServer, startServer } from './server.ts';
import { type Content, contentOf } from './sites.ts';

/** A site built from a corpus of many events. */
export interface LargeSite extends Content {
  /** Where it lies. */
  readonly folder: string;
  readonly server: SiteServer;
}

/** Tests with a site of so many events, which each worker builds once and then removes. */
export function testOfLarge(size: CorpusSize) {
  return testOf('').extend<object, { readonly large: LargeSite }>({
    large: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
      async ({}, use) => {
        const parent = await mkdtemp(join(tmpdir(), 'many-events-'));
        const folder = join(parent, 'dist');
        for (const [name, text] of manyEvents(size)) {
          await mkdir(dirname(join(parent, 'corpus', name)), { recursive: true });
          await writeFile(join(parent, 'corpus', name), text);
        }
        await buildSite(join(parent, 'corpus'), folder);
        const server = await startServer({ folder });
        await use({ ...contentOf(folder), folder, server });
        await server.close();
        await rm(parent, { recursive: true, force: true });
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    site: [({ large }, use) => use(large.server), { scope: 'worker' }],
  });
}
