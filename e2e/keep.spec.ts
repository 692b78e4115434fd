import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { classicScript } from '../src/publish/classicScript.ts';
// Types of what the page holds.
import type {} from './site/keepingPage.ts';

let server: Server;
let script = '';

test.beforeAll(async () => {
  const root = process.cwd();
  script = await classicScript({ root, input: join(root, 'e2e/site/keepingPage.ts') });
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script src="./page.js"></script>');
  }).listen(0);
});

test.afterAll(() => {
  server.close();
});

async function open(page: Page): Promise<void> {
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

test('work is kept when that is asked for, and nothing is left of it when it is forgotten', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => keeping.kept())).toBe('nothing');
  expect(await page.evaluate(() => keeping.databases())).toBe(0);
  expect(await page.evaluate(() => keeping.keep('One'))).toBe('kept');
  expect(await page.evaluate(() => keeping.keep('Two'))).toBe('kept');
  await page.reload();
  expect(await page.evaluate(() => keeping.kept())).toBe('Two');
  expect(await page.evaluate(() => keeping.keep('Three'))).toBe('kept');
  await page.evaluate(() => keeping.forget());
  expect(await page.evaluate(() => keeping.kept())).toBe('nothing');
  await page.reload();
  expect(await page.evaluate(() => keeping.databases())).toBe(0);
});

test('what another window keeps is not written over', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  expect(await page.evaluate(() => keeping.keep('One'))).toBe('kept');
  expect(await other.evaluate(() => keeping.keep('Two'))).toMatch(/^Other work is kept/);
  expect(await page.evaluate(() => keeping.keep('Three'))).toBe('kept');
  expect(await other.evaluate(() => keeping.kept())).toBe('Three');
  expect(await other.evaluate(() => keeping.keep('Four'))).toBe('kept');
  expect(await page.evaluate(() => keeping.keep('Five'))).toMatch(/^Other work is kept/);
});

test('a folder is written where it differs, and never over what somebody else has written', async ({
  page,
}) => {
  await open(page);
  expect(await page.evaluate(() => keeping.disk())).toEqual([
    'This folder holds no timeline: there is no corpus.yml in it. Choose the folder of one.',
    'written',
    '7 files',
    'true',
    'written',
    expect.stringMatching(/^The folder holds another corpus\.yml/),
    expect.stringMatching(/^The folder holds another corpus\.yml/),
    'true',
  ]);
});
