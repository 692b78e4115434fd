import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { createCompiledCorpus } from '../src/disk/compiledCorpus.ts';
import { corpusPlugin } from '../src/disk/corpusPlugin.ts';
import { breakPointsPlugin } from '../src/publish/breakPointsPlugin.ts';
import { firstScript } from '../src/publish/firstScript.ts';
import { leanTimelinePlugin } from '../src/timeline/vis/lean/leanTimeline.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const ROOT = join(import.meta.dirname, '..');

/** The head of the page waits for the end of the chart. */
const PAGE = '<div id="chart-end"></div>';

/** A busy machine takes its time to serve the hundreds of modules of the page, milliseconds. */
const COMPILED = 90_000;

test('while an author is at work, the page follows the corpus, lists its errors and tells its warnings', async ({
  page,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const corpus = join(folder, 'corpus');
  await cp(join(ROOT, 'e2e', 'corpus'), corpus, { recursive: true });
  const server = await serverOf(folder, corpus);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  try {
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? '';
    await page.goto(url);
    // React's StrictMode makes, takes down and makes again: one chart must be left.
    await expect(chartOf(page).locator('[data-event]')).toHaveCount(events.length, {
      timeout: COMPILED,
    });
    await expect(page.locator('.vis-timeline')).toHaveCount(1);
    await buttonOf(page, eventOf('ferry-stopped')).click();
    await expect(readerOf(page)).toBeVisible();
    expect(errors).toEqual([]);

    const file = join(corpus, 'events.yml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('quote: the talks between Upper', 'quote: the chats between Upper'),
    );
    await expect(page.getByRole('heading', { name: 'The documents have problems' })).toBeVisible({
      timeout: COMPILED,
    });
    await expect(page.getByRole('listitem')).toContainText(
      /events\.yml:\d+:\d+ QUOTE_ORPHANED .*Nearest text/,
    );

    const late = await startLoading(page.context(), url);
    await writeFile(file, text.replace('label: Ferry stopped', 'label: A ferry is stopped'));
    await expect(chartOf(page).getByText('A ferry is stopped')).toBeVisible({ timeout: COMPILED });
    late.goOn();
    await expect(chartOf(late.page).getByText('A ferry is stopped')).toBeVisible({
      timeout: COMPILED,
    });
    await late.page.close();

    await writeFile(file, text.replace(/^( *)label: Ferry stopped/m, '$1draft: true\n$&'));
    await expectQuietWarning(page);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** A server for authors, without the rest of the site. */
function serverOf(folder: string, corpus: string): Promise<ViteDevServer> {
  return createServer({
    configFile: false,
    root: ROOT,
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    optimizeDeps: { entries: ['index.html'] },
    server: { port: 0, host: '127.0.0.1' },
    plugins: [
      react(),
      breakPointsPlugin(),
      leanTimelinePlugin(),
      firstScript(),
      corpusPlugin({ corpus: createCompiledCorpus(corpus), renderPage: async () => PAGE }),
    ],
  });
}

/** Opens a page that has its problems, but hears of no change before it may go on. */
async function startLoading(context: BrowserContext, url: string) {
  const page = await context.newPage();
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/@vite/client', async (route) => {
    await mayGoOn;
    await route.continue();
  });
  const problems = page.waitForResponse(/showProblems\.tsx/);
  await page.goto(url, { waitUntil: 'commit' });
  await problems;
  return { page, goOn };
}

/** A draft: the page is shown without it, and a panel above the chart says so until it is closed. */
async function expectQuietWarning(page: Page): Promise<void> {
  const warnings = page.getByRole('complementary', { name: 'Warnings' });
  await expect(warnings).toContainText('1 warning about the documents', { timeout: COMPILED });
  await expect(chartOf(page).locator('[data-event]')).toHaveCount(events.length - 1);
  await expect(warnings.getByText(/DRAFT_EVENT/)).toBeHidden();
  await warnings.getByText('1 warning').click();
  await expect(warnings.getByText(/DRAFT_EVENT/)).toBeVisible();
  const [panel, chart] = await Promise.all(
    [warnings, chartOf(page)].map((one) => one.boundingBox()),
  );
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(chart?.y ?? 0);
  await warnings.getByRole('button', { name: 'Close' }).click();
  await expect(warnings).toHaveCount(0);
}
