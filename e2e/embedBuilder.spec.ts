import type { Locator, Page } from '@playwright/test';
import {
  dataset,
  eventOf,
  eventsOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';
import { type SiteServer, startServer } from './site/server.ts';

/** Opens the maker of frames, and returns the panel it stands in. */
async function openBuilder(page: Page, site: SiteServer, query = ''): Promise<Locator> {
  await openTimeline(page, site, query);
  await page.getByRole('button', { name: 'Share and save', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Share and save' });
  await panel.getByRole('button', { name: 'Make a frame' }).click();
  return panel;
}

function snippetIn(panel: Locator): Locator {
  return panel.getByRole('textbox', { name: 'Text of snippet' });
}

/** The address of the frame in a snippet, as a browser reads it. */
async function sourceOf(page: Page, panel: Locator): Promise<string> {
  const snippet = await snippetIn(panel).inputValue();
  return page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')?.src ?? '',
    snippet,
  );
}

test('the snippet is one bare frame of what is seen, and a link for where frames are taken out', async ({
  page,
  site,
}) => {
  const panel = await openBuilder(page, site, '?event=schoolhouse-talks&category=fair,ferry');
  const snippet = await snippetIn(panel).inputValue();
  const found = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.querySelectorAll('*')].map((element) => [
      element.localName,
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ]);
  }, snippet);
  const query = 'event=schoolhouse-talks&category=fair%2Cferry';
  expect(found).toEqual([
    ['div', {}],
    [
      'iframe',
      {
        src: `${site.url}?${query}&embed=1`,
        title: `Timeline: ${dataset.title}, 1871–1936 (19 events with sources)`,
        width: '100%',
        height: '640',
        frameborder: '0',
        loading: 'lazy',
        allow: 'fullscreen; clipboard-write; screen-wake-lock',
        allowfullscreen: 'allowfullscreen',
      },
    ],
    ['p', {}],
    ['a', { href: `${site.url}?${query}` }],
  ]);
});

test('pasted into a page of another site, the snippet shows the event', async ({
  page,
  site,
  context,
}) => {
  const panel = await openBuilder(page, site, '?event=schoolhouse-talks');
  const server = await startServer({ pages: { '/': await snippetIn(panel).inputValue() } });
  const lesson = await context.newPage();
  await lesson.goto(server.origin.replace('localhost', '127.0.0.1'));
  const frame = lesson.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Source' })).toContainText(
    eventOf('schoolhouse-talks').title,
  );
  await expect(frame.getByRole('link', { name: 'Open full timeline' })).toHaveAttribute(
    'href',
    `${site.url}?event=schoolhouse-talks`,
  );
  await server.close();
});

test('size, event, stretch and colours change the snippet and its preview', async ({
  page,
  site,
}) => {
  const panel = await openBuilder(page, site);
  await panel.getByLabel('Size').selectOption('320 by 480');
  await panel.getByLabel('Opens with').selectOption(eventOf('toll-kept').label);
  await panel.getByLabel('Shows').selectOption({ label: 'Spring of talks, March–April 1935' });
  await panel.getByLabel('Colours').selectOption('Dark');
  const source = new URL(await sourceOf(page, panel));
  expect(Object.fromEntries(source.searchParams)).toEqual({
    event: 'toll-kept',
    from: dataset.chapters.find(({ id }) => id === 'spring')?.start,
    to: dataset.chapters.find(({ id }) => id === 'spring')?.end,
    theme: 'dark',
    embed: '1',
  });
  await expect(snippetIn(panel)).toHaveValue(/width="320" height="480"/);
  const preview = panel.frameLocator('iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('.reader')).toContainText(eventOf('toll-kept').title);
  await expect(preview.locator('.embed-foot')).toContainText(/^\d+ of 19 events/);
});

test('each place gets what it takes', async ({ page, site }) => {
  const panel = await openBuilder(page, site, '?event=bridge-opened');
  await panel.getByRole('radio', { name: 'Notion, Google Sites' }).check();
  await expect(panel.getByRole('textbox', { name: 'Text of address for a frame' })).toHaveValue(
    `${site.url}?event=bridge-opened&embed=1`,
  );
  // This build has no address of its own, so WordPress could not find out what a link is.
  await panel.getByRole('radio', { name: 'WordPress' }).check();
  await expect(panel).toContainText('Add a block “Custom HTML”');
  await expect(snippetIn(panel)).toHaveValue(/^<div><iframe /);
  await panel.getByRole('radio', { name: 'Website' }).check();
  await expect(snippetIn(panel)).toHaveValue(/^<div><iframe /);
});

test('the script for the height gives a low frame the height that it asks for', async ({
  page,
  site,
  context,
}) => {
  const panel = await openBuilder(page, site);
  await panel.getByRole('radio', { name: 'Website' }).check();
  const script = await panel
    .getByRole('textbox', { name: 'Text of script for the height' })
    .inputValue();
  expect(script.split('\n').length).toBeLessThanOrEqual(15);
  const snippet = (await snippetIn(panel).inputValue()).replace('height="640"', 'height="200"');
  const server = await startServer({ pages: { '/': script + snippet } });
  const lesson = await context.newPage();
  await lesson.goto(server.origin.replace('localhost', '127.0.0.1'));
  await expect(eventsOf(lesson.frameLocator('iframe')).first()).toBeVisible();
  await expect
    .poll(async () => (await lesson.locator('iframe').boundingBox())?.height)
    .toBeGreaterThanOrEqual(520);
  await server.close();
});

test('where the site’s policy forbids frames, there is no preview but a snippet', async ({
  page,
}) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
  const server = await startServer({ headers: { 'Content-Security-Policy': policy } });
  const panel = await openBuilder(page, server);
  await expect(panel).toContainText('No preview here');
  await expect(snippetIn(panel)).toHaveValue(/^<div><iframe /);
  await server.close();
});

test('with the clipboard refused, the snippet is selected to be copied by hand', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    document.execCommand = () => false;
  });
  const panel = await openBuilder(page, site);
  await panel.getByRole('button', { name: 'Copy snippet' }).click();
  await expect(snippetIn(panel)).toBeFocused();
  const selected = await snippetIn(panel).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await snippetIn(panel).inputValue());
  await expect(readerOf(page)).toHaveCount(0);
});
