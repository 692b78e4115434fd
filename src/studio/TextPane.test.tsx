// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openExample } from './fixtures/openStudio.tsx';

const WAIT = { timeout: 20_000 };

const pane = () => within(screen.getByRole('region', { name: 'Text' }));
const chosen = () =>
  pane()
    .getAllByRole('option', { selected: true })
    .map(({ textContent }) => textContent?.trim());
const quoted = () =>
  screen.getByRole('region', { name: 'Event' }).querySelector('blockquote')?.textContent;

const HEADING = 'Mill Bridge to close for repairs';
const BEGIN = 'Work is to begin next month.';
const BUILT = 'The bridge was built in 1931 and carries the only road to the station.';

async function openText() {
  const user = await openExample();
  await user.click(pane().getByRole('option', { name: /^Work is to begin/ }));
  return user;
}

test('a click chooses a sentence, and arrows lead on from there', async () => {
  const user = await openText();
  expect(chosen()).toEqual([BEGIN]);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toEqual([BUILT]);
  await user.keyboard('{Home}');
  expect(chosen()).toEqual([HEADING]);
});

test('with Shift several sentences are chosen, and Enter makes one event of them', async () => {
  const user = await openText();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual([BEGIN, BUILT]);
  await user.keyboard('{Enter}');
  await expect.poll(quoted, WAIT).toMatch(/^Work is to begin next month\.\s+The bridge was built/);
});

test('what is told already can be opened from its sentence', async () => {
  const user = await openText();
  await user.keyboard('{ArrowDown}');
  await user.click(pane().getByRole('button', { name: 'Open “Bridge built”' }));
  expect(quoted()).toBe(BUILT);
});

test('a click on a date that an event has opens that event, and makes none', async () => {
  const user = await openExample();
  await user.click(pane().getByText('1931'));
  const label = await screen.findByRole('textbox', { name: 'Label' });
  expect((label as HTMLInputElement).value).toBe('Bridge built');
});

test('“Choose nothing” takes the choice back, and says again what can be done', async () => {
  const user = await openText();
  await user.click(pane().getByRole('button', { name: 'Choose nothing' }));
  expect(pane().queryAllByRole('option', { selected: true })).toEqual([]);
  expect(pane().getByText(/^4 dates are underlined/)).toBeTruthy();
});
