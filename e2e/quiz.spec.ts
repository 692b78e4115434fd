import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { eventOf, expect, test } from './pages/timelinePage.ts';
import type { SiteServer } from './site/server.ts';

const ORDER = ['bridge-opened', 'ferry-stopped', 'ferry-begins', 'room-to-move'];

async function openQuiz(page: Page, site: SiteServer, query = `?quiz=4&order=${ORDER.join(',')}`) {
  await page.goto(site.url + query);
  await expect(page.getByRole('heading', { name: 'What came first?' })).toBeVisible();
}

async function titles(page: Page): Promise<string[]> {
  return page.locator('.quiz-title').allTextContents();
}

function titlesOf(ids: readonly string[]): string[] {
  return ids.map((id) => eventOf(id).title);
}

test('the quiz is found in the menu for lessons, and says no date', async ({ page, site }) => {
  await page.goto(site.url);
  await page.locator('summary', { hasText: 'Present' }).click();
  await page.getByRole('button', { name: /Put six events in order/ }).click();
  await expect(page.getByRole('listitem')).toHaveCount(6);
  await expect(page.locator('.quiz')).not.toContainText(/\b1[89]\d\d\b/);
  await expect(page).toHaveURL(/\?quiz=6/);
});

for (const pointer of ['mouse', 'touch'] as const) {
  test(`by ${pointer}: a row is dragged to its place`, async ({ browser, site }) => {
    const page = await browser.newPage({ hasTouch: pointer === 'touch' });
    await openQuiz(page, site);
    const grip = page.getByRole('listitem').first().locator('.quiz-grip');
    const [from, to] = [
      await grip.boundingBox(),
      await page.getByRole('listitem').nth(3).boundingBox(),
    ];
    if (!from || !to) throw new Error('no rows');
    const [x, start, end] = [from.x + 10, from.y + 10, to.y + to.height * 0.8];
    if (pointer === 'mouse') {
      await page.mouse.move(x, start);
      await page.mouse.down();
      for (let step = 1; step <= 12; step += 1) {
        await page.mouse.move(x, start + ((end - start) * step) / 12);
      }
      await page.mouse.up();
    } else {
      const client = await page.context().newCDPSession(page);
      const touch = (type: string, y?: number) =>
        client.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          touchPoints: y === undefined ? [] : [{ x, y }],
        });
      await touch('touchStart', start);
      for (let step = 1; step <= 12; step += 1) {
        await touch('touchMove', start + ((end - start) * step) / 12);
      }
      await touch('touchEnd');
    }
    await expect
      .poll(() => titles(page))
      .toEqual(titlesOf(['ferry-stopped', 'ferry-begins', 'room-to-move', 'bridge-opened']));
    await page.close();
  });
}

test('the source of an event is one step away, and Back returns', async ({ page, site }) => {
  await openQuiz(page, site, `?quiz=4&order=${ORDER.join(',')}`);
  await page.getByRole('button', { name: 'Show the dates' }).click();
  await page.getByRole('button', { name: 'Read its source' }).first().click();
  await expect(page.getByRole('region', { name: 'Source' })).toContainText(
    eventOf('ferry-begins').title,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'As it happened' })).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`at ${width}x${height} six events fit the screen, in type for the last row`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await openQuiz(page, site, '?quiz=6');
    const sizes = await page
      .locator('.quiz :is(p, button, input, .quiz-grip)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes) / height).toBeGreaterThanOrEqual(0.026);
    const titleSize = await page
      .locator('.quiz-title')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(titleSize / height).toBeGreaterThanOrEqual(0.039);
    for (const row of await page.getByRole('listitem').all()) {
      await expect(row).toBeInViewport({ ratio: 1 });
    }
  });
}

test('axe finds no fault, before and after the dates are shown', async ({ page, site }) => {
  await openQuiz(page, site);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the dates' }).click();
  expect(await violationsOf(page)).toEqual([]);
});

test('Back from the quiz returns to the event that was open', async ({ page, site }) => {
  await page.goto(`${site.url}?event=ferry-stopped`);
  await page.locator('summary', { hasText: 'Present' }).click();
  await page.getByRole('button', { name: /Put six events in order/ }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Source' })).toContainText(
    eventOf('ferry-stopped').title,
  );
});
