import type { Browser, Page } from '@playwright/test';
import { zipOf } from '../../src/studio/work/zip.ts';
import { startServer } from '../site/server.ts';
import { type CorpusSize, manyEvents } from './manyEvents.ts';
import type { StudioTimes } from './studioReport.ts';

/** A corpus as large as three histories that two authors once worked at. */
const SIZE: CorpusSize = { events: 66, documents: 3, seed: 1, characters: 113_000 };

const OPENINGS = 7;
const KEYS = 60;
const CHANGES = 20;

/** Between two keys of somebody who types fast, and after what has been written; milliseconds. */
const BETWEEN_KEYS = 90;
const REST = 1500;
const PATIENCE = 30_000;

/**
 * How fast the studio is with a saved timeline, as somebody opens it, writes in its fields and looks at the chart.
 * @param site a folder with the built site
 */
export async function measureStudio(browser: Browser, site: string): Promise<StudioTimes> {
  const files = manyEvents(SIZE);
  const encoder = new TextEncoder();
  const zip = zipOf(new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));
  const characters = [...files]
    .filter(([path]) => path.endsWith('.txt'))
    .reduce((sum, [, text]) => sum + text.length, 0);
  const server = await startServer({ folder: site });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchWork);
    const opening: number[] = [];
    for (let time = 0; time < OPENINGS; time += 1) {
      await page.goto(`${server.url}studio.html`);
      await page.waitForLoadState('networkidle');
      opening.push(await open(page, zip));
    }
    return { events: SIZE.events, characters, opening, ...(await write(page)) };
  } finally {
    await context.close();
    await server.close();
  }
}

/** Opens a saved timeline, and waits for its chart. */
async function open(page: Page, zip: Uint8Array): Promise<number> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a saved one/ }).click();
  const file = { name: 'timeline.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await (await chooser).setFiles(file);
  return waitFor(page, 'opened');
}

/** Writes in the fields of an event. */
async function write(page: Page): Promise<Omit<StudioTimes, 'events' | 'characters' | 'opening'>> {
  await page.getByRole('region', { name: 'Event' }).getByRole('button').nth(30).click();
  const label = page.getByRole('textbox', { name: 'Label' });
  await label.click();
  await page.waitForTimeout(REST);
  const labelKeys = await keysIn(page, 'abcdefghij klm');
  await page.waitForTimeout(REST);
  const following: number[] = [];
  for (let time = 0; time < CHANGES; time += 1) {
    await page.keyboard.press(time % 2 === 0 ? 'x' : 'Backspace');
    following.push(await waitFor(page, 'followed'));
    await page.waitForTimeout(REST / 5);
  }
  const byHand = page.getByRole('radio', { name: 'Another date' });
  if (await byHand.isVisible()) await byHand.check();
  else await page.getByRole('button', { name: 'Write the date yourself' }).click();
  await page.getByRole('textbox', { name: /^Date/ }).click();
  await page.waitForTimeout(REST);
  const dateKeys = await keysIn(page, '1950-05-31');
  return { labelKeys, following, dateKeys };
}

/** Types some letters over and over, each followed by one that takes it back. */
async function keysIn(page: Page, letters: string): Promise<readonly number[]> {
  await page.evaluate(() => Reflect.set(window, 'keyTimes', []));
  for (let count = 0; count < KEYS; count += 1) {
    const letter = letters[Math.floor(count / 2) % letters.length] ?? 'a';
    await page.keyboard.press(count % 2 === 0 ? letter : 'Backspace');
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  return page.evaluate(() => Reflect.get(window, 'keyTimes') as number[]);
}

async function waitFor(page: Page, name: 'opened' | 'followed'): Promise<number> {
  const time = await page.waitForFunction(
    (key) => Reflect.get(window, key) as number | undefined,
    name,
    { timeout: PATIENCE, polling: 20 },
  );
  return Number(await time.jsonValue());
}

/** Runs in the page: keeps how long each of these took until it was painted, under its name on `window`. */
function watchWork(): void {
  const times: number[] = [];
  Reflect.set(window, 'keyTimes', times);
  let [chosen, pressed] = [0, 0];
  /** A task after the next frame runs when that has been painted. */
  const painted = (done: () => void) => requestAnimationFrame(() => setTimeout(done));
  const chart = '[aria-label="Your timeline"] [role="option"]';
  addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') chosen = performance.now();
    },
    true,
  );
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      Reflect.deleteProperty(window, 'followed');
      painted(() =>
        (Reflect.get(window, 'keyTimes') as number[]).push(performance.now() - timeStamp),
      );
    },
    true,
  );
  new MutationObserver(() => {
    if (chosen > 0 && document.querySelector(chart)) {
      const from = chosen;
      chosen = 0;
      painted(() => Reflect.set(window, 'opened', performance.now() - from));
    }
    const field = document.activeElement;
    const option = document.querySelector(`${chart}[aria-current]`);
    if (pressed === 0 || !(field instanceof HTMLInputElement) || !option) return;
    if (!option.textContent?.includes(field.value)) return;
    const from = pressed;
    pressed = 0;
    painted(() => Reflect.set(window, 'followed', performance.now() - from));
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}
