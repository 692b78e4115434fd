import type { Browser, CDPSession, Page } from '@playwright/test';
import { zipOf } from '../../src/studio/work/zip.ts';
import { type FrameTimes, summary } from './frames.ts';
import { manyEvents } from './manyEvents.ts';
import { createRandom } from './random.ts';
import { watchStudio } from './studioWatch.ts';
import { table, whole } from './table.ts';

/** What the studio is measured with: about 113,000 characters. */
const SIZE = { events: 66, documents: 3, seed: 1, asides: 25 } as const;

/** How often a saved timeline is opened, and how often it is waited until the chart says a new word. */
const [OPENINGS, CHANGES] = [5, 15];
/** Keys pressed in a field, and the pauses between them, milliseconds: some are long enough for the chart to follow. */
const KEYS = 80;
const [SHORTEST, LONGEST] = [60, 260];

/** Times in milliseconds. */
interface StudioTimes {
  readonly open: FrameTimes;
  readonly label: KeyTimes;
  readonly date: KeyTimes;
  readonly chart: FrameTimes;
}

interface KeyTimes extends FrameTimes {
  /** What the main thread works for a key, with its share of what follows. */
  readonly work: number;
}

/**
 * Measures the studio of a site: how a saved timeline opens, how keys are answered, and how the chart follows.
 * @param url of the folder in which it lies
 * @returns a table in Markdown
 */
export async function benchStudioOf(browser: Browser, url: string): Promise<string> {
  const { zip, characters } = savedTimeline();
  const address = `${url}studio.html`;
  const opened: number[] = [];
  for (let count = 1; count < OPENINGS; count += 1) {
    opened.push(await withTimeline(browser, address, zip, async (_page, time) => time));
  }
  const times = await withTimeline(browser, address, zip, async (page, time) => {
    await openEvent(page);
    const label = page.getByRole('textbox', { name: 'Label' });
    return {
      open: summary([...opened, time]),
      label: await keysIn(page, label, 'Talks '),
      chart: await changesIn(page, label),
      date: await keysIn(page, await dateField(page), '1953-07-27'),
    };
  });
  return `${characters.toLocaleString('en')} characters in ${SIZE.documents} documents, ${SIZE.events} events\n${rows(times)}`;
}

/** A saved timeline, as the studio leaves it. */
function savedTimeline(): { readonly zip: Buffer; readonly characters: number } {
  const files = manyEvents(SIZE);
  const texts = [...files].filter(([path]) => path.endsWith('.txt'));
  const encoder = new TextEncoder();
  const folder = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  return {
    zip: Buffer.from(zipOf(folder)),
    characters: texts.reduce((sum, [, text]) => sum + text.length, 0),
  };
}

/** Opens a saved timeline on a fresh page, and gives the time until its chart stands. */
async function withTimeline<Result>(
  browser: Browser,
  address: string,
  zip: Buffer,
  use: (page: Page, time: number) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchStudio);
    await page.goto(address);
    const file = { name: 'saved.zip', mimeType: 'application/zip', buffer: zip };
    await page.locator('input[type=file]').setInputFiles(file);
    const time = await page.waitForFunction(() => window.studioTimes.chart);
    return await use(page, (await time.jsonValue()) ?? Number.NaN);
  } finally {
    await context.close();
  }
}

async function openEvent(page: Page): Promise<void> {
  await page.locator('.event-index button').first().click();
  await page.getByRole('textbox', { name: 'Label' }).waitFor();
}

/** The field for a date written by hand. */
async function dateField(page: Page) {
  const field = page.getByRole('textbox', { name: 'Date', exact: true });
  const ways = page
    .getByRole('radio', { name: 'Another date' })
    .or(page.getByRole('button', { name: 'Write the date yourself' }));
  await ways.or(field).first().waitFor();
  if (!(await field.isVisible())) await ways.first().click();
  return field;
}

type Locator = ReturnType<Page['locator']>;

/** How long it takes from a key pressed in a field to the frame that answers it. */
async function keysIn(page: Page, field: Locator, words: string): Promise<KeyTimes> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const random = createRandom(1);
  await field.fill('');
  await page.evaluate(() => window.studioTimes.keys.splice(0));
  const before = await workOf(client);
  for (let count = 0; count < KEYS; count += 1) {
    const at = count % (2 * words.length);
    // The words are written, taken away again, and so on.
    await page.keyboard.press(at < words.length ? (words[at] ?? ' ') : 'Backspace');
    await page.waitForTimeout(SHORTEST + random() * (LONGEST - SHORTEST));
  }
  const work = ((await workOf(client)) - before) / KEYS;
  return { ...summary(await page.evaluate(() => window.studioTimes.keys)), work };
}

/** What the main thread has worked, milliseconds: unlike time, no matter what else the machine does. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** How long it takes from a key to the frame in which the chart says what was typed. */
async function changesIn(page: Page, label: Locator): Promise<FrameTimes> {
  const times: number[] = [];
  for (let count = 0; count < CHANGES; count += 1) {
    await label.fill(`Talks number ${count + 10}`);
    await page.waitForTimeout(1000);
    const words = `Talks number ${count + 10}s`;
    await page.evaluate((wanted) => window.studioTimes.wait(wanted), words);
    await page.keyboard.press('s');
    const time = await page.waitForFunction(() => window.studioTimes.change);
    times.push((await time.jsonValue()) ?? Number.NaN);
  }
  return summary(times);
}

function rows({ open, label, date, chart }: StudioTimes): string {
  const row = (name: string, times: FrameTimes | KeyTimes, goal: string) => [
    name,
    whole(times.p50),
    whole(times.p95),
    whole(times.worst),
    'work' in times ? whole(times.work) : '–',
    goal,
  ];
  return table(
    ['studio', 'p50, ms', 'p95, ms', 'worst, ms', 'work, ms', 'goal'],
    [
      row('a key in the label, to the frame that answers it', label, 'p95 ≤ 50'),
      row('a key in the date, to the frame that answers it', date, 'p95 ≤ 50'),
      row('a key in the label, until the chart says it', chart, '≤ 300'),
      row('a saved zip, until its chart stands', open, '≤ 1,500'),
    ],
  );
}
