import type { CDPSession, Page } from '@playwright/test';
import { buttonOf, eventOf, expect, openTimeline, test } from './pages/timelinePage.ts';

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that move along straight lines, all at once. */
async function gesture(
  session: CDPSession,
  from: readonly Point[],
  to: readonly Point[],
): Promise<void> {
  const at = (part: number) =>
    from.map(({ x, y }, id) => ({
      id,
      x: x + ((to[id]?.x ?? x) - x) * part,
      y: y + ((to[id]?.y ?? y) - y) * part,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 12; step += 1) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / 12),
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function setup(page: Page) {
  const session = await page.context().newCDPSession(page);
  const box = await page.locator('.timeline-host').boundingBox();
  const middle = {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  };
  const distance = async () => {
    const left = async (id: string) => (await buttonOf(page, eventOf(id)).boundingBox())?.x ?? 0;
    return (await left('toll-kept')) - (await left('post-welcomes-talks'));
  };
  return { session, middle, distance };
}

test('two fingers zoom the chart, and never the page', async ({ page, site }) => {
  await openTimeline(page, site);
  const { session, middle, distance } = await setup(page);
  const before = await distance();
  await gesture(
    session,
    [
      { x: middle.x - 40, y: middle.y },
      { x: middle.x + 40, y: middle.y },
    ],
    [
      { x: middle.x - 110, y: middle.y },
      { x: middle.x + 110, y: middle.y },
    ],
  );
  await expect.poll(distance).toBeGreaterThan(before * 1.3);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test('a finger up or down is left to the page: the chart neither moves nor scrolls', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await openTimeline(page, site, '?rows=category');
  const { session, middle } = await setup(page);
  const ruler = await page.locator('.ruler').textContent();
  await gesture(session, [middle], [{ x: middle.x, y: middle.y - 200 }]);
  expect(await page.locator('.ruler').textContent()).toBe(ruler);
  const host = page.locator('.timeline-host');
  expect(await host.evaluate((chart) => chart.scrollTop)).toBe(0);
  expect(await host.evaluate((chart) => chart.scrollHeight - chart.clientHeight)).toBe(0);
});

test('after a finger up or down, the next gesture counts', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await openTimeline(page, site, '?rows=category');
  const { session, middle } = await setup(page);
  await gesture(session, [middle], [{ x: middle.x, y: middle.y - 150 }]);
  const ruler = () => page.locator('.ruler').textContent();
  const before = await ruler();
  await gesture(
    session,
    [
      { x: middle.x - 40, y: middle.y },
      { x: middle.x + 40, y: middle.y },
    ],
    [
      { x: middle.x - 110, y: middle.y },
      { x: middle.x + 110, y: middle.y },
    ],
  );
  await expect.poll(ruler).not.toBe(before);
});
