import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { openSlides, placeOf, slidesOf } from './pages/presentPage.ts';
import { dataset, eventOf, events, expect, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';

const TALKS = eventOf('schoolhouse-talks');

async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('t')]);
  await expect(notes.getByRole('heading', { name: TALKS.title })).toBeVisible();
  return notes;
}

for (const [place, open] of [
  ['a host', (page: Page, url: string) => page.goto(`${url}?present=1&event=schoolhouse-talks`)],
  [
    'a file',
    (page: Page) =>
      page.goto(`${pathToFileURL(`${SITE}/index.html`).href}?present=1&event=schoolhouse-talks`),
  ],
] as const) {
  test(`on ${place}, the window with notes follows the slides and drives them`, async ({
    page,
    site,
  }) => {
    await open(page, site.url);
    await expect(slidesOf(page)).toBeFocused();
    const notes = await openNotes(page);
    await expect(notes.getByText(TALKS.notes ?? '')).toBeVisible();
    for (const { question } of TALKS.prompts) await expect(notes.getByText(question)).toBeVisible();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => placeOf(page)).toBe('schoolhouse-talks 1 0');
    await expect(notes.locator('blockquote')).toContainText(TALKS.excerpts[0]?.exact ?? '');
    await notes.keyboard.press('PageUp');
    await expect.poll(() => placeOf(page)).toBe('schoolhouse-talks 0 0');
    await page.keyboard.press('End');
    await expect(notes.getByRole('heading', { name: 'The documents' })).toBeVisible();
    await expect(notes.getByText('That was the last slide.')).toBeVisible();
    await notes.keyboard.press('b');
    await expect(slidesOf(page)).toHaveAttribute('data-blank', 'black');
    await expect(notes.getByRole('status')).toHaveText('The screen is black.');
  });
}

test('slides that are reloaded find their notes again', async ({ page, site }) => {
  await openSlides(page, site, '&event=schoolhouse-talks');
  const notes = await openNotes(page);
  await page.reload();
  await expect(slidesOf(page)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(notes.getByRole('heading', { name: dataset.title })).toBeVisible();
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(slidesOf(page)).toContainText(`1 / ${events.length}`);
});

test('a number typed in the notes leads to the event', async ({ page, site }) => {
  await openSlides(page, site, '&event=schoolhouse-talks');
  const notes = await openNotes(page);
  await notes.keyboard.press('1');
  await notes.keyboard.press('2');
  await notes.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe(`${events[11]?.id} 0 0`);
  await notes.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe(`${events[11]?.id} 1 0`);
});

test('the notes tell the time, and say when there are no slides', async ({ page, site }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00-08:00') });
  await page.goto(`${site.url}?present=1&notes=1&event=schoolhouse-talks`);
  await expect(page.getByRole('status')).toContainText('No slides to follow');
  await expect(page.locator('.notes-head')).toContainText('10:00');
  expect(await violationsOf(page)).toEqual([]);
});

test('another window cannot drive the slides', async ({ page, site }) => {
  await openSlides(page, site, '&event=schoolhouse-talks');
  await page.evaluate(() => window.postMessage({ notes: 'next' }, '*'));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = document.createElement('script');
    script.textContent = "parent.postMessage({ notes: 'next' }, '*')";
    frame.contentDocument?.body.append(script);
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(placeOf(page)).toBe('schoolhouse-talks 0 0');
});

test('in a sandboxed frame that is refused everything, the slides say so and go on', async ({
  page,
  site,
}) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}?present=1&event=schoolhouse-talks" title="Slides" width="1280" height="720"></iframe>`;
  const host = await startServer({ pages: { '/host.html': frame } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/host.html`);
  const slides = page.frameLocator('iframe').getByRole('main', { name: 'Slides' });
  await slides.click({ position: { x: 640, y: 40 } });
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('t');
  await expect(slides).toContainText('The browser did not let the window with notes open.');
  await page.keyboard.press('f');
  await expect(slides).toContainText('Full screen is not allowed here.');
  await expect(slides.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(slides.locator('blockquote')).toHaveText(TALKS.excerpts[0]?.exact ?? '');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(errors).toEqual([]);
  await host.close();
});
