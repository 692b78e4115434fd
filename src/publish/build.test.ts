import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { corpusPlugin } from '../compile/corpusPlugin.ts';
import { classicPage } from './classicPage.ts';
import { discoveryPlugin } from './discoveryPlugin.ts';
import { takeawayPlugin } from './takeawayPlugin.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Builds a small site from a fixture corpus. */
async function built(siteUrl: string | undefined): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'a site '));
  folders.push(root);
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><script type="module" src="/main.js"></script></head><body><div id="root"><!--chronology--></div></body></html>',
  );
  await writeFile(join(root, 'style.css'), 'body { color: red }');
  await writeFile(
    join(root, 'main.js'),
    "import { dataset } from 'virtual:dataset';\nimport './style.css';\nconsole.log(dataset, '</script>');",
  );
  const corpus = join(import.meta.dirname, '..', 'compile', 'fixtures', 'good-smallest');
  await build({
    base: './',
    configFile: false,
    root,
    logLevel: 'silent',
    build: { modulePreload: false, rolldownOptions: { output: { format: 'iife' } } },
    plugins: [
      corpusPlugin({ folder: corpus, renderPage: async () => '<h1>Chronology</h1>' }),
      classicPage(),
      discoveryPlugin({ siteUrl }),
      takeawayPlugin(),
    ],
  });
  return join(root, 'dist');
}

test('with an address, the built page can be found, embedded and previewed', async () => {
  const dist = await built('https://example.org/timeline');
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const [first] = /(?<=<head>\s*)<[^>]+>/.exec(page) ?? [];
  expect(first).toContain('application/json+oembed');
  expect(first).toContain('href="https://example.org/timeline/oembed.json"');
  // WordPress reads no further; browsers look for the charset in the first 1024 bytes.
  expect(page.indexOf('</head>')).toBeLessThan(150_000);
  expect(page.indexOf('<meta charset')).toBeLessThan(1024);
  expect(page).toContain(
    '<meta property="og:image" content="https://example.org/timeline/preview.png">',
  );
  const answer = JSON.parse(await readFile(join(dist, 'oembed.json'), 'utf8'));
  expect(answer).toMatchObject({ type: 'rich', provider_url: 'https://example.org/timeline/' });
});

test('without one, the picture is there and nothing names an address', async () => {
  const dist = await built(undefined);
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page).not.toMatch(/oembed|canonical|og:image|og:url|twitter:/);
  expect(page).toContain('og:title');
  expect(await readdir(dist)).not.toContain('oembed.json');
  expect((await readFile(join(dist, 'preview.png'))).subarray(1, 4).toString()).toBe('PNG');
});

test('a wrong address stops the build and says how to mend it', async () => {
  await expect(built('example.org')).rejects.toThrow(
    /SITE_URL is "example\.org".*SITE_URL=https:\/\/example\.org\/timeline\//,
  );
});

test('the page offers its copies, and the copies hold all the rest and offer nothing', async () => {
  const dist = await built('https://example.org/');
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page).toContain('<html data-downloads');
  const zip = unzipSync(new Uint8Array(await readFile(join(dist, 'timeline.zip'))));
  const others = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('timeline'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  expect(Object.keys(zip).sort()).toEqual(others.sort());
  expect(strFromU8(zip['index.html'] ?? new Uint8Array())).toBe(
    page.replace(' data-downloads', ''),
  );
  const offline = await readFile(join(dist, 'timeline-offline.html'), 'utf8');
  expect(offline).not.toContain('data-downloads');
  expect(offline).not.toMatch(/(src|href)="\.?\/?(assets|favicon)/);
  expect(offline).toContain('<h1>Chronology</h1>');
});

test('the same files give the same zip', async () => {
  const [one, other] = [await built(undefined), await built(undefined)];
  const zip = (dist: string) => readFile(join(dist, 'timeline.zip'));
  expect((await zip(one)).equals(await zip(other))).toBe(true);
});
