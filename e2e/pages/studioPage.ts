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
 * Pastes into the field for a text, as Ctrl+V does. In Firefox what a page makes up as pasted is empty, so there the
 * clipboard brings it.
 */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Text of the document' });
  await expect(field).toBeFocused();
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await copy(page, text, html);
    await field.focus();
    return page.keyboard.press('ControlOrMeta+v');
  }
  await field.evaluate(
    (element, [plain = '', rich = '']) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich) data.setData('text/html', rich);
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [text, html],
  );
}

/** Copies a text that stands elsewhere, with the keys; once more where the page was too busy for them. */
async function copy(page: Page, text: string, html: string): Promise<void> {
  const elsewhere = await page.evaluateHandle(
    ([plain = '', rich = '']) => {
      const area = document.createElement('textarea');
      area.value = plain;
      area.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', plain);
        if (rich) event.clipboardData?.setData('text/html', rich);
        event.preventDefault();
        area.dataset.copied = '';
      });
      document.body.append(area);
      return area;
    },
    [text, html],
  );
  await expect(async () => {
    await elsewhere.evaluate((area) => area.select());
    await page.keyboard.press('ControlOrMeta+c');
    expect(await elsewhere.evaluate((area) => area.dataset.copied)).toBe('');
  }).toPass();
  await elsewhere.evaluate((area) => area.remove());
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
