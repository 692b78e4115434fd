import type { Frame, Page } from '@playwright/test';
import { hostState, timelineIn, withHost } from './pages/hostPage.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';

/** Scrolls the host's page so that the lower part of the frame is off the screen. */
async function cutOff(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.getElementById('timeline');
    if (frame) scrollTo(0, frame.offsetTop - 420);
  });
}

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

test('an event that the page around asks for is opened without taking its focus', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await page.locator('#notes').focus();
    await cutOff(page);
    const before = await hostState(page);
    const ask = (data: unknown) =>
      page.evaluate((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }, data);
    for (const nonsense of [
      null,
      7,
      'timeline:goto',
      [],
      { type: 'timeline:goto' },
      { type: 'timeline:goto', event: 'no-such-event' },
      { type: 'timeline:goto', event: { id: 'bridge-opened' } },
      { type: 'timeline:goto', event: '<img src=x onerror=alert(1)>' },
      { type: 'timeline:goto', event: 'x'.repeat(100_000) },
      { type: 'timeline:open', event: 'bridge-opened' },
    ]) {
      await ask(nonsense);
    }
    const { id, title } = eventOf('bridge-opened');
    await ask({ type: 'timeline:goto', event: id });
    await expect(readerOf(frame).getByRole('heading', { name: title, exact: true })).toBeVisible();
    const said = await page.evaluate(() => Reflect.get(window, 'said') as unknown[]);
    const selected = said.filter(
      (data) => Reflect.get(Object(data), 'type') === 'timeline:selected',
    );
    expect(selected).toEqual([
      { type: 'timeline:selected', event: id, title, date: eventOf(id).when.label },
    ]);
    await ask({ type: 'timeline:goto', event: null });
    await expect(readerOf(frame)).toHaveCount(0);
    expect(await hostState(page)).toEqual(before);
    expect(errors).toEqual([]);
  });
});

test('heights are asked for once in every dialect, and again only when the layout changes', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page }) => {
    const frame = await timelineIn(page, site);
    const heights = () =>
      page.evaluate(() =>
        (Reflect.get(window, 'said') as unknown[]).filter((data) =>
          /height/.test(typeof data === 'string' ? data : JSON.stringify(data)),
        ),
      );
    const inEveryDialect = (height: number) => [
      { type: 'timeline:height', height },
      { subject: 'lti.frameResize', height },
      { sentinel: 'amp', type: 'embed-size', height },
      JSON.stringify({ src: `${site.url}?embed=1`, context: 'iframe.resize', height }),
    ];
    await expect.poll(heights).toEqual(inEveryDialect(560));
    await frame.locator('[data-event="bridge-opened"]').dispatchEvent('click');
    await expect(readerOf(frame)).toBeVisible();
    expect(await heights()).toEqual(inEveryDialect(560));
    await page.setViewportSize({ width: 500, height: 800 });
    await cutOff(page);
    await expect.poll(heights).toEqual([...inEveryDialect(560), ...inEveryDialect(560)]);
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

test('two timelines on one page do not disturb each other', async ({ browser, site }) => {
  await withHost(browser, site, { name: 'pair' }, async ({ page, errors }) => {
    const first = await timelineIn(page, site, 0);
    const second = await timelineIn(page, site, 1);
    await buttonOf(first, eventOf('ferry-stopped')).dispatchEvent('click');
    await expect(readerOf(first)).toBeVisible();
    await expect(readerOf(second)).toHaveCount(0);
    await buttonOf(second, eventOf('bridge-opened')).dispatchEvent('click');
    await expect(readerOf(second)).toContainText(eventOf('bridge-opened').title);
    await expect(readerOf(first)).toContainText(eventOf('ferry-stopped').title);
    await second.getByRole('button', { name: 'Close the source' }).click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('-');
    await expect(readerOf(second)).toHaveCount(0);
    await expect(readerOf(first)).toBeVisible();
    // One cannot steer the other either: only the page around is listened to.
    await second.evaluate(() => {
      for (const frame of Array.from(
        { length: parent.frames.length },
        (_, index) => parent.frames[index],
      )) {
        frame?.postMessage({ type: 'timeline:goto', event: 'schoolhouse-talks' }, '*');
      }
    });
    await first.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    await expect(readerOf(first)).toContainText(eventOf('ferry-stopped').title);
    expect(errors).toEqual([]);
  });
});
