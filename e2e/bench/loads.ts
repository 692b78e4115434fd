import { basename } from 'node:path/posix';
import type { Browser } from '@playwright/test';
import type { Load, Still } from './loadReport.ts';
import { inWatchedPage } from './pageWatch.ts';
import type { Watched } from './watchPage.ts';

/** A page that is loaded, and what is looked for in it. */
export interface LoadSubject extends Watched {
  readonly name: string;
  readonly url: string;
}

/**
 * This timeline. Before the app has come, its events are links in the page; in the chart of the app they are
 * links too. So a link to an event can be clicked whoever has drawn it. It is open when a marked quote
 * of its source is on screen, which the page shows by itself before the app does.
 */
export function ourLoad(url: string): LoadSubject {
  const event = ':is(.static-host, .timeline-host) a[data-event][href]:not([inert])';
  const opened = '.reader mark';
  return { name: 'this timeline', url, event, opened, stays: `.explore:not(.static) ${opened}` };
}

/** vis-timeline listens to its whole chart before it draws the first item: what is drawn can be clicked. */
export function visLoad(url: string): LoadSubject {
  const event = '.vis-foreground .vis-item.vis-box';
  const opened = `${event}.vis-selected`;
  return { name: 'vis-timeline', url, event, opened, stays: opened };
}

/**
 * TimelineJS3 makes its markers with their listeners, and listens to those in the same task: what is drawn
 * can be clicked. The marker is selected at once, and the slides glide for a second: it counts as open
 * when it is selected, as in vis-timeline.
 */
export function timelineJsLoad(url: string): LoadSubject {
  const event = '.tl-timemarker .tl-headline';
  const opened = '.tl-timemarker-active .tl-headline';
  return { name: 'TimelineJS3', url, event, opened, stays: opened };
}

/** How long is waited for an event, and for what a click on it opens; milliseconds. */
const PATIENCE = 60_000;
const CLICK_PATIENCE = 10_000;
/** How long a page is left to itself, until it has fetched all that it fetches unasked; milliseconds. */
const REST = 2000;
/** A file is needed when nothing is seen without it after so many times the usual, and so many milliseconds. */
const [HELD_TIMES, HELD_LEAST] = [4, 1500];

/**
 * Loads a page with an empty cache, and clicks the first event as soon as it stands still.
 * @param slowness how many times slower the processor is made
 */
export async function loadOnce(
  browser: Browser,
  subject: LoadSubject,
  slowness: number,
): Promise<Load> {
  return inWatchedPage(browser, subject, async (page, watch) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    let requests = 0;
    page.on('request', () => {
      requests += 1;
    });
    await page.goto(subject.url, { waitUntil: 'commit' });
    const event = await watch.wait('event', PATIENCE);
    if (!event) throw new Error(`${subject.name} shows no event.`);
    const [until, { start, bytes }] = [requests, event];
    const { x, y } = (await watch.wait('rest', PATIENCE)) ?? { x: 0, y: 0 };
    const mouse = { x, y, button: 'left', clickCount: 1 } as const;
    // All at once: a page that is busy answers each of them late.
    const click = (['mouseMoved', 'mousePressed', 'mouseReleased'] as const).map((type) =>
      client.send('Input.dispatchMouseEvent', {
        ...mouse,
        type,
        ...(type === 'mouseMoved' ? { button: 'none' } : {}),
      }),
    );
    const opened = await watch.wait('opened', CLICK_PATIENCE);
    const stays = await watch.wait('stays', CLICK_PATIENCE);
    await Promise.allSettled(click);
    // A page may be told late that it has been painted.
    const paint = await watch.wait('paint', CLICK_PATIENCE);
    const seen = Math.max(event.at, paint?.at ?? 0);
    return {
      seen: seen - start,
      opened: opened && Math.max(opened.at, seen) - start,
      stays: stays && Math.max(stays.at, seen) - start,
      bytes,
      requests: until,
    };
  });
}

/**
 * What a page fetches when nobody asks for anything, and which part of that its first event needs: the
 * files without which, each held back in its turn, no event is seen.
 */
export async function weighStill(browser: Browser, subject: LoadSubject): Promise<Still> {
  const { files, seen } = await filesOf(browser, subject);
  const limit = Math.max(HELD_LEAST, HELD_TIMES * seen);
  const [page, ...others] = files;
  const needed = page ? [page] : [];
  const rest: string[] = [];
  for (const file of others) {
    if (await isSeenWithout(browser, subject, [file.name], limit)) rest.push(file.name);
    else needed.push(file);
  }
  // One of two may be enough, whichever it is: then both count.
  const isEnough = await isSeenWithout(browser, subject, rest, limit);
  const sizeOf = (list: readonly PageFile[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    script: sizeOf(files.filter(({ isScript, isNamed }) => isScript && isNamed)),
    ahead: sizeOf(files.filter(({ isScript, isNamed }) => isScript && !isNamed)),
    needed: sizeOf(isEnough ? needed : files),
  };
}

interface PageFile {
  readonly name: string;
  /** As it was sent, compressed. */
  readonly bytes: number;
  readonly isScript: boolean;
  /** Whether the page itself names it, whenever it may be fetched. Others are asked for by scripts, ahead of use. */
  readonly isNamed: boolean;
}

/** The page itself, and then what it fetches unasked, fonts left out. */
async function filesOf(browser: Browser, subject: LoadSubject) {
  return inWatchedPage(browser, subject, async (page, watch) => {
    const response = await page.goto(subject.url, { waitUntil: 'load' });
    const html = (await response?.text()) ?? '';
    const event = await watch.wait('event', PATIENCE);
    if (!event) throw new Error(`${subject.name} shows no event.`);
    await page.waitForTimeout(REST);
    const files = await page.evaluate(() => {
      const pages = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return [...pages, ...resources]
        .filter(({ name }) => !/\.(woff2?|ttf)$/.test(name))
        .map(({ name, encodedBodySize, initiatorType }) => ({
          name,
          bytes: encodedBodySize,
          isScript: initiatorType === 'script' || /\.m?js$/.test(name),
        }));
    });
    const told = files.map((file) => ({
      ...file,
      isNamed: file.name === subject.url || html.includes(basename(new URL(file.name).pathname)),
    }));
    return { files: told satisfies readonly PageFile[], seen: event.at - event.start };
  });
}

async function isSeenWithout(
  browser: Browser,
  subject: LoadSubject,
  held: readonly string[],
  limit: number,
): Promise<boolean> {
  return inWatchedPage(browser, subject, async (page, watch) => {
    // They never come, as on a line that is too slow; were they refused, the page would go on without them.
    for (const url of held) await page.route(url, () => undefined);
    await page.goto(subject.url, { waitUntil: 'commit' });
    return (await watch.wait('event', limit)) !== null;
  });
}
