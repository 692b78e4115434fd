import type { Locator, Page } from '@playwright/test';
import { beginWith, labelOf, newsOf, openStudio, paste } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

/** As encyclopaedias write: marks of references, lines broken anywhere, and dates that lead nowhere. */
const ARTICLE = `Tay Bridge disaster

The Tay Bridge, which was two years old, fell in a storm on Sunday 28
December 1879, killing all on board.[1][2] A second bridge was opened on 13 July 1887, 53 years before the raid.[3] It was painted in 1890.

The old bridge had been opened on 1 June 1878 after work had started on 22 July 1871.
`;

function titleIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Event' }).getByRole('textbox', { name: 'Title' });
}

test('the way leads past a date that nothing is worked out of, and the event of it waits for one @firefox', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await paste(page, ARTICLE);
  await expect(page.getByText(/^6 dates are underlined/)).toBeVisible();
  await page.locator('[data-date]', { hasText: /^Sunday 28/ }).click();
  await expect(page.locator('.date-known')).toHaveText('Sunday 28 December 1879');
  await labelOf(page).fill('Bridge falls');
  const next = (words: string) => page.getByRole('button', { name: `Next date: “${words}”` });
  await next('13 July 1887').click();
  await expect(page.locator('.date-known')).toHaveText('Wednesday 13 July 1887');
  await next('53 years before').click();
  await expect(newsOf(page)).toHaveText(
    'New event. What day “53 years before” was cannot be worked out: it has no date yet.',
  );
  await expect(page.locator('.date-known')).toHaveText('No date yet');
  await expect(page.getByRole('textbox', { name: 'Words that give it' })).toHaveValue(
    '53 years before',
  );
  await next('1890').click();
  await expect(page.locator('.date-known')).toHaveText('1890');
  await next('1 June 1878').click();
  await expect(titleIn(page)).toHaveValue(/^The old bridge had been opened/);
  await next('22 July 1871').click();
  await expect(titleIn(page)).toHaveValue(/work had started$/i);
  await expect(page.getByText('No date of this text is left after this event.')).toBeVisible();
});

test('marks of references are part of no quote and no title', async ({ page, site }) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Start empty/);
  await paste(page, ARTICLE);
  await page.locator('[data-date]', { hasText: '13 July 1887' }).click();
  await expect(page.getByRole('blockquote')).toHaveText(
    'A second bridge was opened on 13 July 1887, 53 years before the raid.',
  );
  await expect(titleIn(page)).toHaveValue(/^A second bridge was opened/);
});
