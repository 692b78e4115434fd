import type { Locator, Page } from '@playwright/test';
import { expect } from './timelinePage.ts';

/** A report of a ferry, from which events are made. */
export const REPORT = `Ferry stopped after the storm

SKERRY POINT, March 5, 1934 (Island Gazette) - The ferry was stopped on Friday. Captain Ada Lind said that the hull had been damaged in the storm of February 12.

The ferry was built in 1911. Repairs will begin next week.
`;

/** Opens the studio at what work can begin with. */
export async function openStudio(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Make a timeline' })).toBeVisible();
}

/** Begins with a way named on the first screen. */
export async function beginWith(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(titleOf(page)).toBeVisible();
}

export function titleOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Title of the timeline' });
}

export function textOf(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Sentences of/ });
}

export function chartIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Your timeline' });
}

export function labelOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Label' });
}

/** What the one live region says. */
export function newsOf(page: Page): Locator {
  return page.getByRole('status').first();
}

/** Pastes into what has focus, as Ctrl+V does. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain ?? '');
      if (rich) data.setData('text/html', rich);
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [text, html],
  );
}

/** Begins an empty timeline with a document, whose dates are found. */
export async function withReport(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Start empty/);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  await paste(page, REPORT);
  await expect(page.locator('[data-date]').first()).toBeVisible();
}

/** Presses Tab until something has focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}
