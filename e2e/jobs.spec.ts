import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { classicScript } from '../src/publish/classicScript.ts';
import { jobScript } from '../src/publish/jobScripts.ts';
import type { Found } from './site/compilingPage.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'";

/** A page with nothing but the compiler beside it, and pages that hold it in a frame. */
const files = new Map<string, string>([
  ['page.html', '<!doctype html><meta charset="utf-8"><script src="./page.js"></script>'],
  ['frame.html', '<!doctype html><iframe sandbox="allow-scripts" src="./page.html"></iframe>'],
]);
let server: Server;
let folder = '';

test.beforeAll(async () => {
  const root = process.cwd();
  files.set(
    'page.js',
    await classicScript({ root, input: join(root, 'e2e/site/compilingPage.ts') }),
  );
  files.set('studio/compileJob.js', await jobScript(root, 'compile'));
  folder = mkdtempSync(join(tmpdir(), 'jobs-'));
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(folder, 'studio'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  server = createServer((request, response) => {
    const [, kind, name = ''] = /^\/(strict|plain)\/(.*)$/.exec(request.url ?? '') ?? [];
    const text = files.get(name);
    if (kind === 'strict') response.setHeader('Content-Security-Policy', STRICT);
    response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.writeHead(text === undefined ? 404 : 200).end(text);
  }).listen(0);
});

test.afterAll(() => {
  server.close();
});

function address(kind: 'strict' | 'plain', name: string): string {
  return `http://localhost:${(server.address() as AddressInfo).port}/${kind}/${name}`;
}

function found(page: Page | Frame): Promise<Found> {
  return page.evaluate(() => globalThis.found);
}

const ALL = {
  events: 5,
  dates: 4,
  proposed: 'The bridge was built in 1931 and carries the only road to the station.',
};

test.describe('the compiler beside the page', { tag: '@firefox' }, () => {
  test('is a worker over http, with a strict policy', async ({ page }) => {
    await page.goto(address('strict', 'page.html'));
    const answer = await found(page);
    expect(answer).toMatchObject({ ...ALL, runsIn: 'worker' });
    // Only the first, which had begun, and the last of what was typed.
    expect(answer.compiled).toBeLessThan(3);
  });

  test('is a worker from a disk', async ({ page }) => {
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    expect(await found(page)).toMatchObject({ ...ALL, runsIn: 'worker' });
  });

  test('is a worker in a sandboxed frame', async ({ page }) => {
    await page.goto(address('plain', 'frame.html'));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await frame.waitForLoadState();
    expect(await found(frame)).toMatchObject({ ...ALL, runsIn: 'worker' });
  });

  test('runs in the page in a sandboxed frame with a strict policy', async ({ page }) => {
    await page.goto(address('strict', 'frame.html'));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await frame.waitForLoadState();
    expect(await found(frame)).toMatchObject({ ...ALL, runsIn: 'page' });
  });
});
