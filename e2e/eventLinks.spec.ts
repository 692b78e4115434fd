import type { Page } from '@playwright/test';
import {
  buttonOf,
  chartOf,
  eventOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const ties = eventOf('reading-room');

/** The page that a deed opens in a new tab. */
async function opened(page: Page, deed: () => Promise<void>): Promise<Page> {
  const [other] = await Promise.all([page.context().waitForEvent('page'), deed()]);
  await other.waitForLoadState();
  return other;
}

test('Ctrl and a click, the middle button, and Ctrl and Enter open an event in a tab', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?scale=true');
  const label = buttonOf(page, ties);
  for (const deed of [
    () => label.click({ modifiers: ['ControlOrMeta'] }),
    () => label.click({ button: 'middle' }),
    () => label.press('ControlOrMeta+Enter'),
  ]) {
    const other = await opened(page, deed);
    await expect(readerOf(other).getByRole('heading', { level: 2 })).toHaveText(ties.title);
    // What else is looked at goes along.
    expect(new URL(other.url()).searchParams.get('scale')).toBe('true');
    await other.close();
    await expect(readerOf(page)).toHaveCount(0);
  }
});

test('the address of an event is that of the view in which it is open, and the context menu is the browser’s', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await page.getByRole('button', { name: /^Ferry \d/ }).click();
  const label = buttonOf(page, eventOf('ferry-stopped'));
  await expect(label).toHaveAttribute('href', /\?(?=.*event=ferry-stopped)(?=.*category=ferry)/);
  const menu = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('contextmenu', (event) => resolve(event.defaultPrevented));
      }),
  );
  await label.click({ button: 'right' });
  expect(await menu).toBe(false);
});

test('from a frame an event opens in a tab as the whole page, which answers to nobody else', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?embed=1&keys=host&idle=60`);
  const other = await opened(page, () =>
    buttonOf(page, ties).click({ modifiers: ['ControlOrMeta'] }),
  );
  await expect(readerOf(other).getByRole('heading', { level: 2 })).toHaveText(ties.title);
  expect([...new URL(other.url()).searchParams.keys()]).toEqual(['event']);
});

test('a plain click, Enter and Space open an event here', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const label = buttonOf(page, ties);
  for (const deed of [() => label.click(), () => label.press('Enter'), () => label.press(' ')]) {
    await deed();
    await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(ties.title);
    await expect(label).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(readerOf(page)).toHaveCount(0);
    await expect(label).toBeFocused();
  }
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a label that is dragged moves the chart, and is not carried off as a link', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  await chartOf(page)
    .getByRole('button', { name: /Spring of talks/ })
    .click();
  await page.evaluate(() => {
    window.addEventListener('dragstart', () => document.body.setAttribute('data-carried', ''));
  });
  const label = buttonOf(page, eventOf('lamp-lit-again'));
  const before = await label.boundingBox();
  const [x, y] = [(before?.x ?? 0) + 20, (before?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => ((await label.boundingBox())?.x ?? 0) - x + 20).toBeCloseTo(60, -1);
  await expect(readerOf(page)).toHaveCount(0);
  await expect(page.locator('[data-carried]')).toHaveCount(0);
  expect(await page.evaluate(() => String(window.getSelection()))).toBe('');
});
