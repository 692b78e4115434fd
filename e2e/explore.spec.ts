import type { Page } from '@playwright/test';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  openTimeline,
  test,
} from './pages/timelinePage.ts';

/** Where the label of an event begins, as far from its day as every other. */
async function dayOf(page: Page, id: string): Promise<number> {
  return buttonOf(page, eventOf(id)).evaluate((button) => button.getBoundingClientRect().left);
}

async function distance(page: Page): Promise<number> {
  return (await dayOf(page, 'toll-kept')) - (await dayOf(page, 'lamp-lit-again'));
}

test('the buttons zoom in, zoom out and show the whole period', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  const before = await distance(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await distance(page)) / before).toBeCloseTo(2, 1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await distance(page)) / before).toBeCloseTo(1, 1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Whole period' }).click();
  await expect(page.locator('.timeline-host .event-label')).toHaveCount(events.length);
});

test('Ctrl and the wheel zoom; the wheel alone does not', async ({ page, site }) => {
  await openTimeline(page, site);
  const before = await distance(page);
  const box = await page.locator('.timeline-host').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + (box?.height ?? 0) - 20);
  await page.mouse.wheel(0, -300);
  expect(await distance(page)).toBe(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => distance(page)).toBeGreaterThan(before * 1.1);
});

test('dragging the zoomed chart moves it', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const before = await dayOf(page, 'pell-speech');
  const box = await page.locator('.timeline-host').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await dayOf(page, 'pell-speech')) - before).toBeCloseTo(60, -1);
});

test('a click on a chapter goes to it', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  const rupture = chartOf(page).getByRole('button', { name: 'Quarrel' });
  const before = (await rupture.boundingBox())?.width ?? 0;
  await rupture.click();
  await expect
    .poll(async () => (await rupture.boundingBox())?.width ?? 0)
    .toBeGreaterThan(before * 2);
  await expect(buttonOf(page, eventOf('ferry-stopped'))).toBeVisible();
  await expect(buttonOf(page, eventOf('talks-declined'))).toBeVisible();
});

test('gaps are marked and named; the switch shows the true scale and says so in the address', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await expect(page.locator('.ruler-gap', { hasText: '40 yr' })).toBeVisible();
  const toggle = page.getByRole('switch', { name: 'Shorten gaps, widen busy days' });
  await expect(toggle).toBeChecked();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(page.locator('.ruler-gap')).toHaveCount(0);
  await expect(page).toHaveURL(/scale=true/);
  // A day is as wide as any other: 14,843 of 23,777 lie between the first two.
  const [first, second, last] = [
    await dayOf(page, 'ferry-begins'),
    await dayOf(page, 'reading-room'),
    await dayOf(page, 'bridge-opened'),
  ];
  expect((second - first) / (last - first)).toBeCloseTo(14_843 / 23_777, 2);
  await page.reload();
  await expect(toggle).not.toBeChecked();
});

test('the brush of the overview moves the chart', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  await chartOf(page).getByRole('button', { name: 'Crossing 1936' }).click();
  const overview = await page.locator('.overview').boundingBox();
  await page.mouse.click((overview?.x ?? 0) + 8, (overview?.y ?? 0) + 20);
  await expect(buttonOf(page, eventOf('ferry-begins'))).toBeVisible();
});

test('days do not move with the time zone of the visitor', async ({ browser, site }) => {
  const seen = new Set<string>();
  for (const timezoneId of ['America/Los_Angeles', 'Asia/Seoul', 'Pacific/Kiritimati']) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    // What the ruler has room for follows from the fonts, which may come too late to be used.
    await page.route('**/*.woff2', (route) => route.abort());
    await openTimeline(page, site, '?event=ferry-begins');
    const ruler = await page.locator('.ruler').textContent();
    const names = await page
      .locator('.timeline-host .event-label')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    seen.add([ruler, ...names.sort()].join('\n'));
    await context.close();
  }
  const [first, ...others] = [...seen];
  for (const other of others) expect(other).toEqual(first);
  expect(first).toContain('Friday 12 May 1871. Ferry begins.');
});

/** The script of a part has come. */
async function expectLoaded(page: Page, part: string): Promise<void> {
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    );
  await expect.poll(scripts, { timeout: 30_000 }).toContain(`/${part}-`);
}

test('fifty charts made and taken down leave nothing behind', async ({ page, site }) => {
  await openTimeline(page, site);
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
  await session.send('Performance.enable');
  const cycle = async () => {
    await page.setViewportSize({ width: 600, height: 720 });
    await expect(page.locator('.timeline-host')).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(page.locator('.timeline-host .event-label').first()).toBeVisible();
  };
  // What is loaded ahead, one part after the other, listens, too: these are the last.
  for (const part of ['PrintedSheet', 'QuizPage']) await expectLoaded(page, part);
  for (let round = 0; round < 3; round += 1) await cycle();
  const before = await count();
  const cycles = 50;
  for (let round = 0; round < cycles; round += 1) await cycle();
  const after = await count();
  // One listener that every chart leaves behind makes as many as there were cycles; a few more or less are
  // of what the browser itself has not cleared away yet.
  expect(after.listeners).toBeLessThan(before.listeners + cycles / 2);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
});
