import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

for (const width of [320, 390]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true });

    test('the events are a chronological list, and nothing scrolls sideways', async ({
      page,
      site,
    }) => {
      await openTimeline(page, site);
      const names = await chartOf(page)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.textContent));
      expect(
        names.map((name, index) => name?.startsWith(`${events[index]?.when.label}. `)),
      ).toEqual(events.map(() => true));
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    });

    test('an event opens a sheet from below with its source, and closing returns to it', async ({
      page,
      site,
    }) => {
      await openTimeline(page, site);
      const event = eventOf('ferry-sinks');
      await buttonOf(page, event).tap();
      const reader = readerOf(page);
      await expect(reader.getByRole('heading', { name: event.title })).toBeInViewport();
      await expect(reader.locator('mark')).toBeInViewport();
      await expect(buttonOf(page, event)).toBeInViewport({ ratio: 1 });
      const box = await reader.boundingBox();
      expect(box?.width).toBe(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(700);
      expect(box?.y).toBeGreaterThan(200);
      await reader.getByRole('button', { name: 'Close the source' }).tap();
      await expect(reader).toHaveCount(0);
      await expect(buttonOf(page, event)).toBeFocused();
    });

    test('the sheet is pulled down by its head to close it', async ({ page, site }) => {
      await openTimeline(page, site, '?event=ferry-stopped');
      const heading = readerOf(page).getByRole('heading', { level: 2 });
      // On the smallest screens the head scrolls away for the sentence, and has to be brought back.
      await heading.scrollIntoViewIfNeeded();
      const title = await heading.boundingBox();
      const [x, y] = [(title?.x ?? 0) + 20, (title?.y ?? 0) + 5];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 120, { steps: 5 });
      await page.mouse.up();
      await expect(readerOf(page)).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollLeft)).toBe(0);
    });

    test('the thin overview leads to the events of a year', async ({ page, site }) => {
      await openTimeline(page, site);
      const strip = await page.locator('.thin-overview').boundingBox();
      await page.mouse.click((strip?.x ?? 0) + (strip?.width ?? 0) - 1, (strip?.y ?? 0) + 20);
      await expect(readerOf(page)).toContainText('17 June 1936');
    });

    test('opening an event by keyboard leads into the sheet', async ({ page, site }) => {
      await openTimeline(page, site);
      await buttonOf(page, eventOf('ferry-stopped')).focus();
      await page.keyboard.press('Enter');
      await expect(readerOf(page).getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('[aria-label="Source"]') !== null,
        ),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await expect(buttonOf(page, eventOf('ferry-stopped'))).toBeFocused();
    });

    test('a link to an event shows it in the list above its source', async ({ page, site }) => {
      await openTimeline(page, site, '?event=bridge-opened');
      await expect(buttonOf(page, eventOf('bridge-opened'))).toBeInViewport({ ratio: 1 });
      await expect(readerOf(page).locator('mark').first()).toBeInViewport();
    });
  });
}
