import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { savedFile } from './pages/savedFile.ts';
import {
  beginWith,
  chartIn,
  labelOf,
  openStudio,
  paste,
  textOf,
  titleOf,
  withReport,
  write,
} from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

/** Selects a sentence as a finger or the keyboard of the browser does, without a click. */
async function selectSentence(page: Page, words: string): Promise<void> {
  await page
    .getByRole('option', { name: words })
    .evaluate((sentence) => window.getSelection()?.selectAllChildren(sentence));
}

test('one goes from date to date, also within a sentence, and each becomes an event', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await expect(page.getByRole('textbox', { name: 'Text of the document' })).toBeFocused();
  const text =
    'The mill was built in 1911 and burned down in 1923.\n\nIt was rebuilt on 4 May 1925.\n';
  await paste(page, `MILLTOWN, June 3, 1934 (Courier) - The mill will close.\n\n${text}`);
  await expect(page.getByText(/^4 dates are underlined/)).toBeVisible();
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await write(labelOf(page), 'Mill built');
  for (const [words, label] of [
    ['1923', 'Mill burns'],
    ['4 May 1925', 'Mill rebuilt'],
  ] as const) {
    await page.getByRole('button', { name: `Next date: “${words}”` }).click();
    await expect(labelOf(page)).not.toHaveValue(/^Mill (built|burns)$/);
    await expect(labelOf(page)).toBeFocused();
    await write(labelOf(page), label);
  }
  await expect(page.getByText('No date of this text is left after this event.')).toBeVisible();
  await expect(chartIn(page).getByRole('option')).toHaveCount(3);
  await page.getByRole('button', { name: 'Give away' }).click();
  await write(
    page.getByRole('dialog').getByRole('textbox', { name: 'Title of the timeline' }),
    'The mill',
  );
  const { name } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save the page' }).click(),
  );
  expect(name).toBe('the-mill.html');
});

test('a text without a day asks for it, in words or figures, and says what follows', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await paste(page, 'The mill\n\nThe mill was built in 1911. It burned down on Monday.\n');
  const day = page.getByRole('textbox', { name: 'Published on' });
  await expect(day).toBeVisible();
  await expect(page.locator('.field-problems')).toHaveCount(0);
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await page.getByRole('button', { name: 'Fill it in' }).click();
  await expect(day).toBeFocused();
  await write(day, '7 June 1934');
  await write(page.getByRole('textbox', { name: 'How do you know that?' }), 'Written on the back');
  await expect(day).toHaveValue('1934-06-07');
  await page.locator('[data-date]', { hasText: 'Monday' }).click();
  await expect(page.locator('.date-known')).toHaveText('Monday 4 June 1934');
});

test('focus stays near what was taken out', { tag: '@firefox' }, async ({ page, site }) => {
  await withReport(page, `${site.url}studio.html`);
  const event = page.getByRole('region', { name: 'Event' });
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await expect(labelOf(page)).toBeFocused();
  // Redone, it is there again, but not open.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(event).toBeFocused();
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await page.getByRole('button', { name: 'Remove event' }).click();
  await expect(page.getByRole('heading', { name: 'Events' })).toBeFocused();
  for (const name of ['Details', 'Give away']) {
    await page.getByRole('button', { name }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.locator('summary', { hasText: /^Save/ }).click();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByRole('button', { name: 'Forget everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep in this browser' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.locator('.document-facts summary').click();
  await page.getByRole('button', { name: 'Remove this document' }).click();
  await expect(page.getByRole('region', { name: 'Text' })).toBeFocused();
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the whole way works, from a selection to the finished page', async ({ page, site }) => {
    await openStudio(page, `${site.url}studio.html`);
    await page.getByRole('button', { name: /^Start empty/ }).tap();
    await paste(
      page,
      'MILLTOWN, June 3, 1934 (Courier) - The mill will close.\n\nThe mill was built in 1911. It burned down in 1923.\n',
    );
    await expect(textOf(page)).toBeVisible();
    await selectSentence(page, 'The mill was built in 1911.');
    await page.getByRole('button', { name: 'Make an event of this' }).tap();
    await write(labelOf(page), 'Mill built');
    await page.getByRole('button', { name: 'Next date: “1923”' }).tap();
    await expect(labelOf(page)).not.toHaveValue('Mill built');
    await write(labelOf(page), 'Mill burns');
    expect(await violationsOf(page)).toEqual([]);
    await page
      .getByRole('navigation', { name: 'Panes' })
      .getByRole('button', { name: 'Timeline' })
      .tap();
    await expect(chartIn(page).getByRole('option')).toHaveCount(2);
    await write(titleOf(page), 'The mill');
    await page.getByRole('button', { name: 'Give away' }).tap();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the page' }).tap();
    expect((await download).suggestedFilename()).toBe('the-mill.html');
  });
});

test('nothing moves under a click that leaves an empty label, and then it is said to be missing', async ({
  page,
  site,
}) => {
  await withReport(page, `${site.url}studio.html`);
  await page.locator('[data-date]', { hasText: 'February 12' }).click();
  await expect(labelOf(page)).toBeFocused();
  await expect(labelOf(page)).toHaveValue('');
  const missing = page.getByText('The label is missing. Fill it in.').last();
  await expect(missing).toHaveCount(0);
  await expect(page.getByText('How do we know?')).toBeVisible();
  const field = page.getByRole('textbox', { name: /^Title/ }).last();
  const { x, y } = (await field.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 40, y + 12);
  await page.mouse.down();
  await expect(field).toBeFocused();
  expect((await field.boundingBox())?.y).toBe(y);
  await page.mouse.up();
  await expect(missing).toBeVisible();
});
