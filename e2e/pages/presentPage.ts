import type { Locator, Page } from '@playwright/test';
import type { SiteServer } from '../site/server.ts';
import { expect, type Place } from './timelinePage.ts';

/** The slides. */
export function slidesOf(page: Place): Locator {
  return page.getByRole('main', { name: 'Slides' });
}

/** Opens the slides that a query asks for, and waits until they follow keys. */
export async function openSlides(page: Page, site: SiteServer, query = ''): Promise<void> {
  await page.goto(`${site.url}?present=1${query}`);
  await expect(slidesOf(page)).toBeFocused();
}

/** Presses the key for the next one as soon as slides, which come as a part of their own, follow keys. */
export async function turnSlide(page: Page): Promise<void> {
  await expect(slidesOf(page)).toBeFocused();
  await page.keyboard.press('PageDown');
}

/** Event, step and page, as the address tells them. */
export function placeOf(page: Page): string {
  return placeIn(page.url());
}

/** Event, step and page, as an address tells them. */
export function placeIn(address: string): string {
  const query = new URL(address, 'http://localhost').searchParams;
  return [query.get('event') ?? '', query.get('step') ?? 0, query.get('page') ?? 0].join(' ');
}
