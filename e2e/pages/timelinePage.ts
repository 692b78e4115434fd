import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { TimelineEvent } from '../../src/dataset/dataset.ts';
import { type SiteServer, startServer } from '../site/server.ts';
import { contentOf, SITE } from '../site/sites.ts';

/** What the test corpus tells. */
export const { dataset, events, eventOf } = contentOf(SITE);

interface WorkerFixtures {
  readonly site: SiteServer;
}

/** Tests with a built site on a static host of its own. */
export function testOf(folder: string) {
  return base.extend<object, WorkerFixtures>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
      async ({}, use) => {
        const server = await startServer({ folder });
        await use(server);
        await server.close();
      },
      { scope: 'worker' },
    ],
  });
}

/** Tests with the site of the test corpus. */
export const test = testOf(SITE);

/** A page or a frame in it. */
export type Place = Pick<Page, 'getByRole'> | FrameLocator;

/**
 * Opens the timeline and waits until its events can be clicked.
 * @param waitUntil `commit` where something is kept back that the page would wait for
 */
export async function openTimeline(
  page: Page,
  site: SiteServer,
  query = '',
  waitUntil: 'load' | 'commit' = 'load',
): Promise<void> {
  await page.goto(site.url + query, { waitUntil });
  await expect(eventsOf(page).first()).toBeVisible();
}

/** Opens a view; it is the app that stands there, not the page without scripts. */
export async function openView(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('#root > *').first()).toBeAttached();
  await expect(page.locator('.static')).toHaveCount(0);
}

/** The chart, or on a narrow screen the list. */
export function chartOf(page: Place): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

export function readerOf(page: Place): Locator {
  return page.getByRole('region', { name: 'Source' });
}

/** All events of the chart or the list, and the numbers that stand for several. */
export function eventsOf(place: Place): Locator {
  return chartOf(place).locator('[data-event], [data-count]');
}

/** An event in the chart or in the list, found as a user of assistive technology would. */
export function buttonOf(page: Place, event: TimelineEvent): Locator {
  return chartOf(page)
    .getByRole('option', { name: beginning(event.when.label, event.label) })
    .or(chartOf(page).getByRole('option', { name: beginning(event.when.label, event.title) }))
    .or(rowOf(page, event));
}

/** The link of an event in the list. */
export function rowOf(page: Place, { when, title }: TimelineEvent): Locator {
  return chartOf(page).getByRole('link', { name: beginning(when.label, title) });
}

/** A name that begins with a date and, right after it, some words. */
function beginning(date: string, words: string): RegExp {
  return new RegExp(`^${literally(date)}\\. [\\u2066-\\u2069]?${literally(words)}`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export { expect };
