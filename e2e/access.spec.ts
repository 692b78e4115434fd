import { violationsOf } from './pages/axe.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

for (const [name, viewport, query] of [
  ['the chart', { width: 1280, height: 720 }, ''],
  ['an open event', { width: 1280, height: 720 }, '?event=ferry-stopped'],
  ['the true scale', { width: 1280, height: 720 }, '?scale=true'],
  ['an unknown event', { width: 1280, height: 720 }, '?event=nothing'],
  ['the reader over the chart', { width: 800, height: 500 }, '?event=harvest-fair'],
  ['the list', { width: 390, height: 844 }, ''],
  ['the sheet', { width: 320, height: 700 }, '?event=schoolhouse-talks'],
] as const) {
  test(`axe finds nothing in ${name}, light and dark`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    await openTimeline(page, site, query);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), colorScheme).toEqual([]);
    }
  });
}

for (const kind of ['full', 'blank', 'shuffled'] as const) {
  test(`axe finds nothing in the ${kind} handout`, async ({ page, site }) => {
    await page.goto(`${site.url}?view=handout&handout=${kind}`);
    await expect(page.getByRole('region', { name: 'Handout' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('axe finds nothing in the page without scripts', async ({ browser, site }) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(site.url);
  await page.addStyleTag({ content: '.static-only, .static-list { display: block !important }' });
  expect(await violationsOf(page)).toEqual([]);
});

test('the reader as a screen reader has it', async ({ page, site }) => {
  await openTimeline(page, site, '?event=ferry-sinks');
  await expect(readerOf(page)).toMatchAriaSnapshot({ name: 'reader.aria.yml' });
});

test('the chart as a screen reader has it: a list of options in date order', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await expect(chartOf(page)).toMatchAriaSnapshot({ name: 'timeline.aria.yml' });
});

for (const query of ['', '?rows=category']) {
  test(`after panning, the order on the page is still that of the dates, ${query || 'all in one'}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTimeline(page, site, query);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    for (const way of ['Later', 'Later', 'Earlier', 'Whole period']) {
      await page.getByRole('button', { name: way }).click();
      // In the chart as a whole, or in each of its groups.
      const places = await chartOf(page)
        .locator('.vis-foreground .vis-group')
        .evaluateAll((groups) =>
          groups.map((group) =>
            [...group.querySelectorAll('[role="option"]')].map((option) =>
              Number(option.getAttribute('aria-posinset')),
            ),
          ),
        );
      expect(places.flat().length).toBeGreaterThan(3);
      for (const order of places) expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
}

test('under reduced motion the chart jumps, and moves nothing on the way', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  const frames = await page.evaluate(async () => {
    const seen = new Set<string>();
    const look = () => seen.add(document.querySelector('.ruler')?.innerHTML ?? '');
    look();
    document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      look();
    }
    return seen.size;
  });
  expect(frames).toBe(2);
});

test('targets are at least 28 pixels high, and 24 wide', async ({ page, site }) => {
  for (const [width, height] of [
    [1280, 720],
    [800, 500],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, '?event=harvest-fair');
    const small = await page
      .getByRole('button')
      .or(page.getByRole('tab'))
      .evaluateAll((all) =>
        all
          .map((button) => ({
            text: button.textContent,
            ...button.getBoundingClientRect().toJSON(),
          }))
          .filter((box) => box.height < 28 || box.width < 24)
          .map(({ text, width: w, height: h }) => `${text} ${w}x${h}`),
      );
    expect(small).toEqual([]);
  }
});

test('in forced colours the open event and its excerpt still stand out', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTimeline(page, site, '?event=ferry-stopped');
  const label = buttonOf(page, eventOf('ferry-stopped'));
  expect(await label.evaluate((el) => getComputedStyle(el).outlineStyle)).toBe('solid');
  expect(
    await readerOf(page)
      .locator('mark')
      .evaluate((el) => getComputedStyle(el).outlineStyle),
  ).toBe('solid');
});

test('with the text spacing of WCAG 1.4.12 nothing in the reader is cut off', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=harvest-fair');
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  });
  const cut = await readerOf(page)
    .locator('h2, p:not(.visually-hidden)')
    .evaluateAll(
      (all) =>
        all.filter(
          (el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline',
        ).length,
    );
  expect(cut).toBe(0);
});
