import type { Page } from '@playwright/test';
import type { Subject } from './subject.ts';

/** How long a click takes, milliseconds, and how many frames. */
export interface ClickTime {
  readonly time: number;
  readonly frames: number;
}

/** How often a page is zoomed in to find an event by itself. */
const ZOOMS = 20;
/** So many frames are waited for what a click leads to. */
const MOST_FRAMES = 600;

/**
 * Clicks, with the mouse, an event that stands by itself, and counts the frames from the release of the
 * button until the page shows what follows. Where only numbers are on screen, it zooms in with the
 * button of the page until there is an event; `null` when none comes, or nothing follows.
 */
export async function clickToOpen(page: Page, subject: Subject): Promise<ClickTime | null> {
  let place = await placeOf(page, subject);
  for (let zoom = 0; !place && subject.isOurs && zoom < ZOOMS; zoom += 1) {
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    place = await placeOf(page, subject);
  }
  if (!place) return null;
  await page.mouse.move(place.x, place.y);
  // It listens before the click comes: who waits for both at once may miss it, and wait for ever.
  await page.evaluate(countFrames, { opened: subject.opened, most: MOST_FRAMES });
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => Reflect.get(window, 'clickTaken') as Promise<ClickTime | null>);
}

/** Where an event lies on top at its own middle. */
function placeOf(page: Page, { single }: Subject) {
  return page.evaluate((selector) => {
    for (const item of document.querySelectorAll(selector)) {
      const { left, top, width, height } = item.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      if (width > 0 && hit && item.contains(hit)) return { x, y };
    }
    return null;
  }, single);
}

/** Runs in the page, and leaves there what will be counted. */
function countFrames({ opened, most }: { readonly opened: string; readonly most: number }): void {
  const count = async (): Promise<ClickTime | null> => {
    const start = await new Promise<number>((resolve) => {
      const released = () => resolve(performance.now());
      addEventListener('pointerup', released, { capture: true, once: true });
    });
    for (let frames = 1; frames < most; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.querySelector(opened)) return { time: performance.now() - start, frames };
    }
    return null;
  };
  Reflect.set(window, 'clickTaken', count());
}
