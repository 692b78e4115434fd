import type { Page } from '@playwright/test';

/** Opens a page that waits for its app. */
export async function openWithoutApp(page: Page, url: string): Promise<{ release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.static-panel').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  return { release };
}

/** Where the labels of events and numbers stand that are seen whole: left, top, width and height by what they say. */
export function labelsOn(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.event-label')].map((label) => ({
      name: label.dataset.event ?? label.textContent ?? '',
      box: label.getBoundingClientRect(),
      isSeen: getComputedStyle(label).visibility === 'visible',
    }));
    const seen = all
      .filter(({ box, isSeen }) => isSeen && box.width > 0 && box.left >= 0)
      .sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top)
      .map(({ name, box }, index) => [
        // Several numbers may be the same.
        name.startsWith('+') ? `${name} ${index}` : name,
        [box.left, box.top, box.width, box.height],
      ]);
    return Object.fromEntries(seen);
  });
}

/** Watches how much of the page moves; to be called before it is opened. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((list) => {
      const shifts = Reflect.get(window, 'shifts') as number[];
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await twoFrames(page);
    return page.evaluate(() =>
      (Reflect.get(window, 'shifts') as number[]).reduce((sum, shift) => sum + shift, 0),
    );
  };
}

/** Waits until what was drawn has been painted. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
