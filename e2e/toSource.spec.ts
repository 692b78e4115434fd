import { buttonOf, eventOf, expect, openTimeline, readerOf, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';

test('from an event its source is one key away, and says so', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const event = eventOf('reading-room');
  const button = buttonOf(page, event);
  const title = readerOf(page).getByRole('heading', { name: event.title, exact: true });
  await button.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: event.title })).toHaveText(
    `2 of 19. 1912, printed in the document. ${event.title}. 1 document. Enter again goes to the source.`,
  );
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await page.keyboard.press('s');
  await expect(button).toBeFocused();
  await page.keyboard.press('s');
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the key to the source stands among the keys, and can be switched off', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=reading-room&keys=off');
  await page.getByText('Display', { exact: true }).click();
  await expect(page.getByText('To the source and back')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(readerOf(page).getByRole('heading', { level: 2 })).not.toBeFocused();
});

test('keys that scroll stay in the source that is open in a frame, and Tab leads out', {
  tag: '@firefox',
}, async ({ page, site }) => {
  const frame = `<iframe src="${site.url}?embed=1&amp;event=ferry-stopped" style="width: 480px; height: 640px"></iframe>`;
  const lesson = `<!doctype html><title>Lesson</title><p style="height: 900px">Before</p>${frame}<p style="height: 2000px"><a href="#after">After</a></p>`;
  const host = await startServer({ pages: { '/lesson': lesson } });
  try {
    // Of the same site, so that the driver of Firefox sends its keys into the frame.
    await page.goto(`${host.origin}/lesson`);
    const timeline = page.frameLocator('iframe');
    await timeline.locator('.reader-title').waitFor();
    await page.evaluate(() => scrollTo(0, 700));
    await timeline.locator('.reader-title').click();
    // The driver of Firefox scrolls once more to what it clicks.
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(100);
    // A page that scrolls by a key does so in a later frame.
    const scrolled = () =>
      page.evaluate(async () => {
        for (const _ of 'ab') await new Promise(requestAnimationFrame);
        return scrollY;
      });
    const top = () =>
      timeline
        .locator('.reader')
        .evaluate((reader) =>
          Math.max(...[reader, ...reader.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
        );
    for (const keys of [
      ['Home', 'PageUp', 'Shift+Space', 'ArrowUp', 'ArrowLeft'],
      ['End', 'PageDown', 'Space', 'ArrowDown', 'ArrowRight'],
    ]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        expect(await scrolled(), key).toBe(place);
      }
      if (keys[0] === 'Home') await expect.poll(top).toBe(0);
      else await expect.poll(top).toBeGreaterThan(100);
    }
    const inSource = timeline.locator('.reader:focus-within');
    await expect(inSource).toHaveCount(1);
    for (let presses = 0; presses < 30 && (await inSource.count()) > 0; presses++)
      await page.keyboard.press('Tab');
    await expect(inSource).toHaveCount(0);
  } finally {
    await host.close();
  }
});
