import type { Locator, Page } from '@playwright/test';
import type { SiteServer } from './server.ts';
import { expect } from './timelinePage.ts';

/** The slides. */
export function slidesOf(page: Page): Locator {
  return page.getByRole('main', { name: 'Slides' });
}

/** Opens the slides that a query asks for, and waits until they follow keys. */
export async function openSlides(page: Page, site: SiteServer, query = ''): Promise<void> {
  await page.goto(`${site.url}?present=1${query}`);
  await expect(slidesOf(page)).toBeFocused();
}

/** Event, step and page, as the address tells them. */
export function placeOf(page: Page): string {
  const query = new URL(page.url()).searchParams;
  return [query.get('event') ?? '', query.get('step') ?? 0, query.get('page') ?? 0].join(' ');
}
