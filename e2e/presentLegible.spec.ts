import type { Page } from '@playwright/test';
import { illegible, type Measured, measureSlide } from './pages/legibility.ts';
import { openSlides, placeOf, slidesOf } from './pages/presentPage.ts';
import { dataset, eventOf, expect, test } from './pages/timelinePage.ts';

/** The step that is shown, and the page of it; not from the address, which browsers write only so often. */
async function shownStep(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heading = document.querySelector('.present h1')?.textContent ?? '';
    const number = document.querySelector('.page-number:not([hidden])')?.textContent ?? '1 of 1';
    const step = document.querySelector<HTMLProgressElement>('.present progress')?.value ?? 0;
    return `${step}, ${number}, ${heading}`;
  });
}

/** Goes through the whole deck as a clicker does, page by page. */
async function measureAll(page: Page): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (
    let place = await shownStep(page);
    all.at(-1)?.place !== place;
    place = await shownStep(page)
  ) {
    all.push(await measureSlide(page, place));
    await page.keyboard.press('PageDown');
  }
  return all;
}

for (const [width, height, theme] of [
  [1920, 1080, 'dark'],
  [1280, 720, 'dark'],
  // Colours are the same at every size.
  [1024, 768, 'light'],
  [800, 600, 'dark'],
] as const) {
  test(`every slide can be read from the last row at ${width}x${height}, ${theme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openSlides(page, site, `&prompts=1&theme=${theme}`);
    expect(illegible(await measureAll(page))).toEqual([]);
    await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText('The documents');
    // The slides of a tour hold its lines as well.
    await openSlides(page, site, `&tour=${dataset.tours[0]?.id}&theme=${theme}`);
    expect(illegible(await measureAll(page))).toEqual([]);
  });
}

test('a passage that does not fit at the smallest size is shown in parts that join to it', async ({
  page,
  site,
}) => {
  // No passage is too long for an ordinary screen: the place for it is made smaller.
  await page.addInitScript(() => {
    const style = document.createElement('style');
    style.textContent = '.slide-place { max-height: 26cqh }';
    document.addEventListener('DOMContentLoaded', () => document.head.append(style));
  });
  // Where a part ends follows from the fonts, which may come too late to be used, or only after a reload.
  await page.route('**/*.woff2', (route) => route.abort());
  await openSlides(page, site, '&event=pell-speech&step=1');
  const quote = slidesOf(page).locator('blockquote').first();
  const parts: string[] = [];
  for (let last = ''; placeOf(page).startsWith('pell-speech 1') && last !== placeOf(page); ) {
    last = placeOf(page);
    parts.push((await quote.textContent()) ?? '');
    await page.keyboard.press('PageDown');
    await expect.poll(() => placeOf(page)).not.toBe(last);
  }
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(eventOf('pell-speech').excerpts[0]?.exact);
  await page.keyboard.press('PageUp');
  await expect(slidesOf(page)).toContainText(`${parts.length} of ${parts.length}`);
  await page.reload();
  await expect(quote).toHaveText(parts.at(-1) ?? '');
});
