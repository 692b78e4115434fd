import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { datasetFaults } from '../compile/datasetSchema.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { createCompiledCorpus } from './compiledCorpus.ts';
import { corpusPlugin } from './corpusPlugin.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A small site of its own around a copy of a fixture corpus. */
async function setup(fixture: string) {
  const root = await mkdtemp(join(tmpdir(), 'corpus-plugin-'));
  folders.push(root);
  const corpus = join(root, 'a corpus');
  await cp(join(import.meta.dirname, '..', 'compile', 'fixtures', fixture), corpus, {
    recursive: true,
    // The golden files are no part of the corpus.
    filter: (path) => !/(?:problems\.txt|dataset\.json)$/.test(path),
  });
  await writeFile(
    join(root, 'index.html'),
    '<!--data--><div id="root"><!--chronology--></div><script type="module" src="/main.js"></script>',
  );
  await writeFile(join(root, 'main.js'), "import 'virtual:categories.css';");
  const renderPage = async ({ title }: Dataset) => `<h1>${title} costs $& more</h1>`;
  const config: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [corpusPlugin({ corpus: createCompiledCorpus(corpus), renderPage })],
  };
  return { root, corpus, config };
}

describe('in a build', () => {
  test('nothing depends on the corpus', async () => {
    const [one, other] = [await setup('good-smallest'), await setup('draft-event')];
    await build(one.config);
    await build(other.config);
    expect(await contentsOf(other.root)).toEqual(await contentsOf(one.root));
    expect((await contentsOf(one.root)).join()).toContain('<!--data-->');
  });

  test('an error stops it, and all problems are printed', async () => {
    const { config } = await setup('many-problems');
    const failure = await build(config).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).toContain('QUOTE_ORPHANED');
    expect(failure).toMatch(/\d+ errors, \d+ warnings in the corpus/);
  });
});

/** The texts of what was built, in the order of their names. */
async function contentsOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(paths.sort().map((path) => readFile(path, 'utf8')));
}

const NONE = { errors: [], warnings: [] };

/** The problems that a page would show. */
function problemsIn(page: string): { errors: string[]; warnings: string[] } {
  const [, told] = /self\.corpusProblems=(.*);<\/script>/.exec(page) ?? [];
  return told === undefined ? NONE : JSON.parse(told);
}

describe('a warning', () => {
  test('stops a strict build', async () => {
    const { corpus, config } = await setup('draft-event');
    const strict = corpusPlugin({
      corpus: createCompiledCorpus(corpus),
      renderPage: async () => '',
      isStrict: true,
    });
    await expect(build({ ...config, plugins: [strict] })).rejects.toThrow('DRAFT_EVENT');
  });

  test('is told in development, beside a dataset without what it concerns', async () => {
    const { config } = await setup('draft-event');
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const [url = ''] = server.resolvedUrls?.local ?? [];
      const page = await (await fetch(url)).text();
      expect(problemsIn(page)).toEqual({
        errors: [],
        warnings: [expect.stringContaining('warning DRAFT_EVENT')],
      });
      expect(page).toMatch(/main\.js.*showProblems\.tsx/s);
      expect(await (await fetch(`${url}dataset.json`)).json()).toMatchObject({ events: [] });
    } finally {
      await server.close();
    }
  });
});

describe('in development', () => {
  /** What {@link JSON.stringify} is given for `dataset.json`; Vite writes indented JSON of its own, at any time. */
  function isDatasetFile(value: unknown, indent: unknown): boolean {
    return indent === 2 && typeof value === 'object' && value !== null && 'documents' in value;
  }

  test('a problem is shown, and mending it brings the dataset back', async () => {
    const { corpus, config } = await setup('quote-orphaned');
    const server = await createServer({ ...config, server: { middlewareMode: true } });
    try {
      const load = async () => problemsIn(await server.transformIndexHtml('/index.html', '<p>'));
      const [problem] = (await load()).errors;
      expect(problem).toMatch(/^events\.yml:\d+:\d+ QUOTE_ORPHANED /);
      const events = join(corpus, 'events.yml');
      const nearest = /Nearest text \([^)]*\): “([^”]+)”/.exec(problem ?? '')?.[1] ?? '';
      const wrong = /QUOTE_ORPHANED “([^”]+)”/.exec(problem ?? '')?.[1] ?? '';
      const text = await readFile(events, 'utf8');
      expect(text).toContain(wrong);
      await writeFile(events, text.replace(wrong, nearest));
      await expect.poll(load, { timeout: 5000 }).toEqual(NONE);
    } finally {
      await server.close();
    }
  });

  test('the page is filled, and its data are served', async () => {
    const { config } = await setup('good-smallest');
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const [url = ''] = server.resolvedUrls?.local ?? [];
      const page = await (await fetch(url)).text();
      const { title } = (await (await fetch(`${url}dataset.json`)).json()) as Dataset;
      expect(page).toContain(`<h1>${title} costs $& more</h1>`);
      const [address = ''] = /assets\/dataset-\w+\.js/.exec(page) ?? [];
      const script = await fetch(url + address);
      expect(script.headers.get('content-type')).toBe('text/javascript');
      expect(await script.text()).toMatch(/^self\.timelineData=/);
      expect(await (await fetch(`${url}@corpus/categories.css`)).text()).toContain('--category');
    } finally {
      await server.close();
    }
  });

  test('a file that is emptied before it is filled loads the page again once', async () => {
    const { corpus, config } = await setup('good-smallest');
    const server = await createServer({ ...config, server: { middlewareMode: true } });
    const send = vi.spyOn(server.ws, 'send');
    try {
      const file = join(corpus, 'events.yml');
      server.watcher.emit('all', 'change', file);
      server.watcher.emit('all', 'change', file);
      server.watcher.emit('all', 'change', join(corpus, '..', 'elsewhere.yml'));
      await expect.poll(() => send.mock.calls).toEqual([[{ type: 'full-reload' }]]);
    } finally {
      await server.close();
    }
  });

  test('the list of errors comes without the app, which comes when they are mended', async () => {
    const page = '<script type="module" src="/src/main.tsx"></script>';
    const served = async (fixture: string) => {
      const { config } = await setup(fixture);
      const server = await createServer({ ...config, server: { middlewareMode: true } });
      const html = await server
        .transformIndexHtml('/index.html', page)
        .finally(() => server.close());
      return html.match(/\/src\/\w+\.tsx/g);
    };
    expect(await served('quote-orphaned')).toEqual(['/src/showProblems.tsx']);
    expect(await served('good-smallest')).toEqual(['/src/main.tsx']);
  });

  test('the dataset is served as it will lie beside the page', async () => {
    const { config } = await setup('good-smallest');
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      const response = await fetch(`${url}dataset.json`);
      expect(datasetFaults(await response.json())).toEqual([]);
      expect((await fetch(`${url}dataset.schema.json?v=1`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  test('nothing is written for what is not asked for, and once for what is asked for twice', async () => {
    const { config } = await setup('good-smallest');
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    const stringify = vi.spyOn(JSON, 'stringify');
    const count = () =>
      stringify.mock.calls.filter(([value, , indent]) => isDatasetFile(value, indent)).length;
    try {
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      await (await fetch(`${url}main.js`)).text();
      expect(count()).toBe(0);
      for (let times = 0; times < 2; times += 1) await (await fetch(`${url}dataset.json`)).text();
      expect(count()).toBe(1);
    } finally {
      stringify.mockRestore();
      await server.close();
    }
  });

  test('a dataset that cannot be written is answered with an error, not with silence', async () => {
    const { config } = await setup('good-smallest');
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      const write = JSON.stringify;
      const failing = vi.spyOn(JSON, 'stringify').mockImplementation((value, replacer, indent) => {
        if (isDatasetFile(value, indent)) throw new RangeError('Invalid string length');
        return write(value, replacer as undefined, indent);
      });
      const response = await fetch(`${url}dataset.json`);
      failing.mockRestore();
      expect(response.status).toBe(500);
    } finally {
      await server.close();
    }
  });
});
