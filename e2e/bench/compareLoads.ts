import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startServer } from '../site/server.ts';
import { chartEvents, layoutTime } from './layoutTime.ts';
import { type LayoutTime, type Load, type LoadedPage, loadReport } from './loadReport.ts';
import {
  type LoadSubject,
  loadOnce,
  ourLoad,
  timelineJsLoad,
  visLoad,
  weighStill,
} from './loads.ts';
import { buildBare, SHIPPED, writeCorpus } from './sites.ts';
import { buildTimelineJs } from './timelineJs.ts';

/** How often each page is loaded, and on how many times slower a processor. */
const LOADS = 7;
const SLOWNESS = [1, 2, 4];

/** How many events are laid out beside the shipped ones, and what each may take; milliseconds. */
const MANY = 10_000;
const [FEW_GOAL, MANY_GOAL] = [2, 50];

/**
 * Loads the app, bare vis-timeline and TimelineJS3 with the same events in turn, so that whatever else
 * the machine does hits all three, and lays charts out. Gives a table in Markdown.
 * @param app the built app with the shipped corpus
 * @param folder where to put the other pages
 */
export async function compareLoads(browser: Browser, app: string, folder: string): Promise<string> {
  const [vis, timelineJs] = [join(folder, 'load-vis'), join(folder, 'load-timelinejs')];
  await buildBare(app, vis);
  await buildTimelineJs(app, timelineJs);
  const layouts = await layoutTimes(folder);
  const servers = await Promise.all(
    [app, vis, timelineJs].map((site) => startServer({ folder: site, gzip: true })),
  );
  const [ownUrl = '', visUrl = '', timelineJsUrl = ''] = servers.map(({ url }) => url);
  const [own, other, third] = [ourLoad(ownUrl), visLoad(visUrl), timelineJsLoad(timelineJsUrl)];
  try {
    const loads = await loadInTurn(browser, [own, other, third]);
    const pageOf = async (subject: LoadSubject): Promise<LoadedPage> => ({
      name: subject.name,
      still: await weighStill(browser, subject),
      loads: loads.get(subject) ?? new Map(),
    });
    const pages = {
      own: await pageOf(own),
      vis: await pageOf(other),
      timelineJs: await pageOf(third),
    };
    return loadReport(pages, layouts);
  } finally {
    await Promise.all(servers.map(({ close }) => close()));
  }
}

type Loads = ReadonlyMap<LoadSubject, ReadonlyMap<number, readonly Load[]>>;

async function loadInTurn(browser: Browser, subjects: readonly LoadSubject[]): Promise<Loads> {
  const loads = new Map(
    subjects.map((subject) => [
      subject,
      new Map(SLOWNESS.map((slowness) => [slowness, [] as Load[]])),
    ]),
  );
  // The first time, servers compress their files.
  for (const subject of subjects) await loadOnce(browser, subject, 1);
  for (const slowness of SLOWNESS) {
    for (let turn = 0; turn < LOADS; turn += 1) {
      for (const subject of subjects) {
        const load = await loadOnce(browser, subject, slowness);
        loads.get(subject)?.get(slowness)?.push(load);
      }
    }
    process.stderr.write(`${LOADS} loads of each, ${slowness} times slower: done\n`);
  }
  return loads;
}

async function layoutTimes(folder: string): Promise<readonly LayoutTime[]> {
  const corpus = join(folder, 'load-corpus');
  await writeCorpus(corpus, MANY);
  const timesOf = async (from: string, goal: number): Promise<LayoutTime> => {
    const events = await chartEvents(from);
    return { events: events.length, time: layoutTime(events), goal };
  };
  return [await timesOf(SHIPPED, FEW_GOAL), await timesOf(corpus, MANY_GOAL)];
}
