import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { exampleFolder } from '../src/studio/work/newFolder.ts';
import { watched } from './pages/busyPage.ts';
import { beginWith, openStudio, paste, textOf, titleOf, withReport } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A page that answers nothing for so long, in milliseconds, stands still; a machine that is busy may take a second or two. */
const STANDSTILL = 5_000;

const RUNS =
  '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1"></svg>';
const ASKS =
  '<img src="https://evil.example/a.png"><iframe src="https://evil.example/f"></iframe><link rel=stylesheet href="https://evil.example/s.css"><style>@import "https://evil.example/i.css"; p{background:url(https://evil.example/b.png)}</style><video poster="https://evil.example/v.png" src="https://evil.example/v.mp4"></video>';
const HTML = `<html><head>${ASKS}</head><body onload="window.hacked=1">${RUNS}${ASKS}<p onclick="window.hacked=1" style="background:url(https://evil.example/c.png)">The pier was opened on 3 May 1931. <a href="javascript:window.hacked=1">More</a></p></body></html>`;

/** Drops files that are made in the page, since megabytes take their time on the way there. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly content: string; readonly times?: number }[],
): Promise<void> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, content, times = 1 } of given)
      transfer.items.add(new File([content.repeat(times)], name));
    const event = new DragEvent('drop', {
      bubbles: true,
      cancelable: true,
      dataTransfer: transfer,
    });
    document.querySelector('.workroom')?.dispatchEvent(event);
  }, files);
}

async function choose(page: Page, zip: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a saved one/ }).click();
  // From a disk: megabytes that are handed over otherwise keep the page busy.
  const file = test.info().outputPath('saved.zip');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, zip);
  await (await chooser).setFiles(file);
}

const alertOf = (page: Page) => page.locator('.work-alert');

test('documents that would run something, or ask somebody, do neither', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  const { asked, isHacked, longestPause } = await watched(page, site.url, async () => {
    await page.getByRole('textbox', { name: 'Text of the document' }).focus();
    await paste(page, 'The pier was opened on 3 May 1931.', HTML);
    await expect(textOf(page)).toContainText('The pier was opened');
    await drop(page, [
      { name: '<img src=x onerror=hacked=1>.txt', content: `${RUNS}\nOn 4 May 1931 it closed.` },
      { name: 'page.html', content: HTML.replace('pier', 'gate') },
      { name: 'turned.txt', content: 'The \u202Eegdirb\u202C was opened on 5 May 1931.' },
      {
        name: 'mail.eml',
        content: `From: a@b\nContent-Type: text/html\n\n${HTML.replace('pier', 'quay')}`,
      },
    ]);
    const documents = page.getByRole('region', { name: 'Documents' }).getByRole('listitem');
    await expect(documents).toHaveCount(5, { timeout: 30_000 });
    for (const button of await documents.getByRole('button').all()) await button.click();
    await page.locator('[data-date]').first().click();
    await page.waitForTimeout(300);
  });
  expect({ asked, isHacked }).toEqual({ asked: [], isHacked: false });
  expect(await page.locator('a[href^="javascript:"], .workroom iframe').count()).toBe(0);
  expect(longestPause).toBeLessThan(STANDSTILL);
});

test('broken and endless files are named one by one, and the page stays usable', async ({
  page,
  site,
}) => {
  test.slow();
  await withReport(page, `${site.url}studio.html`);
  const { asked, isHacked, longestPause } = await watched(page, site.url, async () => {
    await drop(page, [
      { name: 'broken.docx', content: 'PK\u0003\u0004 but no more' },
      { name: 'broken.pdf', content: '%PDF-1.7\n1 0 obj\n<< /Length 99999 >>\nstream\n' },
      {
        name: 'endless.pdf',
        content:
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999>>endobj\ntrailer<</Root 1 0 R>>\n',
      },
      { name: 'none.txt', content: 'a\u0000b'.repeat(99) },
      { name: 'huge.txt', content: 'The bridge was opened on 4 May 1931.\n', times: 540_000 },
    ]);
    await expect(alertOf(page)).toContainText('huge.txt', { timeout: 80_000 });
  });
  for (const name of ['broken.docx', 'broken.pdf', 'endless.pdf', 'none.txt'])
    await expect(alertOf(page)).toContainText(name);
  await expect(textOf(page)).toContainText('The ferry was stopped');
  expect({ asked, isHacked }).toEqual({ asked: [], isHacked: false });
  expect(longestPause).toBeLessThan(STANDSTILL);
});

/** A list of as many files as a zip can name, without the files. */
function manyEntries(): Uint8Array {
  const entry = (at: number) => {
    const head = Buffer.alloc(46);
    const name = Buffer.from(`f${at}`);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(name.length, 28);
    return Buffer.concat([head, name]);
  };
  const list = Buffer.concat(Array.from({ length: 100_000 }, (_none, at) => entry(at)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  return Buffer.concat([list, end]);
}

const example = Object.fromEntries(exampleFolder());
const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a way out of its folder', () => zipSync({ ...example, '../x.yml': bytes('x') }), /outside/],
  [
    '150 MB of zeros',
    () => zipSync({ ...example, 'documents/a.txt': new Uint8Array(150e6) }),
    /hundreds of times/,
  ],
  ['100,000 files', manyEntries, /5,000 files/],
  ['half of its bytes', () => zipSync(example).slice(0, 900), /no zip/],
];

for (const [what, zip, why] of refused)
  test(`a saved zip with ${what} is named at the start, and the page stays usable`, async ({
    page,
    site,
  }) => {
    const file = zip();
    await openStudio(page, `${site.url}studio.html`);
    const { longestPause } = await watched(page, site.url, async () => {
      await choose(page, file);
      await expect(page.getByRole('status')).toContainText(why, { timeout: 30_000 });
    });
    expect(longestPause).toBeLessThan(STANDSTILL);
    await beginWith(page, /^Start empty/);
  });

test('a saved zip with hostile YAML is opened, and the page stays usable', async ({
  page,
  site,
}) => {
  const bomb = `${Array.from({ length: 30 }, (_n, at) => `b${at}: &b${at} [*b${Math.max(0, at - 1)},*b${Math.max(0, at - 1)}]\n`).join('')}`;
  const evil =
    '- id: constructor\n  label: <img src=x onerror=hacked=1>\n  __proto__: {hacked: 1}\n- id: __proto__\n  label: b\n';
  // Words that do not repeat: what packs too well is not opened at all.
  const words = Array.from({ length: 200_000 }, (_n, at) => ((at * at * 7919) % 1e6).toString(36));
  const long = `- id: a\n  note: ${words.join(' ')}\n`;
  await openStudio(page, `${site.url}studio.html`);
  const { asked, isHacked, longestPause } = await watched(page, site.url, async () => {
    const files = { 'events/bomb.yml': bomb, 'events/evil.yml': evil, 'events/long.yml': long };
    const added = Object.entries(files).map(([path, text]) => [path, bytes(text)] as const);
    await choose(page, zipSync({ ...example, ...Object.fromEntries(added) }));
    await expect(titleOf(page)).toBeVisible({ timeout: 30_000 });
    await titleOf(page).fill('Still here');
    await page.waitForTimeout(1_500);
  });
  expect({ asked, isHacked }).toEqual({ asked: [], isHacked: false });
  expect(await page.evaluate(() => Reflect.get({}, 'hacked'))).toBeUndefined();
  expect(longestPause).toBeLessThan(STANDSTILL);
});

test('where the browser allows no workers, small things work, and large ones are refused', async ({
  browser,
}) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
  const server = await startServer({
    headersOf: (path) => ({
      'Access-Control-Allow-Origin': '*',
      ...(path === '/studio.html'
        ? { 'Content-Security-Policy': `${policy}; sandbox allow-scripts` }
        : {}),
    }),
  });
  const page = await browser.newPage();
  await withReport(page, `${server.url}studio.html`);
  await drop(page, [
    { name: 'large.txt', content: 'The bridge was opened on 4 May 1931.\n', times: 90_000 },
  ]);
  await expect(alertOf(page)).toContainText('large.txt: Where this page stands');
  await page.close();
  await server.close();
});
