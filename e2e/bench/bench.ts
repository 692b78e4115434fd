import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../browsers/browser.mjs';
import { startServer } from '../site/server.ts';
import { compareLoads } from './compareLoads.ts';
import { type Measures, measure } from './measure.ts';
import { compilation, pages, ratios, scripts, weights } from './report.ts';
import { buildApp, buildBare, compileTime, SHIPPED, writeCorpus } from './sites.ts';
import { measureStudio } from './studio.ts';
import { studioReport } from './studioReport.ts';
import { bare, ours, type Subject } from './subject.ts';
import { packageWeights, weightsOf } from './weigh.ts';

/** What is measured of one page. */
export interface Row {
  readonly events: number;
  readonly name: string;
  /** `null` when it did not finish within minutes. */
  readonly measures: Measures | null;
}

/** How long the compiler takes, milliseconds. */
export interface CompileRow {
  readonly events: number;
  readonly first: number;
  /** In the same process, as when an author has changed a file: all is compiled, but dates are known. */
  readonly again: number;
}

/**
 * Builds the app with corpora of several sizes, drives it and bare vis-timeline with the same events
 * in one browser, and prints all figures. Nothing is asserted: machines differ, ratios less so.
 * @param sizes numbers of events; the shipped corpus always comes first
 */
export async function bench(sizes: readonly number[]): Promise<void> {
  const [rows, compiled]: [Row[], CompileRow[]] = [[], []];
  await withShipped(async (browser, folder, shipped) => {
    console.log(weights(await weightsOf(shipped)));
    console.log(scripts(await weighScript(shipped)));
    console.log(await compareLoads(browser, shipped, folder));
    console.log(studioReport(await measureStudio(browser, shipped)));
    for (const [index, events] of [null, ...sizes].entries()) {
      const corpus = events === null ? SHIPPED : join(folder, `corpus-${events}`);
      if (events !== null) await writeCorpus(corpus, events);
      const app = events === null ? shipped : join(folder, `app-${index}`);
      if (events !== null) await buildApp(corpus, app);
      const vis = join(folder, `vis-${index}`);
      await buildBare(app, vis);
      const count = await countOf(vis);
      const first = await compileTime(corpus);
      compiled.push({ events: count, first, again: await compileTime(corpus) });
      const subjects = await serve(app, vis);
      for (const subject of subjects.list) {
        const measures = await measure(browser, subject).catch(() => null);
        rows.push({ events: count, name: subject.name, measures });
        process.stderr.write(
          `${count} events, ${subject.name}: ${measures ? 'done' : 'given up'}\n`,
        );
      }
      await subjects.close();
    }
  });
  console.log(pages(rows));
  console.log(ratios(rows));
  console.log(compilation(compiled));
}

/** Only how the page loads with the shipped corpus, beside vis-timeline and TimelineJS3. */
export async function benchFirst(): Promise<void> {
  await withShipped(async (browser, folder, shipped) => {
    console.log(await compareLoads(browser, shipped, folder));
  });
}

/** Only how fast the studio is. */
export async function benchStudio(): Promise<void> {
  await withShipped(async (browser, _folder, shipped) => {
    console.log(studioReport(await measureStudio(browser, shipped)));
  });
}

/** Opens a browser and builds the app with the shipped corpus, in a folder that goes afterwards. */
async function withShipped(
  use: (browser: Browser, folder: string, shipped: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'],
  });
  try {
    const shipped = join(folder, 'shipped');
    await buildApp(SHIPPED, shipped, true);
    await use(browser, folder, shipped);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function weighScript(app: string) {
  const assets = join(app, 'assets');
  const name = (await readdir(assets)).find((file) => /^index-.*\.js$/.test(file)) ?? '';
  const [script, map] = [join(assets, name), join(assets, `${name}.map`)];
  return packageWeights(await readFile(script, 'utf8'), await readFile(map, 'utf8'));
}

async function countOf(vis: string): Promise<number> {
  return (JSON.parse(await readFile(join(vis, 'events.json'), 'utf8')) as unknown[]).length;
}

async function serve(app: string, vis: string) {
  const [own, other] = [await startServer({ folder: app }), await startServer({ folder: vis })];
  const list: readonly Subject[] = [
    ours('this timeline', own.url),
    bare(other.url, false),
    bare(other.url, true),
  ];
  return { list, close: () => Promise.all([own.close(), other.close()]) };
}
