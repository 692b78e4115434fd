import { beginWith, chartIn, openStudio } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

test('a chapter begins where one says, ends where the next begins, and goes away again', async ({
  page,
  site,
}) => {
  await openStudio(page, `${site.url}studio.html`);
  await beginWith(page, /^Look at an example/);
  const chapters = chartIn(page).getByRole('button', { name: /\d{4}$/ });
  await expect(chapters).toHaveCount(3);
  await page.getByRole('button', { name: 'Details' }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('New chapter').fill('After the war');
  await field('Begins in').fill('the war');
  await page.keyboard.press('Tab');
  await expect(field('Begins in')).toHaveAccessibleDescription(/^Write a year, a month or a day/);
  await field('Begins in').fill('May 1950');
  await field('New chapter').focus();
  await expect(field('Begins in')).toHaveValue('1950-05');
  await page.keyboard.press('Enter');
  await expect(field('Time of chapter 2')).toHaveValue('1950-05/2018');
  await expect(field('New chapter')).toBeFocused();
  await expect(field('New chapter')).toHaveValue('');
  await field('Name of chapter 2').fill('Quiet years');
  await page.keyboard.press('Escape');
  await expect(chapters).toHaveText([/^Built/, /^Quiet years/, /^Closed/, /^A footpath/]);
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Remove chapter Quiet years' }).click();
  await expect(field('Time of chapter 1')).toHaveValue('1931/2018');
  await field('Time of chapter 1').fill('1931/2020');
  await expect(page.getByText(/lies inside/)).toBeVisible();
  await field('Time of chapter 1').fill('1931');
  await expect(page.getByText(/lies inside/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(chapters).toHaveText([/^Built/, /^Closed/, /^A footpath/]);
});
