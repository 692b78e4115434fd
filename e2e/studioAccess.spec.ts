import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { savedFile } from './pages/savedFile.ts';
import {
  beginWith,
  labelOf,
  openStudio,
  paste,
  REPORT,
  textOf,
  withReport,
  write,
} from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';
import { MARKUP } from './site/hostileCorpus.ts';
import { startServer } from './site/server.ts';
import { visitor } from './site/visitor.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";

/** The states of the page, each with the way to it from an open example. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the example', async () => {}],
  [
    'an open event',
    async (page) => {
      await page.getByRole('button', { name: /^Bridge built/ }).click();
      await expect(labelOf(page)).toBeVisible();
    },
  ],
  [
    'an event with something to mend',
    async (page) => {
      await page.getByRole('button', { name: /^Bridge built/ }).click();
      await write(labelOf(page), '');
      await expect(page.locator('.field-problems').first()).toBeVisible();
    },
  ],
  ['chosen words', async (page) => textOf(page).press('ArrowDown')],
  ['a new document', async (page) => page.getByRole('button', { name: 'Add a document' }).click()],
  ['the facts of a document', async (page) => page.locator('.document-facts summary').click()],
  ['the details', async (page) => page.getByRole('button', { name: 'Details' }).click()],
  ['the menu to save', async (page) => page.locator('summary', { hasText: /^Save/ }).click()],
  ['giving away', async (page) => page.getByRole('button', { name: 'Give away' }).click()],
];

/**
 * What axe objects to, but for labels of the chart that show a quote: it is hidden from screen readers, and axe counts it
 * among the words that are seen.
 */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await violationsOf(page);
  return found.filter((fault) => !/^label-content-name.*data-detail="quoted/.test(fault));
}

async function openExample(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Look at an example/);
  await expect(page.locator('[data-date]').first()).toBeVisible();
}

test('axe finds nothing at the start, light and dark', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page), colorScheme).toEqual([]);
  }
});

for (const [name, go] of STATES) {
  test(`axe finds nothing in ${name}, light and dark`, async ({ page, site }) => {
    await openExample(page, `${site.url}studio.html`);
    await go(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [320, 568],
  [320, 256],
  [390, 844],
  [768, 1024],
] as const) {
  // Firefox takes room for scroll bars, which is least to be had where all is small.
  const tag = height === 256 ? ['@firefox'] : [];
  test(`at ${width} by ${height} one pane is shown at a time, and none is too wide`, {
    tag,
  }, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await openStudio(page, `${site.url}studio.html`);
    await page.getByRole('button', { name: /^Look at an example/ }).click();
    const panes = page.getByRole('navigation', { name: 'Panes' });
    for (const name of [/^Documents/, /^Text/, /^Event/, /^Timeline/]) {
      await panes.getByRole('button', { name }).click();
      await expect(page.locator('main > section')).toHaveCount(1);
      const isTooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth;
      });
      expect(isTooWide, String(name)).toBe(false);
      expect(await faultsOf(page), String(name)).toEqual([]);
    }
    await page.locator('summary', { hasText: /^Save/ }).click();
    const menu = await page.locator('.menu-panel').boundingBox();
    const { x = 0, width: wide = 0 } = menu ?? {};
    expect(Math.min(x, width - x - wide), 'room beside the menu').toBeGreaterThanOrEqual(8);
  });
}

test('everything that can be pressed is at least 24 pixels wide and high', async ({
  page,
  site,
}) => {
  await openExample(page, `${site.url}studio.html`);
  await page.getByRole('button', { name: /^Bridge built/ }).click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, summary, input, select, textarea)')]
      .filter((one) => !one.closest('.timeline') && one.checkVisibility() && !one.closest('label'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test('under the strictest policy a timeline is made, and nothing is refused', {
  tag: '@firefox',
}, async ({ browser }) => {
  const server = await startServer({ headers: { 'Content-Security-Policy': STRICT } });
  const { page, errors, warnings, requests } = await visitor(browser);
  try {
    await withReport(page, `${server.url}studio.html`);
    await page.locator('[data-date]', { hasText: '1911' }).click();
    await write(labelOf(page), 'Ferry built');
    await page.getByRole('button', { name: 'Give away' }).click();
    await savedFile(page, () => page.getByRole('button', { name: 'Save the page' }).click());
    expect([...errors, ...warnings]).toEqual([]);
    const foreign = requests.filter(
      (url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
  } finally {
    await page.context().close();
    await server.close();
  }
});

test('a hostile document is text, and runs nothing', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  const text = `${REPORT}\n${MARKUP} was here in 1950.\n`;
  await paste(
    page,
    text,
    `<p>${REPORT}</p><img src=x onerror="window.hacked=1"><script>window.hacked=1</script><p>It ends in 1950.</p>`,
  );
  await expect(page.locator('[data-date]', { hasText: '1950' })).toBeVisible();
  await page.locator('[data-date]', { hasText: '1950' }).click();
  await write(labelOf(page), '<img src=x onerror=hacked=1>');
  await expect(
    page
      .getByRole('option', { name: /onerror/ })
      .or(page.locator('.timeline [role="option"]'))
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

test('the text as a screen reader has it: sentences with their dates', async ({ page, site }) => {
  await openExample(page, `${site.url}studio.html`);
  await expect(page.getByRole('region', { name: 'Text' })).toMatchAriaSnapshot({
    name: 'studioText.aria.yml',
  });
});

test('the event as a screen reader has it', async ({ page, site }) => {
  await openExample(page, `${site.url}studio.html`);
  await page.getByRole('button', { name: /^Bridge built/ }).click();
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toMatchAriaSnapshot({
    name: 'studioEvent.aria.yml',
  });
});
