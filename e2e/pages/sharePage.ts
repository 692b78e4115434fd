import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export function menuOf(page: Page | FrameLocator): Locator {
  return page.getByRole('button', { name: 'Share and save', exact: true });
}

export function panelOf(page: Page | FrameLocator): Locator {
  return page.getByRole('region', { name: 'Share and save' });
}

/** Opens the panel of an open page. */
export async function openPanel(page: Page | FrameLocator): Promise<Locator> {
  await menuOf(page).click();
  await expect(panelOf(page)).toBeVisible();
  return panelOf(page);
}

/** The text of a file that a click on “Save” gives. */
export async function savedText(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await panelOf(page)
    .getByRole('button', { name: `Save ${name}` })
    .click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path(), 'utf8');
}

/** A visitor whose clipboard is refused, in both ways. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    document.execCommand = () => false;
  });
}
