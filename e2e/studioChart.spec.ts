import type { Locator, Page } from '@playwright/test';
import { beginWith, chartIn, labelOf, openStudio, paste, write } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

const CHRONICLE = `The pier at Skerry Point

SKERRY POINT, March 5, 1964 (Island Gazette) - The harbour was surveyed in 1904. The pier was begun on 3 May 1911. It was opened on 8 June 1913. The crane was bought on 2 March 1921.

The storm of 12 February 1934 damaged the hull of the ferry. The pier was mended on 4 July 1936. The light was built on 9 October 1948. The ferry was sold on 1 April 1962.
`;

/** An event for each of some dates, and what its label is to say. */
const EVENTS = [
  ['1904', 'Harbour surveyed'],
  ['3 May 1911', 'Pier begun'],
  ['12 February 1934', 'Storm'],
  ['4 July 1936', 'Pier mended'],
  ['1 April 1962', 'Ferry sold'],
] as const;

async function makeEvent(page: Page, date: string, label: string): Promise<void> {
  await page.locator('[data-date]', { hasText: date }).first().click();
  await expect(labelOf(page)).toBeFocused();
  // The title goes along with the label where it says the same.
  await write(page.getByRole('textbox', { name: 'Title', exact: true }), label);
  await write(labelOf(page), label);
  await expect(optionOf(page, label)).toHaveCount(1);
}

async function withEvents(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Start empty/);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  await paste(page, CHRONICLE);
  await expect(page.locator('[data-date]').first()).toBeVisible();
  for (const [date, label] of EVENTS) await makeEvent(page, date, label);
}

function optionOf(page: Page, label: string): Locator {
  return chartIn(page).getByRole('option', { name: label });
}

/** The days that the chart shows, as the overview has them, in pixels from its first day. */
function windowOf(page: Page): Promise<{ readonly left: number; readonly width: number }> {
  return chartIn(page)
    .locator('.overview-brush')
    .evaluate((brush) => {
      const { left, width } = brush.getBoundingClientRect();
      return { left: Math.round(left), width: Math.round(width) };
    });
}

/** The window when the chart glides no more. */
async function windowAtRest(page: Page): Promise<{ left: number; width: number }> {
  let before = await windowOf(page);
  await expect(async () => {
    const now = await windowOf(page);
    const isSame = now.left === before.left && now.width === before.width;
    before = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [400] });
  return before;
}

/** What stands around a label, which the styles colour. */
function itemOf(page: Page, label: string): Locator {
  return chartIn(page).locator('.vis-item', { has: page.getByRole('option', { name: label }) });
}

/** Marks what the chart is made of: what is made anew has no mark. */
async function markChart(page: Page): Promise<void> {
  await chartIn(page)
    .locator('.vis-timeline')
    .evaluate((element) => element.setAttribute('data-stands', ''));
}

async function expectKept(page: Page, before: { left: number; width: number }): Promise<void> {
  await expect(chartIn(page).locator('.vis-timeline[data-stands]')).toHaveCount(1);
  const after = await windowOf(page);
  expect(Math.abs(after.left - before.left)).toBeLessThanOrEqual(1);
  expect(Math.abs(after.width - before.width)).toBeLessThanOrEqual(1);
}

test('the chart takes every change while it stands, with the window as it was left', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await withEvents(page, `${site.url}studio.html`);
  await markChart(page);
  // The storm is open, and what is zoomed in on.
  await optionOf(page, 'Storm').click();
  const zoomIn = chartIn(page).getByRole('button', { name: 'Zoom in' });
  for (let count = 0; count < 2; count += 1) await zoomIn.click();
  const window = await windowOf(page);

  await write(labelOf(page), 'Ferry damaged in a storm');
  await expect(optionOf(page, 'Ferry damaged in a storm')).toContainText(
    'Ferry damaged in a storm',
  );
  await expectKept(page, window);
  await write(labelOf(page), 'Great storm');
  await expect(optionOf(page, 'Great storm')).toContainText('Great storm');
  await expect(optionOf(page, 'Great storm')).toHaveAttribute('aria-current', 'true');
  await expectKept(page, window);

  // What comes is brought into view, at the same zoom; all else stays in its place of the axis.
  await makeEvent(page, '8 June 1913', 'Pier opened');
  await expect(optionOf(page, 'Pier opened')).toBeInViewport();
  await expect(optionOf(page, 'Pier opened')).toHaveAttribute('aria-current', 'true');

  await page.getByRole('button', { name: 'All events' }).click();
  await page.getByRole('button', { name: /^Pier begun/ }).click();
  await expect(optionOf(page, 'Pier begun')).toBeInViewport();
  const after = await windowAtRest(page);
  await page.getByRole('button', { name: 'Remove event' }).click();
  await expect(optionOf(page, 'Pier begun')).toHaveCount(0);
  await expect(optionOf(page, 'Pier opened')).toHaveCount(1);
  await expectKept(page, after);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(optionOf(page, 'Pier begun')).toContainText('Pier begun');
  await expectKept(page, after);
});

test('what has focus in the chart keeps it, whatever changes', async ({ page, site }) => {
  await withEvents(page, `${site.url}studio.html`);
  await markChart(page);
  const window = await windowOf(page);
  await page.getByRole('combobox', { name: 'Category' }).selectOption('New category …');
  await write(page.getByRole('textbox', { name: 'Name of the new category' }), 'Trade');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(optionOf(page, 'Ferry sold')).toHaveAccessibleName(/Trade/);
  await expect(optionOf(page, 'Ferry sold')).toHaveAttribute('data-category', 'trade');
  await expect(itemOf(page, 'Ferry sold')).toHaveClass(/category-trade/);

  await optionOf(page, 'Ferry sold').click();
  await expect(optionOf(page, 'Ferry sold')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(itemOf(page, 'Ferry sold')).not.toHaveClass(/category-trade/);
  await expect(optionOf(page, 'Ferry sold')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(itemOf(page, 'Ferry sold')).toHaveClass(/category-trade/);
  await expect(optionOf(page, 'Ferry sold')).toBeFocused();
  await expect(optionOf(page, 'Ferry sold')).toHaveAttribute('aria-current', 'true');
  await expectKept(page, window);
});

test('the whole period stays the whole period when it grows', async ({ page, site }) => {
  await withEvents(page, `${site.url}studio.html`);
  await markChart(page);
  await makeEvent(page, 'March 5, 1964', 'Gazette printed');
  await expect(chartIn(page).locator('.vis-timeline[data-stands]')).toHaveCount(1);
  for (const [, label] of EVENTS) await expect(optionOf(page, label)).toBeInViewport();
  await expect(optionOf(page, 'Gazette printed')).toBeInViewport();
});
