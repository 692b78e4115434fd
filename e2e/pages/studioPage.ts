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

/**
 * Copies a text elsewhere and pastes it into the field for it, both with the keys, so that the clipboard of the browser is
 * what brings it.
 */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Text of the document' });
  await expect(field).toBeFocused();
  await page.evaluate(
    ([plain = '', rich = '']) => {
      const elsewhere = document.createElement('textarea');
      elsewhere.value = plain;
      elsewhere.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', plain);
        if (rich) event.clipboardData?.setData('text/html', rich);
        event.preventDefault();
      });
      document.body.append(elsewhere);
      elsewhere.select();
    },
    [text, html],
  );
  await page.keyboard.press('ControlOrMeta+c');
  await field.focus();
  await page.evaluate(() => document.querySelector('body > textarea')?.remove());
  await page.keyboard.press('ControlOrMeta+v');
}

/** Types over what a field holds. Firefox does not tell the page of what its driver fills in. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await (text === '' ? field.press('Delete') : field.pressSequentially(text));
}

/** Begins an empty timeline with a document, whose dates are found. */
export async function withReport(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Start empty/);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  await paste(page, REPORT);
  await expect(page.locator('[data-date]').first()).toBeVisible();
}

/** Presses Tab until something has focus, or Shift and Tab. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not lead there.');
}
