import type { Locator, Page } from '@playwright/test';
import {
  beginWith,
  chartIn,
  labelOf,
  newsOf,
  openStudio,
  paste,
  REPORT,
  textOf,
  withReport,
} from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

/** Keeps all that the page says politely from now on, and where focus goes. */
async function listen(page: Page): Promise<void> {
  await newsOf(page).evaluate((status) => {
    const heard: string[] = [];
    const focused: string[] = [];
    Object.assign(window, { heard, focused });
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener('focusin', ({ target }) =>
      focused.push((target as Element).getAttribute('data-field') ?? (target as Element).tagName),
    );
  });
}

const kept = (page: Page, name: 'heard' | 'focused') =>
  page.evaluate((one) => Reflect.get(window, one) as string[], name);

async function openBridge(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Look at an example/);
  await expect(page.locator('[data-date]').first()).toBeVisible();
  await page.getByRole('button', { name: /^Bridge built/ }).click();
}

function bridgeIn(page: Page): Locator {
  return chartIn(page).getByRole('option', { name: /Bridge is built/ });
}

const dateIn = (page: Page) => page.getByRole('textbox', { name: 'Date', exact: true });

test('what one begins with is said', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await expect(page.getByRole('button', { name: /^Start empty ?\. Paste a text/ })).toBeVisible();
  await beginWith(page, /^Look at an example/);
  await expect(newsOf(page)).toHaveText('The Mill Bridge: 2 documents, 5 events.');
});

test('pasting leads to the text and nowhere else, and says what is found in it and what is missing', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await expect(page.getByRole('textbox', { name: 'Text of the document' })).toBeFocused();
  await listen(page);
  await paste(page, REPORT.replace('March 5, 1934', 'Monday'));
  await expect(textOf(page)).toBeFocused();
  await expect(newsOf(page)).toHaveText(
    /^Document added\. \d dates found\. When was it published\? .*Enter makes an event of one\.$/,
  );
  expect(await kept(page, 'focused')).toEqual(['text']);
});

test('sentences that are chosen together are counted', async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  await textOf(page).press('ArrowDown');
  await textOf(page).press('Shift+ArrowDown');
  await textOf(page).press('Shift+ArrowDown');
  await expect(newsOf(page)).toHaveText('3 sentences chosen.');
});

test('a date in words is not called wrong before its field is left, and then what it comes to is said', async ({
  page,
  site,
}) => {
  await openBridge(page, `${site.url}studio.html`);
  await page.getByRole('button', { name: 'Write the date yourself' }).click();
  await listen(page);
  await dateIn(page).fill('3 May 1931');
  // Longer than the pause after which a change is said.
  await page.waitForTimeout(2_500);
  expect(await kept(page, 'heard')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(newsOf(page)).toContainText('Date: Sunday 3 May 1931.');
  expect((await kept(page, 'heard')).join(' ')).not.toContain('cannot be used');
});

test('a date that was undone is not written again when its field is left', async ({
  page,
  site,
}) => {
  await openBridge(page, `${site.url}studio.html`);
  await page.getByRole('button', { name: 'Write the date yourself' }).click();
  await dateIn(page).fill('3 May 1932');
  await page.keyboard.press('Tab');
  await expect(newsOf(page)).toContainText('Date: Tuesday 3 May 1932.');
  await page.keyboard.press('Shift+Tab');
  while ((await dateIn(page).inputValue()) !== '1931') await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Tab');
  await expect(newsOf(page)).toContainText('Date: 1931.');
  await expect(dateIn(page)).toHaveValue('1931');
});

test('an event opened from the list leads to its heading, and from the chart says what is open', async ({
  page,
  site,
}) => {
  await openBridge(page, `${site.url}studio.html`);
  await expect(page.getByRole('heading', { name: 'Event: Bridge built' })).toBeFocused();
  await page.getByRole('button', { name: 'All events' }).click();
  await bridgeIn(page).focus();
  await page.keyboard.press('Enter');
  await expect(labelOf(page)).toHaveValue('Bridge built');
  await expect(newsOf(page)).toHaveText('Open in the form: Bridge built.');
  await expect(bridgeIn(page)).toBeFocused();
});

test('the date of an event is told with how it is known, and where it is told with its words', async ({
  page,
  site,
}) => {
  await openBridge(page, `${site.url}studio.html`);
  await expect(
    page.getByRole('button', { name: 'Write the date yourself' }),
  ).toHaveAccessibleDescription(/^1931 How do we know\? The document prints “in 1931”/);
  const told = page.getByRole('list', { name: 'Told here' });
  await expect(told.getByRole('button').first()).toHaveAccessibleDescription(/was built in 1931/);
});

test('a label that is proposed is selected, so that typing replaces it', async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await expect(labelOf(page)).toBeFocused();
  await page.keyboard.type('Ferry built');
  await expect(labelOf(page)).toHaveValue('Ferry built');
});

test('an event in order whose document is not says so', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  await paste(page, REPORT.replace('March 5, 1934', 'Monday'));
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await expect(labelOf(page)).toBeFocused();
  await page.keyboard.type('Ferry built at the yard of Skerry Point');
  await expect(newsOf(page)).toContainText('longer than 34 characters');
  await labelOf(page).fill('Ferry built');
  await expect(newsOf(page)).toHaveText('Its document is to be mended first.');
});

test('when the day of a document has been filled in, it is said that nothing is left to mend', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await paste(page, REPORT.replace('March 5, 1934', 'Monday'));
  await page.getByRole('textbox', { name: 'Published on' }).fill('5 March 1934');
  await page.keyboard.press('Tab');
  await expect(newsOf(page)).toContainText('Say how you know that.');
  await page.getByRole('textbox', { name: 'How do you know that?' }).fill('the head of the page');
  await expect(newsOf(page)).toContainText('Nothing is left to mend in the document.');
});
