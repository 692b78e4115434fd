import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type BuiltScript, createPartLoader } from '../parts/partLoader.ts';
import { readFolder } from './builtFolder.ts';
import { built, forgetBuilt } from './fixtures/builtSite.ts';

afterEach(forgetBuilt);

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

test('the page offers its copies, which hold everything else but the studio and offer nothing', async () => {
  const dist = await built('https://example.org/');
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page).toContain('<html data-downloads');
  const zip = unzipSync(new Uint8Array(await readFile(join(dist, 'timeline.zip'))));
  const others = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('timeline'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => !path.startsWith('studio/'));
  expect(Object.keys(zip).sort()).toEqual(others.sort());
  expect(strFromU8(zip['index.html'] ?? new Uint8Array())).toBe(
    page.replace(' data-downloads', ''),
  );
  const offline = await readFile(join(dist, 'timeline-offline.html'), 'utf8');
  expect(offline).not.toContain('data-downloads');
  expect(offline).not.toMatch(/(src|href)="\.?\/?(assets|favicon)/);
  expect(offline).toContain('<h1>The lamp at Skerry Point</h1>');
});

test('the same files give the same site, byte for byte', async () => {
  const [one, other] = [await built(undefined), await built(undefined)];
  const first = await readFolder(one);
  expect([...first.keys()]).toContain('timeline.zip');
  expect(await readFolder(other)).toEqual(first);
});

/** The names of the scripts of the app, without those that hold data. */
async function scriptsIn(dist: string): Promise<readonly string[]> {
  const names = await readdir(join(dist, 'assets'));
  return names.filter((name) => /^(?!dataset-|lessons-|texts-).*\.js$/.test(name)).sort();
}

test('licences are beside the page and in its copies, and the script refers to them', async () => {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const font = join(
    modules,
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  const dist = await built(undefined, {
    script: `import MiniSearch from ${JSON.stringify(join(modules, 'minisearch/dist/es/index.js'))};\nconsole.log(new MiniSearch({ fields: [] }));`,
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
  const [script = ''] = await scriptsIn(dist);
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
    script: "export const words = 'main ’'; report(() => import('./late.js'));",
    late: `import MiniSearch from ${JSON.stringify(minisearch)};\nimport { words } from './main.js';\nexport const late = [words, '’', typeof MiniSearch];`,
  });
  const names = await scriptsIn(dist);
  expect(names.map((name) => name.split('-')[0])).toEqual(['index', 'late']);
  const scripts = await Promise.all(
    names.map((name) => readFile(join(dist, 'assets', name), 'latin1')),
  );
  for (const script of scripts) expect(script).toMatch(/^\/\*! [^*]*THIRD_PARTY_NOTICES\.txt/);
  expect(await readFile(join(dist, 'THIRD_PARTY_NOTICES.txt'), 'utf8')).toContain('## minisearch');
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  expect(page.match(/assets\/[^"]*\.js/g)).toEqual([
    expect.stringContaining('assets/dataset-'),
    expect.stringContaining('assets/index-'),
  ]);
  const offline = await readFile(join(dist, 'timeline-offline.html'), 'utf8');
  const inline = [...offline.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code ?? '');
  expect(
    inline.map((code) => /\w+(?=-[\w-]+\.js`,)|timelineLessons|timelineData/.exec(code)?.[0]),
  ).toEqual([...['late', 'timelineLessons', 'timelineData', 'index']]);
  // Together they are the page: the loader is the app's.
  const scope: Record<string, unknown> = { ...PAINTED, report: vi.fn() };
  for (const code of inline) runInNewContext(code, Object.assign(scope, { self: scope }));
  const loader = createPartLoader(scope.timelineParts as BuiltScript[], 'https://example.org/');
  scope.timelineParts = loader;
  const [[late] = []] = vi.mocked(scope.report as (...given: unknown[]) => void).mock.calls;
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
      style: `a::after { content: '› ${HOSTILE}' } .größe { color: red }`,
      script: `
        const größe = { 'ключ’': \`${HOSTILE}\`, pattern: /^[’—😀]+$/u.test('’😀'), old: /[“-”]/.test('”') };
        report({ data: self.timelineData, größe });`,
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
    const report = vi.fn();
    const scope: Record<string, unknown> = { ...PAINTED, report };
    for (const kind of ['dataset', 'index']) {
      const script = names.find((name) => name.startsWith(`assets/${kind}-`)) ?? '';
      runInNewContext(
        await readFile(join(dist, script), 'latin1'),
        Object.assign(scope, { self: scope }),
      );
    }
    expect(report).toHaveBeenCalledWith({
      data: expect.stringContaining(JSON.stringify(HOSTILE)),
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
