import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { slidesOf } from './pages/presentPage.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';
import { type SiteServer, startServer } from './site/server.ts';

const REVEAL = join(import.meta.dirname, '..', 'node_modules', 'reveal.js', 'dist');

/** A deck of reveal.js with three slides; in the second stands the timeline. */
function deckHtml(timeline: string): string {
  const [script, style] = ['reveal.js', 'reveal.css'].map((name) =>
    readFileSync(join(REVEAL, name), 'utf8').replaceAll('</script', '<\\/script'),
  );
  return `<!doctype html><title>Deck</title><style>${style}</style>
    <div class="reveal"><div class="slides">
      <section><h2>Before</h2></section>
      <section><iframe height="600" sandbox="allow-scripts" src="${timeline}" title="Timeline" width="900"></iframe></section>
      <section><h2>After</h2></section>
    </div></div>
    <script>${script}</script>
    <script>Reveal.initialize({ controls: false, transition: 'none', width: 1280, height: 720 }).then(() => Reveal.slide(1));</script>`;
}

/** Opens the deck at the slide with the timeline. */
async function withDeck(
  page: Page,
  site: SiteServer,
  query: string,
  use: (frame: FrameLocator) => Promise<void>,
): Promise<void> {
  const host = await startServer({ pages: { '/deck.html': deckHtml(site.url + query) } });
  try {
    await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/deck.html`);
    await expect.poll(() => slideOf(page)).toBe(1);
    await use(page.frameLocator('iframe'));
  } finally {
    await host.close();
  }
}

/** What reveal.js says of itself. */
function askReveal<Answer>(page: Page, method: string): Promise<Answer> {
  return page.evaluate((name) => {
    const deck = Reflect.get(window, 'Reveal') as Readonly<Record<string, () => unknown>>;
    return deck[name]?.() as never;
  }, method);
}

async function slideOf(page: Page): Promise<number | undefined> {
  return (await askReveal<{ readonly h: number } | undefined>(page, 'getIndices'))?.h;
}

/**
 * Lets the frame itself ask the deck for the slide before. Messages keep their order, so once the deck
 * is there it has heard, and passed over, whatever was handed on until then.
 */
async function expectNothingHeard(page: Page, frame: FrameLocator): Promise<void> {
  const words = JSON.stringify({ method: 'left' });
  await frame.locator('body').evaluate((_, text) => parent.postMessage(text, '*'), words);
  await expect.poll(() => slideOf(page)).toBe(0);
  expect(await askReveal(page, 'isPaused')).toBe(false);
  expect(await askReveal(page, 'isOverview')).toBe(false);
}

test('in a deck of reveal.js a clicker goes on after a click in the frame, when keys are handed on', async ({
  page,
  site,
}) => {
  const talks = eventOf('schoolhouse-talks');
  await withDeck(page, site, '?embed=1&keys=host', async (frame) => {
    await buttonOf(frame, talks).click();
    await expect(readerOf(frame)).toContainText(talks.title);
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(2);
    await page.keyboard.press('PageUp');
    await expect.poll(() => slideOf(page)).toBe(1);
    await page.keyboard.press('b');
    await expect.poll(() => askReveal(page, 'isPaused')).toBe(true);
    await page.keyboard.press('.');
    await expect.poll(() => askReveal(page, 'isPaused')).toBe(false);
    // What the timeline uses is not handed on: the next event, and Esc for the open source.
    await page.keyboard.press('ArrowRight');
    const next = events[events.indexOf(talks) + 1];
    if (!next) throw new Error('no event after the talks');
    await expect(buttonOf(frame, next)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(readerOf(frame)).toHaveCount(0);
    expect(await askReveal(page, 'isOverview')).toBe(false);
    expect(await slideOf(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => askReveal(page, 'isOverview')).toBe(true);
  });
});

test('what is typed in a frame stays there, and without being asked it hands on nothing', async ({
  page,
  site,
}) => {
  await withDeck(page, site, '?keys=host', async (frame) => {
    await frame.getByRole('searchbox').click();
    await page.keyboard.type('b talks');
    await expect(frame.getByRole('searchbox')).toHaveValue('b talks');
    await expectNothingHeard(page, frame);
  });
  await withDeck(page, site, '?embed=1', async (frame) => {
    await buttonOf(frame, eventOf('schoolhouse-talks')).click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect(readerOf(frame)).toHaveCount(0);
    await expectNothingHeard(page, frame);
  });
});

test('slides in a frame stay in it: the deck takes over where they end', async ({ page, site }) => {
  await withDeck(page, site, '?present=1&keys=host', async (frame) => {
    await slidesOf(frame).click({ position: { x: 450, y: 20 } });
    await page.keyboard.press('PageDown');
    await expect(slidesOf(frame)).toContainText(`1 / ${events.length}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => askReveal(page, 'isOverview')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => askReveal(page, 'isOverview')).toBe(false);
    await expect(slidesOf(frame)).toContainText(`1 / ${events.length}`);
    await expect(frame.getByRole('button', { name: 'Leave', exact: true })).toHaveCount(0);
    await page.keyboard.press('End');
    await expect(slidesOf(frame).getByRole('heading', { level: 1 })).toHaveText('The documents');
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(2);
  });
});

test('after slides in a compact frame comes the compact page', async ({ page, site }) => {
  const frameHtml = `<iframe src="${site.url}?embed=1&present=1&event=schoolhouse-talks" title="Slides" width="900" height="600"></iframe>`;
  const host = await startServer({ pages: { '/lesson': frameHtml } });
  await page.goto(`${host.origin}/lesson`);
  const frame = page.frameLocator('iframe');
  await slidesOf(frame).click({ position: { x: 450, y: 20 } });
  await page.keyboard.press('Escape');
  await expect(slidesOf(frame)).toHaveCount(0);
  await expect(chartOf(frame)).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open full timeline' })).toBeVisible();
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  await host.close();
});

test('keys that scroll the page in a narrow frame stay there while something in it has the focus', async ({
  page,
  site,
}) => {
  await withDeck(page, site, '?keys=host&view=list', async (frame) => {
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '600'));
    await frame.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => frame.locator('html').evaluate((root) => root.scrollTop))
      .toBeGreaterThan(100);
    expect(await slideOf(page)).toBe(1);
  });
});
