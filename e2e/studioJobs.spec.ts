import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8 } from 'fflate';
import { pdfOf, setLines, wordOf, wordParagraph } from '../src/bring/fixtures/files.ts';
import { expect, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

/** The strictest policy under which the studio works. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";

const PAGE =
  '<html><body><h1>Mill Bridge to close</h1><p>The council decided on 14 March 2019 to close the Mill Bridge.</p></body></html>';

const FILES: readonly (readonly [job: string, name: string, Uint8Array])[] = [
  ['bring', 'letter.txt', strToU8('The tower was finished in 1901.\n')],
  ['bring', 'page.html', strToU8(PAGE)],
  ['bring', 'bridge.docx', wordOf(wordParagraph('The bridge was opened in 1931.'))],
  ['bring', 'mail.eml', strToU8('From: a@example.org\nMIME-Version: 1.0\n\nThe bridge fell.\n')],
  ['bringPdf', 'bridge.pdf', pdfOf([setLines(['The bridge was closed in 1932.'])])],
];

/** What a job makes of a file, by the text of the new document or why there is none. */
function brought(page: Page, [job, name, bytes]: (typeof FILES)[number]): Promise<string> {
  return page.evaluate(
    ([script, file, text]) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(script);
        worker.onerror = reject;
        worker.onmessage = ({ data }) => {
          // pdf.js also speaks up.
          if (data !== 'ready' && data.number !== 0) return;
          if (data !== 'ready') {
            worker.terminate();
            const { outcome, why, id, files } = data.answer ?? { why: data.fault };
            resolve(outcome === 'added' ? files.get(`${id}.txt`) : why);
            return;
          }
          const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
          const source = { name: file, bytes };
          const message = { source, options: {}, picture: null, corpus: '', names: [] };
          worker.postMessage({ number: 0, message });
        };
      }),
    [`./studio/${job}Job.js`, name, Buffer.from(bytes).toString('base64')] as const,
  );
}

test('the licences of the page and of its jobs lie beside them, in one file', async () => {
  const notices = await readFile(join(SITE, 'studio', 'THIRD_PARTY_NOTICES.txt'), 'utf8');
  const packages = ['react', 'idb-keyval', 'zod', 'mammoth', 'pdfjs-dist', 'postal-mime'];
  for (const name of packages) expect(notices.split(`## ${name} - `)).toHaveLength(2);
});

test('files of every kind are read under a strict policy, without one violation @firefox', async ({
  browser,
}) => {
  const reports: string[] = [];
  const office = createServer((request, response) => {
    request.on('data', (chunk) => reports.push(String(chunk)));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
  const { port } = office.address() as AddressInfo;
  const policy = `${POLICY}; report-uri http://127.0.0.1:${port}/`;
  const server = await startServer({ headers: { 'Content-Security-Policy': policy } });
  const { page, errors } = await visitor(browser);
  await page.goto(`${server.url}studio.html`);
  const texts: string[] = [];
  for (const file of FILES) texts.push(await brought(page, file));
  expect(texts).toEqual([
    'The tower was finished in 1901.\n',
    'Mill Bridge to close\n\nThe council decided on 14 March 2019 to close the Mill Bridge.\n',
    'The bridge was opened in 1931.\n',
    'The bridge fell.\n',
    expect.stringContaining('The bridge was closed in 1932.'),
  ]);
  expect(reports).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
  await server.close();
  office.close();
});
