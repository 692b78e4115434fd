import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { buttonOf, eventOf, eventsOf, expect, readerOf, test } from './pages/timelinePage.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

/** Unpacks the zip as a reader would, next to nothing else. */
async function unpack(folder: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await readFile(join(SITE, 'timeline.zip'))));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return join(folder, 'index.html');
}

async function copyPage(folder: string): Promise<string> {
  const file = join(folder, 'timeline offline.html');
  await copyFile(join(SITE, 'timeline-offline.html'), file);
  return file;
}

/** The fonts that the letters of an element are really drawn in: a font may be loaded and not used. */
async function fontsOf(page: Page, selector: string): Promise<string> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join();
}

const COPIES = [
  { copy: 'the folder, unpacked', put: unpack, isOneFile: false },
  { copy: 'the page that is one file', put: copyPage, isOneFile: true },
];

for (const { copy, put, isOneFile } of COPIES) {
  test(`${copy}, works from a disk and asks for nothing else`, async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'a stick with spaces '));
    const { page, requests, errors, warnings } = await visitor(browser);
    try {
      const address = pathToFileURL(await put(folder)).href;
      await page.goto(address);

      const event = eventOf('schoolhouse-talks');
      await buttonOf(page, event).click();
      const reader = readerOf(page);
      await expect(reader.getByRole('heading', { name: event.title, exact: true })).toBeVisible();
      const marks = await reader.locator('mark').allTextContents();
      expect(marks).toContain(event.excerpts[0]?.exact);

      const other = eventOf('ferry-stopped');
      await page.getByRole('searchbox').fill('ferry');
      await page.getByRole('link', { name: new RegExp(`^${other.title}`) }).click();
      await expect(reader.getByRole('heading', { name: other.title, exact: true })).toBeVisible();

      expect(await fontsOf(page, 'h1')).toMatch(/^Source Serif 4/);
      expect(await fontsOf(page, '[data-event]')).toMatch(/^Source Sans 3/);
      await page.reload();
      await expect(eventsOf(page).first()).toBeVisible();
      expect([...errors, ...warnings]).toEqual([]);
      const within = isOneFile ? address : address.slice(0, address.lastIndexOf('/') + 1);
      const foreign = requests.filter((url) => !url.startsWith(within) && !/^data:/.test(url));
      expect(foreign).toEqual([]);
    } finally {
      await page.context().close();
      await rm(folder, { recursive: true });
    }
  });

  test(`${copy}, saves its data but offers no copy of itself`, async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'a stick with spaces '));
    const { page, errors, warnings } = await visitor(browser);
    try {
      await page.goto(pathToFileURL(await put(folder)).href);
      await page.getByRole('button', { name: 'Share and save', exact: true }).click();
      const panel = page.getByRole('region', { name: 'Share and save' });
      const waiting = page.waitForEvent('download');
      await panel.getByRole('button', { name: 'Save dataset.json' }).click();
      expect((await waiting).suggestedFilename()).toBe('dataset.json');
      await expect(panel).not.toContainText('Whole timeline');
      await expect(panel.getByRole('link', { name: /^Save/ })).toHaveCount(0);
      expect([...errors, ...warnings]).toEqual([]);
    } finally {
      await page.context().close();
      await rm(folder, { recursive: true });
    }
  });
}

test('the page that is one file refuses what is put into it later', async ({ browser }) => {
  const { page, errors } = await visitor(browser);
  await page.goto(pathToFileURL(join(SITE, 'timeline-offline.html')).href);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('changed');
  expect(errors.join()).toContain('script-src');
  await page.context().close();
});
