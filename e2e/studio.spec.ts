import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { type SavedFile, savedFile } from './pages/savedFile.ts';
import {
  chartIn,
  labelOf,
  newsOf,
  openStudio,
  paste,
  REPORT,
  tabTo,
  textOf,
  titleOf,
  withReport,
  write,
} from './pages/studioPage.ts';
import { expect, readerOf, test } from './pages/timelinePage.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

test('a teacher makes a finished page from nothing, with the keyboard alone', {
  tag: '@firefox',
}, async ({ page, site, browser }) => {
  await openStudio(page, `${site.url}studio.html`);
  await tabTo(page, page.getByRole('button', { name: /^Start empty/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, titleOf(page), 'Shift+Tab');
  await page.keyboard.type('The ferry at Skerry Point');
  await tabTo(page, page.getByRole('textbox', { name: 'Text of the document' }));
  await paste(page, REPORT);

  // The text has focus: the third sentence, then the one in the last paragraph.
  await expect(textOf(page)).toBeFocused();
  await expect(page.locator('[data-date]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(labelOf(page)).toBeFocused();
  await expect(newsOf(page)).toContainText('New event, Monday 12 February 1934.');

  // Too long first: the problem stands under the field, and is said once.
  await page.keyboard.type('The hull of the ferry is damaged in a storm');
  const wrong = page.getByText(/longer than 34 characters/);
  await expect(wrong.first()).toBeVisible();
  await expect(newsOf(page)).toContainText('longer than 34 characters');
  await expect(labelOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hull damaged in a storm');
  await expect(wrong).toHaveCount(0);
  await expect(newsOf(page)).toContainText('Nothing is left to mend here.');

  await tabTo(page, textOf(page), 'Shift+Tab');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(labelOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Ferry built');
  await expect(chartIn(page).getByRole('option')).toHaveCount(2);

  await tabTo(page, page.getByRole('button', { name: 'Give away' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Save the page' }));
  const saved = await savedFile(page, () => page.keyboard.press('Enter'));
  await readFromDisk(saved, browser);
});

/** Opens a saved page from a disk, and reads the source of an event in it. */
async function readFromDisk({ name, bytes }: SavedFile, browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'studio '));
  const { page, errors, warnings } = await visitor(browser);
  try {
    expect(name).toBe('the-ferry-at-skerry-point.html');
    expect(bytes.toString()).toContain('The ferry at Skerry Point');
    const file = join(folder, name);
    await writeFile(file, bytes);
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('option', { name: /^Monday 12 February 1934/ }).click();
    await expect(readerOf(page).locator('mark').first()).toContainText('Captain Ada Lind');
    expect([...errors, ...warnings]).toEqual([]);
  } finally {
    await page.context().close();
    await rm(folder, { recursive: true });
  }
}

test('a click on a date makes its sentence an event, with one way to undo everything', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await expect(labelOf(page)).toBeFocused();
  await expect(labelOf(page)).toHaveValue('The ferry was built');
  // It is selected, so that what is typed takes its place.
  await page.keyboard.type('Ferry built');
  await expect(labelOf(page)).toHaveValue('Ferry built');
  await expect(chartIn(page).getByRole('option')).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(labelOf(page)).not.toHaveValue('Ferry built');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(labelOf(page)).toHaveValue('Ferry built');
  await page.getByRole('button', { name: /^Undo: label of/ }).click();
  await page.getByRole('button', { name: 'Undo: new event' }).click();
  await expect(labelOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo: new event' }).click();
  await expect(chartIn(page).getByRole('option')).toHaveCount(1);
});

test('from a disk it works like from the web, and gives away the same', {
  tag: '@firefox',
}, async ({ browser }) => {
  const { page, errors } = await visitor(browser);
  await withReport(page, pathToFileURL(join(SITE, 'studio.html')).href);
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await write(labelOf(page), 'Ferry built');
  await page.getByRole('button', { name: 'Give away' }).click();
  const { name } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save the website' }).click(),
  );
  expect(name).toBe('a-new-timeline-site.zip');
  expect(errors).toEqual([]);
  await page.context().close();
});
