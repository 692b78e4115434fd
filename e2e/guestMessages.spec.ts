import { cutOff, hostState, timelineIn, withHost } from './pages/hostPage.ts';
import { buttonOf, eventOf, expect, readerOf, test } from './pages/timelinePage.ts';

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
