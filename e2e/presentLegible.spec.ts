import type { Page } from '@playwright/test';
import { openSlides, placeOf, slidesOf } from './pages/presentPage.ts';
import { dataset, eventOf, expect, test } from './pages/timelinePage.ts';

/** What a teacher's projector shows: hundredths of the height of the screen, and a ratio. */
interface Measured {
  readonly place: string;
  /** The smallest type of what is to be read, and of anything. */
  readonly body: number;
  readonly least: number;
  readonly contrast: number;
  /** Whatever is cut off, lies off the screen or over something else. */
  readonly faults: readonly string[];
}

/** The least that conventions for slides ask for: 24 of 540 points, 14 of 540 points, and 7:1 (WCAG 1.4.6). */
const BODY = 4.4;
const LEAST = 2.6;
const CONTRAST = 7;

const SIZES = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [800, 600],
] as const;

/** Measures the step that is shown: the boxes of its texts, their sizes and their colours. */
async function measure(page: Page, place: string): Promise<Measured> {
  const measured = await page.evaluate(() => {
    const stage = document.querySelector('.present');
    if (!stage) throw new Error('There are no slides.');
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = luminance(getComputedStyle(stage).backgroundColor);
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    const texts: {
      text: string;
      box: DOMRect;
      size: number;
      ratio: number;
      isBody: boolean;
      element: Element;
    }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element ||
        text === '' ||
        element.closest('.visually-hidden, .present-controls, [hidden]')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(element);
      const ink = luminance(style.color);
      texts.push({
        text: text.slice(0, 40),
        box,
        size: (Number.parseFloat(style.fontSize) / innerHeight) * 100,
        ratio: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05),
        isBody:
          element.closest('h1, .slide-date, .slide-line, blockquote, li') !== null &&
          element.tagName !== 'SMALL',
        element,
      });
    }
    const faults: string[] = [];
    // The box of a line reaches beyond its letters.
    const slackOf = (box: DOMRect) => 1 + 0.05 * box.height;
    const onStrip = (element: Element) => element.closest('.strip-window') !== null;
    for (const { text, box, element } of texts) {
      const room = element.closest('.slide-place, .slide, .strip')?.getBoundingClientRect();
      const isOff =
        box.left < -0.5 ||
        box.right > innerWidth + 0.5 ||
        box.top < -0.5 ||
        box.bottom > innerHeight + 0.5;
      if (isOff && !onStrip(element)) faults.push(`off the screen: ${text}`);
      if (
        room &&
        !onStrip(element) &&
        (box.bottom > room.bottom + slackOf(box) || box.top < room.top - slackOf(box))
      ) {
        faults.push(`out of its place: ${text}`);
      }
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The boxes of neighbouring lines reach into each other by a part of the line height.
        const slack =
          one.element.closest('h1, blockquote, li, p') ===
          other.element.closest('h1, blockquote, li, p')
            ? Number.POSITIVE_INFINITY
            : 0.3 * Math.min(one.box.height, other.box.height);
        if (across > 1 && down > slack)
          faults.push(`one over the other: ${one.text} / ${other.text}`);
      }
    }
    const bodies = texts.filter(({ isBody }) => isBody);
    return {
      body: Math.min(...bodies.map(({ size }) => size)),
      least: Math.min(...texts.map(({ size }) => size)),
      contrast: Math.min(...texts.map(({ ratio }) => ratio)),
      faults,
    };
  });
  return { place, ...measured };
}

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
    all.push(await measure(page, place));
    await page.keyboard.press('PageDown');
  }
  return all;
}

for (const [width, height] of SIZES) {
  // Colours are the same at every size.
  for (const theme of width === 1024 ? (['dark', 'light'] as const) : (['dark'] as const)) {
    test(`every slide can be read from the last row at ${width}x${height}, ${theme}`, async ({
      page,
      site,
    }, info) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await openSlides(page, site, `&prompts=1&theme=${theme}`);
      const all = [...(await measureAll(page))];
      await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText('The documents');
      // The slides of a tour hold its lines as well.
      await openSlides(page, site, `&tour=${dataset.tours[0]?.id}&theme=${theme}`);
      all.push(...(await measureAll(page)));
      const table = [
        'step, page, title | body % | least % | contrast',
        ...all.map(
          ({ place, body, least, contrast }) =>
            `${place} | ${body.toFixed(2)} | ${least.toFixed(2)} | ${contrast.toFixed(1)}`,
        ),
      ].join('\n');
      await info.attach('legibility', { body: table, contentType: 'text/plain' });
      const floor = (of: (one: Measured) => number) => Math.min(...all.map(of));
      const summary = {
        steps: all.length,
        paged: all.filter(({ place }) => !place.includes(' of 1,')).length,
        body: floor(({ body }) => body),
        least: floor(({ least }) => least),
        contrast: floor(({ contrast }) => contrast),
      };
      console.log(`${width}x${height} ${theme}: ${JSON.stringify(summary)}`);
      expect(all.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(summary.body).toBeGreaterThanOrEqual(BODY - 0.01);
      expect(summary.least).toBeGreaterThanOrEqual(LEAST);
      expect(summary.contrast).toBeGreaterThanOrEqual(CONTRAST);
    });
  }
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
