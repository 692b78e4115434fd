import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { wordOf, wordParagraph } from '../src/bring/fixtures/files.ts';
import { savedFile } from './pages/savedFile.ts';
import {
  beginWith,
  chartIn,
  labelOf,
  newsOf,
  openStudio,
  textOf,
  titleOf,
  withReport,
  write,
} from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

const PAGE =
  '<html><head><title>Harbour news</title></head><body><article><h1>Harbour news</h1><p>The harbour was dredged on 4 June 1932, after a winter in which no ship could come in.</p><p>It took two months.</p></article></body></html>';
const MINUTES = 'Minutes. The committee met on 9 March 1933 in the boat house.';
const MAIL =
  'From: Ada Lind <ada@example.org>\r\nTo: Bo Roe <bo@example.org>\r\nDate: Tue, 12 May 2020 10:00:00 +0000\r\nSubject: The boats\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe boats were sold in 1950.\r\n';

/** Whether one of the documents holds some words. */
async function textsOf(page: Page, documents: Locator, words: string): Promise<boolean> {
  for (const button of await documents.getByRole('button').all()) {
    await button.click();
    if ((await textOf(page).textContent())?.includes(words)) return true;
  }
  return false;
}

/** Drops files on the page, as from a folder beside it. */
async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.locator('.workroom').dispatchEvent('drop', { dataTransfer: data });
}

async function savedZip(page: Page): Promise<Buffer> {
  await page.locator('summary', { hasText: /^Save/ }).click();
  const { bytes } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save as a zip file' }).click(),
  );
  return bytes;
}

test('files of several kinds are dropped, and each becomes a document', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await drop(page, [
    { name: 'notice.txt', bytes: Buffer.from('Notice\n\nThe pier was opened on 3 May 1931.\n') },
    { name: 'page.html', bytes: Buffer.from(PAGE) },
    { name: 'minutes.docx', bytes: Buffer.from(wordOf(wordParagraph(MINUTES))) },
    { name: 'letter.eml', bytes: Buffer.from(MAIL) },
  ]);
  const documents = page.getByRole('region', { name: 'Documents' }).getByRole('listitem');
  await expect(documents).toHaveCount(4, { timeout: 30_000 });
  for (const words of ['The harbour was dredged', 'The committee met', 'The boats were sold']) {
    await expect(textsOf(page, documents, words)).resolves.toBe(true);
  }
  await documents.getByRole('button', { name: /Notice/ }).click();
  await expect(textOf(page)).toContainText('The pier was opened');
  await page.locator('[data-date]', { hasText: '3 May 1931' }).click();
  await write(labelOf(page), 'Pier opened');
  await expect(chartIn(page).getByRole('option', { name: /^Sunday 3 May 1931/ })).toBeVisible();
});

test('a file that cannot be read is named, and takes nothing away', async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  await drop(page, [{ name: 'letter.docx', bytes: Buffer.from('PK\u0003\u0004 but no more') }]);
  await expect(page.locator('.work-alert')).toContainText('letter.docx');
  await expect(textOf(page)).toContainText('The ferry was stopped');
});

test('a timeline is saved as a zip, and opened from it again, byte for byte', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  await write(titleOf(page), 'The ferry');
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await write(labelOf(page), 'Ferry built');
  const zip = await savedZip(page);
  expect(Object.keys(unzipSync(new Uint8Array(zip)))).toEqual(
    expect.arrayContaining(['corpus.yml', 'events.yml']),
  );
  await expect(page.locator('summary', { hasText: /^Save$/ })).toBeVisible();

  await page.reload();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a saved one/ }).click();
  await (await chooser).setFiles({ name: 'ferry.zip', mimeType: 'application/zip', buffer: zip });
  await expect(titleOf(page)).toHaveValue('The ferry');
  await expect(chartIn(page).getByRole('option')).toHaveCount(1);
  expect((await savedZip(page)).equals(zip)).toBe(true);
});

test('what is not saved is not lost by closing the page without a question', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await savedZip(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Start empty/ })).toBeVisible();
});

test('the browser keeps the work only when it is asked to, and forgets it again', {
  tag: '@firefox',
}, async ({ page, site }) => {
  const address = `${site.url}studio.html`;
  await withReport(page, address);
  await write(titleOf(page), 'Kept');
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
  expect(await databases()).toBe(0);
  await page.locator('summary', { hasText: /^Save/ }).click();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(newsOf(page)).toContainText('Kept in this browser');
  await page.keyboard.press('Escape');
  await write(titleOf(page), 'Kept for tomorrow');
  await expect(page.locator('summary', { hasText: /^Save$/ })).toBeVisible();

  await openStudio(page, address);
  await beginWith(page, /^Go on/);
  await expect(titleOf(page)).toHaveValue('Kept for tomorrow');
  await page.locator('summary', { hasText: /^Save/ }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(newsOf(page)).toContainText('Nothing is kept');
  await page.goto('about:blank');
  await openStudio(page, address);
  await expect(page.getByRole('button', { name: /^Start empty/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
});

test('“Make your own” leads here from a timeline, which can be gone on from', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Share and save', exact: true }).click();
  const link = page.getByRole('link', { name: 'Make a timeline' });
  expect(await link.getAttribute('href')).toBe('./studio.html');
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start from this timeline/);
  await expect(chartIn(page).getByRole('option').first()).toBeVisible();
});

test('a saved file that is none is refused with a sentence, and runs nothing', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a saved one/ }).click();
  await (await chooser).setFiles({
    name: '<img src=x onerror=hacked=1>.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK<script>window.hacked=1</script>'),
  });
  await expect(page.getByRole('status')).toContainText('cannot be opened');
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});
