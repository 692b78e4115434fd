import type { Page } from '@playwright/test';
import {
  dataset,
  eventOf,
  events,
  eventsOf,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const NEEDED = {
  'main script': /\/assets\/index-[^/]*\.js$/,
  data: /\/assets\/dataset-[^/]*\.js$/,
};
const QUOTES = dataset.events.reduce((sum, { excerpts }) => sum + excerpts.length, 0);

/** The page as it is without scripts: all quotes and documents, and a line that says what happened. */
async function expectPlainPage(page: Page, words: RegExp): Promise<void> {
  const notice = page.getByRole('status').filter({ hasText: words });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  await expect(notice.getByRole('link', { name: 'Reload' })).toBeVisible();
  await expect(page.locator('.static-list blockquote:visible')).toHaveCount(QUOTES);
  for (const { title } of dataset.documents)
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
}

const asked = eventOf('bridge-opened');

for (const [what, answer] of [
  ['missing', { status: 404, body: '' }],
  ['HTML instead', { contentType: 'text/html', body: '<!doctype html><p>Not here' }],
  ['cut off', { contentType: 'text/javascript', body: '(()=>{const a={b:"' }],
] as const) {
  for (const [name, script] of Object.entries(NEEDED)) {
    test(`${name} ${what}: all quotes, and the event asked for`, async ({ page, site }) => {
      await page.route(script, (route) => route.fulfill(answer));
      await page.goto(`${site.url}?event=${asked.id}`);
      await expectPlainPage(page, /could not be loaded/);
      await expect(page.locator(`#event-${asked.id}`)).toBeInViewport();
    });
  }
}

test('data that are another script, which runs: all quotes', async ({ page, site }) => {
  const answer = { contentType: 'text/javascript', body: 'self.other = 1;' };
  await page.route(NEEDED.data, (route) => route.fulfill(answer));
  await page.goto(site.url);
  await expectPlainPage(page, /could not be loaded/);
});

test('scripts refused by a policy: all quotes at once', async ({ page, site }) => {
  await page.route(site.url, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(site.url);
  await expectPlainPage(page, /could not be loaded/);
});

for (const [name, viewport, query, first] of [
  ['a desktop', { width: 1280, height: 720 }, '', '.static-host'],
  ['a desktop with a search', { width: 1280, height: 720 }, '&q=bridge', '.static-list'],
  ['a frame on a phone', { width: 390, height: 600 }, '&embed=1', '.static-list'],
] as const) {
  test(`a late script on ${name}: events, then all quotes, then the app`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(NEEDED['main script'], async (route) => {
      await held;
      await route.continue();
    });
    // The page waits only for as long as is asked for, however long its parts really take to come.
    await page.clock.install({ time: '2026-01-05T08:00' });
    await page.clock.pauseAt('2026-01-05T09:00');
    await page.goto(`${site.url}?event=${asked.id}${query}`, { waitUntil: 'commit' });
    await expect(page.locator('.static-notice')).toBeAttached();
    await page.clock.runFor(1000);
    const { label, title } = events[0] ?? {};
    await expect(
      page
        .locator(first)
        .getByText((first === '.static-host' ? label : title) ?? '?')
        .first(),
    ).toBeVisible();
    await page.clock.runFor(4000);
    await expect(page.locator('.static-notice')).toBeHidden();
    await page.clock.runFor(1000);
    await expectPlainPage(page, /has not come yet/);
    await page.clock.resume();
    release();
    await expect(readerOf(page)).toContainText(asked.title, { timeout: 20_000 });
    await expect(page.locator('.static')).toHaveCount(0);
  });
}

test('a view that fails says so and can be tried again; the others stay', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=list`);
  await expect(page.getByRole('main')).toContainText(events[0]?.title ?? '?');
  await page.evaluate(() => {
    const { ResizeObserver } = window;
    // The chart cannot do without it; the list does.
    Object.assign(window, {
      ResizeObserver: class {
        constructor() {
          throw new Error('refused');
        }
      },
      mend: () => Object.assign(window, { ResizeObserver }),
    });
  });
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByText('Timeline').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The chart stopped working.');
  await expect(alert).toContainText('refused');
  await views.getByText('List').click();
  await expect(page.getByRole('main')).toContainText(events[0]?.title ?? '?');
  await views.getByText('Timeline').click();
  await page.evaluate('mend()');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(eventsOf(page).first()).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('when the app fails as a whole, all quotes come back', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.matchMedia = () => {
      throw new Error('refused');
    };
  });
  await page.goto(`${site.url}?event=${asked.id}`);
  await expectPlainPage(page, /stopped working/);
  await expect(page.getByText('refused')).toBeVisible();
  await expect(page.locator(`#event-${asked.id}`)).toBeInViewport();
});
