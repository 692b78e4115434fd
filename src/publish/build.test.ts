import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { corpusPlugin } from '../disk/corpusPlugin.ts';
import { type BuiltScript, createPartLoader } from '../parts/partLoader.ts';
import { asciiPlugin } from './asciiPlugin.ts';
import { classicPage } from './classicPage.ts';
import { discoveryPlugin } from './discoveryPlugin.ts';
import { noticesPlugin } from './noticesPlugin.ts';
import { partsPlugin } from './partsPlugin.ts';
import { takeawayPlugin } from './takeawayPlugin.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

interface Site {
  readonly script: string;
  /** The module `./late.js`, for the script to import. */
  readonly late: string;
  readonly style: string;
  readonly chronology: string;
  /** The title of the corpus. */
  readonly title: string;
}

/** Builds a small site from a fixture corpus. */
async function built(siteUrl: string | undefined, own: Partial<Site> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'a site '));
  folders.push(root);
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><script type="module" src="/main.js"></script></head><body><div id="root"><!--chronology--></div></body></html>',
  );
  await writeFile(join(root, 'style.css'), own.style ?? 'body { color: red }');
  await writeFile(
    join(root, 'main.js'),
    `import { dataset } from 'virtual:dataset';\nimport './style.css';\n${own.script ?? "console.log(dataset, '</script>');"}`,
  );
  await writeFile(join(root, 'late.js'), own.late ?? '');
  const corpus = await corpusOf(own.title);
  await build({
    base: './',
    configFile: false,
    root,
    logLevel: 'silent',
    build: { cssCodeSplit: false },
    plugins: [
      corpusPlugin({
        folder: corpus,
        renderPage: async () => own.chronology ?? '<h1>Chronology</h1>',
      }),
      partsPlugin(),
      classicPage(),
      discoveryPlugin({ siteUrl }),
      noticesPlugin(),
      asciiPlugin(),
      takeawayPlugin(),
    ],
  });
  return join(root, 'dist');
}

/** The smallest corpus, or a copy with another title. */
async function corpusOf(title: string | undefined): Promise<string> {
  const smallest = join(import.meta.dirname, '..', 'compile', 'fixtures', 'good-smallest');
  if (title === undefined) return smallest;
  const copy = await mkdtemp(join(tmpdir(), 'corpus-'));
  folders.push(copy);
  await cp(smallest, copy, { recursive: true });
  const described = await readFile(join(copy, 'corpus.yml'), 'utf8');
  await writeFile(
    join(copy, 'corpus.yml'),
    described.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`),
  );
  return copy;
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
  expect(page).toContain('<a href="https://example.org/timeline/">Open it at its own address.</a>');
  const answer = JSON.parse(await readFile(join(dist, 'oembed.json'), 'utf8'));
  expect(answer).toMatchObject({ type: 'rich', provider_url: 'https://example.org/timeline/' });
});

test('without an address, the picture is there and nothing contains an address', async () => {
  const dist = await built(undefined);
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page).not.toMatch(/oembed|canonical|og:image|og:url|twitter:/);
  expect(page).toContain('og:title');
  expect(await readdir(dist)).not.toContain('oembed.json');
  expect((await readFile(join(dist, 'preview.png'))).subarray(1, 4).toString()).toBe('PNG');
});

test('a wrong address stops the build and says how to fix it', async () => {
  await expect(built('example.org')).rejects.toThrow(
    /SITE_URL is "example\.org".*SITE_URL=https:\/\/example\.org\/timeline\//,
  );
});

test('the page offers its copies, which hold everything else and offer nothing', async () => {
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

test('licences are beside the page and in its copies, and the script refers to them', async () => {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const font = join(
    modules,
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  const dist = await built(undefined, {
    script: `import MiniSearch from ${JSON.stringify(join(modules, 'minisearch/dist/es/index.js'))};\nconsole.log(dataset, new MiniSearch({ fields: [] }));`,
    style: `@font-face { font-family: a; src: url("${font}") }`,
  });
  const notices = await readFile(join(dist, 'THIRD_PARTY_NOTICES.txt'), 'utf8');
  expect(notices).toMatch(/^## minisearch - .* \(MIT\)$[^#]*Copyright/m);
  expect(notices).toMatch(/^## @fontsource-variable\/source-sans-3 - .* \(OFL-1\.1\)$/m);
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  const zip = unzipSync(new Uint8Array(await readFile(join(dist, 'timeline.zip'))));
  expect(strFromU8(zip['THIRD_PARTY_NOTICES.txt'] ?? new Uint8Array())).toBe(notices);
  const offline = await readFile(join(dist, 'timeline-offline.html'), 'utf8');
  const [, inPage = ''] =
    /<template id="third-party-notices">(.*?)<\/template>/s.exec(offline) ?? [];
  expect(inPage.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(notices);
  const [script = ''] = (await readdir(join(dist, 'assets'))).filter((name) =>
    name.endsWith('.js'),
  );
  expect(await readFile(join(dist, 'assets', script), 'utf8')).toMatch(
    /^\/\*! [^*]*THIRD_PARTY_NOTICES\.txt/,
  );
});

test('what is imported later is a script of its own, with its licences, and in the offline page', async () => {
  const minisearch = join(
    import.meta.dirname,
    '..',
    '..',
    'node_modules/minisearch/dist/es/index.js',
  );
  const dist = await built(undefined, {
    script: "export const words = 'main ’'; report(dataset.title, () => import('./late.js'));",
    late: `import MiniSearch from ${JSON.stringify(minisearch)};\nimport { words } from './main.js';\nexport const late = [words, '’', typeof MiniSearch];`,
  });
  const names = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'));
  expect(names.map((name) => name.split('-')[0]).sort()).toEqual(['index', 'late']);
  const scripts = await Promise.all(
    names.map((name) => readFile(join(dist, 'assets', name), 'latin1')),
  );
  for (const script of scripts) expect(script).toMatch(/^\/\*! [^*]*THIRD_PARTY_NOTICES\.txt/);
  expect(await readFile(join(dist, 'THIRD_PARTY_NOTICES.txt'), 'utf8')).toContain('## minisearch');
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page.match(/assets\/[^"]*\.js/g)).toEqual([expect.stringContaining('assets/index-')]);
  const offline = await readFile(join(dist, 'timeline-offline.html'), 'utf8');
  const inline = [...offline.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code ?? '');
  expect(inline).toHaveLength(2);
  expect(inline[0]).toContain('./late-');
  // Together they are the page: the loader is the app's.
  const scope: Record<string, unknown> = { ...PAINTED, report: vi.fn() };
  for (const code of inline) runInNewContext(code, Object.assign(scope, { self: scope }));
  const loader = createPartLoader(scope.timelineParts as BuiltScript[], 'https://example.org/');
  scope.timelineParts = loader;
  const [[, late] = []] = vi.mocked(scope.report as (...given: unknown[]) => void).mock.calls;
  await expect((late as () => Promise<unknown>)()).resolves.toMatchObject({
    late: ['main ’', '’', 'function'],
  });
});

/** A browser that has painted the page. */
const PAINTED = {
  requestAnimationFrame: (act: () => void) => act(),
  setTimeout: (act: () => void) => act(),
};

describe('any corpus and script', () => {
  /** Emoji, Hangul, right-to-left text, a line separator. */
  const HOSTILE = 'Kim’s “talks” – 김정은 😀 שלום \u2028 é';

  test('the built files are ASCII, and keep their meaning', async () => {
    const dist = await built('https://example.org/', {
      title: HOSTILE,
      chronology: `<h1 title="${HOSTILE}">${HOSTILE}</h1>`,
      style: `a::after { content: '› ${HOSTILE}' } .größe { color: red }`,
      script: `
        const größe = { 'ключ’': \`${HOSTILE}\`, pattern: /^[’—😀]+$/u.test('’😀'), old: /[“-”]/.test('”') };
        report({ title: dataset.title, größe });`,
    });
    const names = (await readdir(dist, { recursive: true })).filter((name) => /\.\w+$/.test(name));
    const texts = names.filter((name) => !/\.(png|zip)$/.test(name));
    expect(texts.sort()).toEqual(expect.arrayContaining(['dataset.json', 'timeline-offline.html']));
    const zip = unzipSync(new Uint8Array(await readFile(join(dist, 'timeline.zip'))));
    const contents = [
      ...(await Promise.all(texts.map((name) => readFile(join(dist, name))))),
      ...Object.entries(zip).flatMap(([name, bytes]) => (name.endsWith('.png') ? [] : [bytes])),
    ];
    for (const bytes of contents) expect(bytes.every((byte) => byte < 0x80)).toBe(true);
    const script = names.find((name) => /^assets.*\.js$/.test(name)) ?? '';
    const report = vi.fn();
    const scope = { ...PAINTED, report };
    runInNewContext(await readFile(join(dist, script), 'latin1'), { ...scope, self: scope });
    expect(report).toHaveBeenCalledWith({
      title: HOSTILE,
      größe: { 'ключ’': HOSTILE, pattern: true, old: true },
    });
    const answer = JSON.parse(await readFile(join(dist, 'oembed.json'), 'latin1'));
    expect(answer.provider_name).toBe(HOSTILE);
  });

  test('a script that cannot be written in ASCII stops the build and is named', async () => {
    const script = 'report(String.raw`’`);';
    await expect(built(undefined, { script })).rejects.toThrow(
      /\.js holds .*’.*, which is no ASCII/,
    );
  });
});
