import type { Frame, Page } from '@playwright/test';
import { cutOff, hostState, timelineIn, withHost } from './pages/hostPage.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';

/** Presses the mouse at the middle of an element of a frame, without scrolling anything to get there. */
async function press(page: Page, frame: Frame, selector: string): Promise<boolean> {
  const box = await frame.locator(selector).first().boundingBox();
  if (!box || box.y < 0 || box.y + box.height > 800) return false;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return true;
}

test('clicks, keys and typing inside leave the page around as it is', async ({ browser, site }) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await cutOff(page);
    const before = { ...(await hostState(page)), focus: 'timeline' };
    const [middle] = events.slice(10, 11);
    let pressed = 0;
    for (const { id } of events) {
      if (pressed === 12) break;
      if (await press(page, frame, `[data-event="${id}"]`)) pressed += 1;
      expect(await hostState(page)).toEqual(before);
    }
    expect(pressed).toBe(12);
    // What is off the screen, or behind the reader, is opened all the same, without a pointer.
    for (const { id, title } of [events[0], middle, events.at(-1)].filter(
      (event) => event !== undefined,
    )) {
      await frame.getByRole('button', { name: 'Whole period' }).dispatchEvent('click');
      await frame.locator(`[data-event="${id}"]`).dispatchEvent('click');
      await expect(
        readerOf(frame).getByRole('heading', { name: title, exact: true }),
      ).toBeVisible();
      expect(await hostState(page)).toEqual(before);
    }
    for (const key of [
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'Enter',
      '+',
      '-',
      '0',
      'Escape',
    ]) {
      await page.keyboard.press(key);
      expect(await hostState(page), key).toEqual(before);
    }
    for (const name of ['Later', 'Earlier', 'Zoom in', 'Zoom out', 'Whole period', 'Next ›']) {
      await frame.getByRole('button', { name }).dispatchEvent('click');
      expect(await hostState(page), name).toEqual(before);
    }
    expect(errors).toEqual([]);
  });
});

test('the full page in a frame leaves the page around as it is, searching and reading too', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'plain', query: '' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await cutOff(page);
    await frame.getByRole('button', { name: 'List' }).dispatchEvent('click');
    const search = await frame
      .getByRole('combobox')
      .or(frame.getByRole('searchbox'))
      .first()
      .boundingBox();
    await page.mouse.click((search?.x ?? 0) + 20, (search?.y ?? 0) + 10);
    const before = { ...(await hostState(page)), focus: 'timeline' };
    await page.keyboard.type('ferry');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(readerOf(frame)).toBeVisible();
    expect(await hostState(page)).toEqual(before);
    for (const name of ['Documents', 'Timeline', 'List']) {
      await frame.getByRole('button', { name, exact: true }).dispatchEvent('click');
      expect(await hostState(page), name).toEqual(before);
    }
    expect(errors).toEqual([]);
  });
});

test('the wheel over the chart scrolls the page around; with Ctrl it zooms the chart alone', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page }) => {
    const frame = await timelineIn(page, site);
    await page.evaluate(() => scrollTo(0, 1350));
    const chart = await chartOf(frame).boundingBox();
    await page.mouse.move((chart?.x ?? 0) + 600, (chart?.y ?? 0) + 250);
    const place = async () => (await buttonOf(frame, eventOf('harvest-fair')).boundingBox())?.x;
    const before = await place();
    const scrolled = () => page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(place).not.toBe(before);
    expect(await scrolled()).toBe(1350);
    const zoomed = await place();
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBe(1550);
    expect(await place()).toBe(zoomed);
  });
});

test('nothing plays, takes the focus or speaks when the page loads', async ({ browser, site }) => {
  const query = '?embed=1&event=bridge-opened&theme=blue';
  await withHost(browser, site, { name: 'plain', query }, async ({ page }) => {
    await page.locator('#notes').focus();
    await page.evaluate(() => scrollTo(0, 0));
    const frame = await timelineIn(page, site);
    await expect(readerOf(frame)).toBeVisible();
    expect(await hostState(page)).toMatchObject({ scroll: [0, 0], focus: 'notes' });
    const loaded = await frame.evaluate(() => ({
      focus: document.activeElement?.tagName,
      spoken: [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].map(
        ({ textContent }) => textContent,
      ),
      media: document.querySelectorAll('audio, video').length,
      endless: document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations === Infinity)
        .length,
    }));
    expect(loaded).toEqual({
      focus: 'BODY',
      spoken: loaded.spoken.map(() => ''),
      media: 0,
      endless: 0,
    });
    expect(loaded.spoken.length).toBeGreaterThan(0);
  });
});

test('no request leaves the site, and nothing is kept', async ({ browser, site }) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page, requests }) => {
    const frame = await timelineIn(page, site);
    for (const { id } of events.slice(0, 5)) {
      await frame.locator(`[data-event="${id}"]`).dispatchEvent('click');
    }
    const elsewhere = requests.filter(
      (url) => !url.startsWith(site.url) && !url.endsWith('/lesson'),
    );
    expect(elsewhere).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await frame.evaluate(() => {
      try {
        return localStorage.length + sessionStorage.length;
      } catch {
        // A browser may refuse a frame of another site any storage: then nothing is kept.
        return 0;
      }
    });
    expect(kept).toBe(0);
  });
});
