import { expect, type Locator, type Page } from '@playwright/test';
import type { SourceDocument, TimelineEvent } from '../../src/dataset/dataset.ts';
import type { SiteServer } from '../site/server.ts';
import { events, readerOf } from './timelinePage.ts';

/** Opens the documents and waits until they can be read. */
export async function openDocuments(page: Page, site: SiteServer, query = ''): Promise<void> {
  await page.goto(`${site.url}?view=documents${query}`);
  await expect(page.getByRole('article').first()).toBeVisible();
}

/** A document among the others. */
export function articleOf(page: Page, { title }: SourceDocument): Locator {
  return page
    .getByRole('region', { name: 'Documents' })
    .getByRole('article', { name: title, exact: true });
}

/** The links behind the passages of an event: its number, then its label. */
export function linksOf(place: Locator | Page, event: TimelineEvent): Locator {
  const number = event.background ? 'Background' : String(events.indexOf(event) + 1);
  return place.getByRole('link', { name: `${number}: ${event.label}`, exact: true });
}

/** The source of an event is open. */
export async function expectOpen(page: Page, event: TimelineEvent): Promise<void> {
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
}
