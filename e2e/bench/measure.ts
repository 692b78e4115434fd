import type { Browser, CDPSession, Page } from '@playwright/test';
import { type ClickTime, clickToOpen } from './click.ts';
import { type FrameTimes, framesOfPan, framesOfZoom } from './frames.ts';
import type { Subject } from './subject.ts';

/** What one page with one number of events does; times in milliseconds, `null` where there is nothing to measure. */
export interface Measures {
  /** From the beginning of the navigation until an event is drawn and a click would reach it. */
  readonly load: number;
  /** The part of that after the last script has come. */
  readonly afterScript: number;
  /** What the main thread has worked until then: unlike time, no matter what else the machine does. */
  readonly work: number;
  /** How many files it asked for until then. */
  readonly requests: number;
  /** First contentful paint with the processor slowed down four times. */
  readonly slowPaint: number | null;
  /** JavaScript heap after a collection, bytes. */
  readonly heap: number;
  readonly items: number;
  /** `null` when the page hangs for more than a minute. */
  readonly pan: FrameTimes | null;
  readonly zoom: FrameTimes | null;
  /** From a click on an event until its excerpt is drawn, in bare vis-timeline until it is marked. */
  readonly click: ClickTime | null;
  /** From a key pressed in the search until its hits are drawn. */
  readonly key: number | null;
}

const PATIENCE = 240_000;

/** How long is waited for a first paint. */
const SLOW_PATIENCE = 60_000;

/** A page that takes this long is loaded once less. */
const LONG = 5000;

/** Measures a page in fresh contexts, at 1280x720 and with the whole period on screen. */
export async function measure(browser: Browser, subject: Subject): Promise<Measures> {
  const loads = [await inPage(browser, subject, loadOf)];
  for (let more = 0; more < 2 && (loads[0]?.load ?? 0) < LONG; more += 1) {
    loads.push(await inPage(browser, subject, loadOf));
  }
  const slowPaint = await paintSlowly(browser, subject);
  const click = await inPage(browser, subject, (page) => clickToOpen(page, subject));
  return inPage(browser, subject, async (page, client) => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const items = await itemsAtRest(page, subject);
    const key = subject.isOurs ? await keyToHits(page) : null;
    const pan = await framesOfPan(page, subject);
    const zoom = pan && (await framesOfZoom(page, subject));
    return { ...bestOf(loads), slowPaint, heap, items, pan, zoom, click, key };
  });
}

/** How many items are drawn when no more come or go: clusters are made after the first drawing. */
async function itemsAtRest(page: Page, { item }: Subject): Promise<number> {
  let before = -1;
  for (;;) {
    const count = await page.locator(item).count();
    if (count === before) return count;
    before = count;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

type Load = Pick<Measures, 'load' | 'afterScript' | 'work' | 'requests'>;

async function loadOf(page: Page, client: CDPSession): Promise<Load> {
  const load = await clickable(page);
  const { metrics } = await client.send('Performance.getMetrics');
  const work = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  const [script, requests] = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = files.filter(({ initiatorType }) => initiatorType === 'script');
    return [Math.max(...scripts.map(({ responseEnd }) => responseEnd)), files.length + 1] as const;
  });
  return { load, afterScript: load - script, work, requests };
}

function bestOf(loads: readonly Load[]): Load {
  const least = (name: keyof Load) => Math.min(...loads.map((load) => load[name]));
  return {
    load: least('load'),
    afterScript: least('afterScript'),
    work: least('work'),
    requests: least('requests'),
  };
}

async function inPage<Result>(
  browser: Browser,
  subject: Subject,
  use: (page: Page, client: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchForItem, subject.item);
  await page.goto(subject.url, { timeout: PATIENCE });
  await clickable(page);
  try {
    return await use(page, client);
  } finally {
    await context.close();
  }
}

/** Notes the first frame in which an event lies on top at its own middle. Runs in the page. */
function watchForItem(selector: string): void {
  const look = () => {
    for (const item of document.querySelectorAll(selector)) {
      const { left, top, width, height } = item.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (width === 0 || !hit || !item.contains(hit)) continue;
      Reflect.set(window, 'firstItem', performance.now());
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function clickable(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => Reflect.get(window, 'firstItem') as number,
    null,
    {
      timeout: PATIENCE,
      polling: 50,
    },
  );
  return (await handle.jsonValue()) as number;
}

/** `null` when nothing is painted for minutes. */
async function paintSlowly(browser: Browser, { url }: Subject): Promise<number | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'commit' });
  try {
    const handle = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      null,
      { timeout: SLOW_PATIENCE, polling: 100 },
    );
    return (await handle.jsonValue()) as number;
  } catch {
    return null;
  } finally {
    await context.close();
  }
}

/** Types one letter more into the search; the hits of the first are there already. */
async function keyToHits(page: Page): Promise<number | null> {
  const box = page.getByRole('searchbox');
  await box.fill('th');
  // The index is read in while the page is idle: until then there are no hits.
  await page.waitForFunction(() => document.querySelector('.search .hit') !== null);
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('.search input');
    const place = document.querySelector('.search');
    if (!field || !place) return null;
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(place, { subtree: true, childList: true, characterData: true });
    });
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, 'the');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 5000))]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  });
}
