import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { dataset, eventOf, events, expect, test } from './pages/timelinePage.ts';
import { type ServerOptions, startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

/** The first, the last, and one that several documents tell. */
const SOME = [events[0], eventOf('schoolhouse-talks'), events.at(-1)].filter(
  (event) => event !== undefined,
);

/** Opens events inside a page or frame, without a pointer: what is tested is the place, not the mouse. */
async function openSome(place: Page | FrameLocator): Promise<void> {
  const buttons = place.getByRole('region', { name: 'Timeline' });
  await expect(buttons.locator('[data-event]')).toHaveCount(events.length);
  for (const { id, title, excerpts } of SOME) {
    await buttons.locator(`[data-event="${id}"]`).dispatchEvent('click');
    const reader = place.getByRole('region', { name: 'Source' });
    await expect(reader.getByRole('heading', { name: title, exact: true })).toBeVisible();
    const [first] = excerpts;
    const marks = await reader.locator('mark').allTextContents();
    expect(marks).toContain(first?.exact);
  }
}

async function withServer(
  options: ServerOptions,
  use: (server: Awaited<ReturnType<typeof startServer>>) => Promise<void>,
): Promise<void> {
  const server = await startServer(options);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

test('(a) it works on a static host at any sub-path, and asks no other host for anything', async ({
  browser,
}) => {
  await withServer({ path: '/class/history-7b' }, async (server) => {
    const { page, requests, errors } = await visitor(browser);
    await page.goto(server.url);
    await openSome(page);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      })),
    ).toEqual({ local: 0, session: 0, databases: 0 });
  });
});

test('(b) it works from a file, and its links too', async ({ browser }) => {
  const { page, requests, errors } = await visitor(browser);
  const file = pathToFileURL(`${SITE}/index.html`).href;
  await page.goto(file);
  await openSome(page);
  expect(errors).toEqual([]);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  expect(requests.filter((url) => !url.startsWith(folder))).toEqual([]);
  expect(page.url()).toContain(`?event=${events.at(-1)?.id}`);
  await page.reload();
  await expect(
    page.getByRole('heading', { name: events.at(-1)?.title ?? '', exact: true }),
  ).toBeVisible();
});

test('(c) it works in a sandboxed frame from a host that sends no CORS header', async ({
  browser,
}) => {
  await withServer({}, async (server) => {
    const frame = `<iframe sandbox="allow-scripts" src="${server.url}" title="Timeline" width="1280" height="720"></iframe>`;
    await withServer({ pages: { '/host.html': frame } }, async (host) => {
      const { page, errors } = await visitor(browser);
      // Another name for this machine makes the host another site than the frame.
      await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/host.html`);
      const steps = await page.evaluate(() => history.length);
      await openSome(page.frameLocator('iframe'));
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });
  });
});

test('(d) it works under a strict policy, without one violation', async ({ browser }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
  await withServer({ headers: { 'Content-Security-Policy': policy } }, async (server) => {
    const { page, errors } = await visitor(browser);
    await page.goto(server.url);
    await openSome(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('switch', { name: 'Shorten gaps, widen busy days' }).click();
    expect(errors).toEqual([]);
  });
});

for (const [way, sandbox] of [
  ['scripts switched off', null],
  ['a sandbox that forbids scripts', ''],
] as const) {
  test(`(e) with ${way}, the whole chronology is there with its quotes and documents`, async ({
    browser,
  }) => {
    await withServer({}, async (server) => {
      const frame = `<iframe sandbox="" src="${server.url}" title="Timeline" width="900" height="700"></iframe>`;
      await withServer({ pages: { '/host.html': frame } }, async (host) => {
        const context = await browser.newContext({ javaScriptEnabled: sandbox !== null });
        const page = await context.newPage();
        await page.goto(sandbox === null ? server.url : `${host.origin}/host.html`);
        const place = sandbox === null ? page : page.frameLocator('iframe');
        for (const { title, when, excerpts } of dataset.events) {
          const heading = place.getByText(title, { exact: true });
          const entry = place.getByRole('listitem').filter({ has: heading });
          await expect(entry.first()).toBeVisible();
          await expect(entry.first()).toContainText(when.label);
          await expect(entry.first()).toContainText(when.phrase ? `“${when.phrase}”` : when.note);
          for (const { exact } of excerpts) {
            const shown = (await entry.first().locator('blockquote').allTextContents()).join('\n');
            expect(shown).toContain(exact);
          }
        }
        const links = await place
          .locator('figcaption a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
        expect(links.length).toBe(dataset.events.flatMap(({ excerpts }) => excerpts).length);
        const ids = await place
          .locator('article [id]')
          .evaluateAll((all) => all.map(({ id }) => id));
        expect(links.filter((link) => !ids.includes(link))).toEqual([]);
        for (const { title } of dataset.documents) {
          await expect(place.getByRole('heading', { name: title, level: 3 })).toBeVisible();
        }
        await context.close();
      });
    });
  });
}
