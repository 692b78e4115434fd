import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { dataset, expect, test } from './pages/timelinePage.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

/** Saves what a button of the dialog gives away. */
async function saved(page: Page, name: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}

/** Starts from the timeline beside the page, and opens the dialog. */
async function openDialog(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Start from this timeline/ }).click();
  await page.getByRole('button', { name: 'Give away' }).click();
  await expect(page.getByRole('button', { name: 'Save the page' })).toBeEnabled({
    timeout: 30_000,
  });
}

test('what is given away of the timeline beside the studio is what lies there, and names no address', async ({
  browser,
  site,
}) => {
  const { page, errors } = await visitor(browser);
  await openDialog(page, `${site.url}studio.html`);
  const files = unzipSync(await saved(page, 'Save the website'));
  expect(Object.keys(files)).toContain('timeline-offline.html');
  const differing: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const built = await readFile(join(SITE, path));
    if (built.compare(content) !== 0) differing.push(path);
  }
  expect(differing.sort()).toEqual(['index.html', 'preview.png', 'timeline.zip']);
  expect(
    Buffer.from(files['preview.png'] ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const page1 = Buffer.from(files['index.html'] ?? []).toString();
  const built = await readFile(join(SITE, 'index.html'), 'utf8');
  expect(page1).toBe(built.replace(' data-studio', ''));
  const offline = await saved(page, 'Save the page');
  expect((await readFile(join(SITE, 'timeline-offline.html'))).compare(offline)).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('where no script runs, the page that is given away tells every event with its quotes, from a disk', async ({
  browser,
  site,
}, info) => {
  const { page } = await visitor(browser);
  await openDialog(page, `${site.url}studio.html`);
  const file = info.outputPath('given.html');
  await writeFile(file, await saved(page, 'Save the page'));
  const given = await browser.newContext({ javaScriptEnabled: false });
  const reader = await given.newPage();
  await reader.goto(pathToFileURL(file).href);
  for (const { title, when, excerpts } of dataset.events) {
    const heading = reader.getByText(title, { exact: true });
    const entry = reader.getByRole('listitem').filter({ has: heading }).first();
    await expect(entry).toBeVisible();
    await expect(entry).toContainText(when.label);
    const quotes = (await entry.locator('blockquote').allTextContents()).join('\n');
    for (const { exact } of excerpts) expect(quotes).toContain(exact);
  }
  await given.close();
  await page.context().close();
});

test('from a disk, too', async ({ browser }) => {
  const { page, errors } = await visitor(browser);
  await openDialog(page, pathToFileURL(join(SITE, 'studio.html')).href);
  const offline = await saved(page, 'Save the page');
  expect((await readFile(join(SITE, 'timeline-offline.html'))).compare(offline)).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('with the address of the website, links to it are described, and a page of a course shows it', async ({
  browser,
  site,
}) => {
  const { page, errors } = await visitor(browser);
  await openDialog(page, `${site.url}studio.html`);
  const field = page.getByRole('textbox', { name: 'Address of the website' });
  const before = await field.boundingBox();
  await field.fill('my timeline');
  await field.blur();
  await expect(field).toHaveAccessibleDescription(/no address of a website.* For example: https:/);
  await expect(page.getByRole('textbox', { name: 'Text of snippet' })).toHaveCount(0);
  await field.fill('school.example/alder/index.html');
  await expect(field).not.toHaveAttribute('aria-invalid');
  const address = 'https://school.example/alder/';
  await expect(page.getByRole('textbox', { name: 'Text of snippet' })).toHaveValue(
    new RegExp(`<iframe src="${address}\\?embed=1"`),
  );
  expect(await field.boundingBox()).toEqual(before);
  const files = unzipSync(await saved(page, 'Save the website'));
  const given = await browser.newContext({ javaScriptEnabled: false });
  const start = await given.newPage();
  await start.setContent(Buffer.from(files['index.html'] ?? []).toString());
  const picture = start.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute('content', `${address}preview.png`);
  const embedding = start.locator('link[type="application/json+oembed"]');
  await expect(embedding).toHaveAttribute('href', `${address}oembed.json`);
  expect(Object.keys(files)).toContain('oembed.json');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Give away' }).click();
  await expect(field).toHaveValue('school.example/alder/index.html');
  expect(errors).toEqual([]);
  await given.close();
  await page.context().close();
});
