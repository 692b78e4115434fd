import { beginWith, chartIn, openStudio, write } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

test('a chapter begins where one says, ends where the next begins, and goes away again @firefox', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Look at an example/);
  const chapters = chartIn(page).getByRole('button', { name: /\d{4}$/ });
  await expect(chapters).toHaveCount(3);
  await page.getByRole('button', { name: 'Details' }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await write(field('New chapter'), 'After the war');
  await write(field('Begins in'), 'the war');
  await page.keyboard.press('Tab');
  await expect(field('Begins in')).toHaveAccessibleDescription(/^Write a year, a month or a day/);
  await write(field('Begins in'), 'May 1950');
  await field('New chapter').focus();
  await expect(field('Begins in')).toHaveValue('1950-05');
  await page.keyboard.press('Enter');
  await expect(field('Time of chapter 2')).toHaveValue('1950-05/2018');
  await expect(field('New chapter')).toBeFocused();
  await expect(field('New chapter')).toHaveValue('');
  await write(field('Name of chapter 2'), 'Quiet years');
  await page.keyboard.press('Escape');
  await expect(chapters).toHaveText([/^Built/, /^Quiet years/, /^Closed/, /^A footpath/]);
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Remove chapter Quiet years' }).click();
  await expect(field('Time of chapter 1')).toHaveValue('1931/2018');
  await write(field('Time of chapter 1'), '1931/2020');
  await expect(page.getByText(/lies inside/)).toBeVisible();
  await write(field('Time of chapter 1'), '1931');
  await expect(page.getByText(/lies inside/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(chapters).toHaveText([/^Built/, /^Closed/, /^A footpath/]);
});
