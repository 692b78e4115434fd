import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exampleFolder } from '../src/studio/work/newFolder.ts';
import {
  base64,
  type DiskFiles,
  filesOnDisk,
  offerFolder,
  putFiles,
  removeOnDisk,
} from './pages/diskFolder.ts';
import { beginWith, newsOf, openStudio, titleOf, withReport } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

/** What lies beside a timeline in a folder of somebody's own, and is no part of it. */
const BESIDE: DiskFiles = {
  '.git/config': base64('[core]\n'),
  '.hidden': base64('x'),
  'site/index.html': base64('<p>built</p>'),
  'node_modules/a/index.js': base64('x'),
};
/** What is read and given back, but not understood. */
const OTHER: DiskFiles = {
  'Notes for me.docx': base64('PK no document'),
  'drafts/old/empty.txt': '',
  'documents/scan é.png': base64(new Uint8Array([137, 80, 78, 71, 0, 255])),
};
const EXAMPLE: DiskFiles = Object.fromEntries(
  [...exampleFolder()].map(([path, bytes]) => [path, base64(bytes)]),
);

async function openFromDisk(page: Page, address: string, files: DiskFiles): Promise<void> {
  await offerFolder(page);
  await openStudio(page, address);
  await putFiles(page, files);
  await beginWith(page, /^Open a folder/);
}

async function chooseInMenu(page: Page, name: RegExp): Promise<void> {
  const way = page.getByRole('button', { name });
  if (!(await way.isVisible())) await page.locator('summary', { hasText: /^Save/ }).click();
  await way.click();
}

async function saveToDisk(page: Page): Promise<void> {
  await chooseInMenu(page, /^Save in “ferry”|^Save into a folder/);
}

/** The files of the zip that is saved at the moment. */
async function savedFiles(page: Page): Promise<DiskFiles> {
  const download = page.waitForEvent('download');
  await chooseInMenu(page, /^Save as a zip file/);
  const zip = await readFile(await (await download).path());
  const files = unzipSync(new Uint8Array(zip));
  return Object.fromEntries(Object.entries(files).map(([path, own]) => [path, base64(own)]));
}

const alertOf = (page: Page) => page.locator('.work-alert');
const isSaved = (page: Page) =>
  expect(page.locator('summary', { hasText: /^Save$/ })).toBeVisible();

test('a folder is opened, changed and saved: the files of the zip, and all else as it was', async ({
  page,
  site,
}) => {
  await openFromDisk(page, `${site.url}studio.html`, { ...EXAMPLE, ...OTHER, ...BESIDE });
  await saveToDisk(page);
  await expect(newsOf(page)).toContainText('Saved in the folder ferry.');
  expect(await filesOnDisk(page)).toEqual({ ...EXAMPLE, ...OTHER, ...BESIDE });

  await titleOf(page).fill('The mill bridge, again');
  await saveToDisk(page);
  await isSaved(page);
  const saved = await filesOnDisk(page);
  expect(saved).toEqual({ ...(await savedFiles(page)), ...BESIDE });
  const changed = Object.keys(saved).filter((path) => saved[path] !== EXAMPLE[path]);
  expect(changed.sort()).toEqual(['corpus.yml', ...Object.keys({ ...OTHER, ...BESIDE })].sort());

  await page.reload();
  await beginWith(page, /^Open a folder/);
  await expect(titleOf(page)).toHaveValue('The mill bridge, again');
});

test('what is taken out of a timeline is taken out of its folder, and nothing else', async ({
  page,
  site,
}) => {
  await openFromDisk(page, `${site.url}studio.html`, { ...EXAMPLE, ...OTHER, ...BESIDE });
  await titleOf(page).fill('Fewer');
  await page.locator('.document-facts summary').click();
  await page.getByRole('button', { name: 'Remove this document' }).click();
  await putFiles(page, { 'written-meanwhile.txt': base64('mine') });
  await saveToDisk(page);
  await isSaved(page);
  const saved = await filesOnDisk(page);
  const zip = await savedFiles(page);
  const gone = Object.keys(EXAMPLE).filter((path) => !(path in zip));
  expect(gone.length).toBeGreaterThan(0);
  for (const path of gone) expect(path).toMatch(/^documents\//);
  expect(saved).toEqual({ ...zip, ...BESIDE, 'written-meanwhile.txt': base64('mine') });
});

test('new work is saved into a folder that holds other things, but not over another timeline', async ({
  page,
  site,
}) => {
  await offerFolder(page);
  await withReport(page, `${site.url}studio.html`);
  await putFiles(page, { 'corpus.yml': base64('title: Another\n'), ...BESIDE });
  await saveToDisk(page);
  await expect(alertOf(page)).toContainText('another corpus.yml, which is not written over');
  expect(await filesOnDisk(page)).toEqual({ 'corpus.yml': base64('title: Another\n'), ...BESIDE });

  await removeOnDisk(page, 'corpus.yml');
  await saveToDisk(page);
  await isSaved(page);
  await expect(alertOf(page)).toHaveCount(0);
  expect(await filesOnDisk(page)).toEqual({ ...(await savedFiles(page)), ...BESIDE });
});

test('what somebody else has changed meanwhile is named and stays; the work stays, too', async ({
  page,
  site,
}) => {
  await openFromDisk(page, `${site.url}studio.html`, EXAMPLE);
  await titleOf(page).fill('Mine');
  const theirs = { ...EXAMPLE, 'corpus.yml': base64('title: Theirs\n') };
  await putFiles(page, theirs);
  await saveToDisk(page);
  await expect(alertOf(page)).toContainText('another corpus.yml');
  expect(await filesOnDisk(page)).toEqual(theirs);
  await expect(titleOf(page)).toHaveValue('Mine');
  await expect(page.locator('summary', { hasText: 'Save · not saved yet' })).toBeVisible();
});

test('a folder that is gone, or may not be written, is named, and a second attempt goes on', async ({
  page,
  site,
}) => {
  await openFromDisk(page, `${site.url}studio.html`, EXAMPLE);
  await removeOnDisk(page, null);
  await saveToDisk(page);
  await expect(alertOf(page)).toContainText('no longer there');
  await putFiles(page, EXAMPLE);
  await titleOf(page).fill('Second attempt');
  await page.evaluate(() => {
    const { prototype } = FileSystemFileHandle;
    const { createWritable } = prototype;
    prototype.createWritable = () => {
      prototype.createWritable = createWritable;
      return Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
  });
  await saveToDisk(page);
  await expect(alertOf(page)).toContainText('The folder cannot be written: the browser was not');
  await saveToDisk(page);
  await isSaved(page);
  await expect(alertOf(page)).toHaveCount(0);
  expect(await filesOnDisk(page)).toEqual(await savedFiles(page));
});

test('a folder without a timeline, or one that is not given, is named at the start', async ({
  page,
  site,
}) => {
  await offerFolder(page);
  await openStudio(page, `${site.url}studio.html`);
  await putFiles(page, { 'letter.txt': base64('x') });
  const open = page.getByRole('button', { name: /^Open a folder/ });
  await open.click();
  await expect(page.getByRole('status')).toContainText('there is no corpus.yml in it');
  const refuseBy = (name: string) =>
    page.evaluate((given) => {
      const refuse = () => Promise.reject(new DOMException('no', given));
      Object.assign(window, { showDirectoryPicker: refuse });
    }, name);
  await refuseBy('SecurityError');
  await open.click();
  await expect(page.getByRole('status')).toContainText('does not allow it for this page');
  await refuseBy('AbortError');
  await open.click();
  await expect(open).toBeVisible();
});
