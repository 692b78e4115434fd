// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openExample } from './fixtures/openStudio.tsx';

const WAIT = { timeout: 20_000 };

const pane = () => within(screen.getByRole('region', { name: 'Event' }));
const field = (name: string) => pane().getByRole<HTMLInputElement>('textbox', { name });
const category = () => pane().getByRole<HTMLSelectElement>('combobox', { name: 'Category' });

async function openBridge() {
  const user = await openExample();
  await user.click(pane().getByRole('button', { name: /^Bridge built/ }));
  return user;
}

test('the title goes along with the label while both say the same', async () => {
  const user = await openBridge();
  await user.clear(field('Title'));
  await user.clear(field('Label'));
  await user.type(field('Label'), 'Bridge opened');
  expect(field('Title').value).toBe('Bridge opened');
  await user.type(field('Title'), ' to traffic');
  await user.type(field('Label'), ' in May');
  expect(field('Title').value).toBe('Bridge opened to traffic');
  expect(field('Label').value).toBe('Bridge opened in May');
});

test('one undo takes back what was typed into one field', async () => {
  const user = await openBridge();
  await user.type(field('Label'), ' of stone');
  await user.type(field('Note for readers (optional)'), 'With three arches');
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Note for readers (optional)').value).toBe('');
  expect(field('Label').value).toBe('Bridge built of stone');
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Label').value).toBe('Bridge built');
});

test('how much of the room is taken is counted once that matters', async () => {
  const user = await openBridge();
  expect(pane().queryByText(/ of 34$/)).toBeNull();
  await user.type(field('Label'), ' over the river');
  expect(pane().getByText('27 of 34')).toBeTruthy();
});

test('a new category is named in place, and is the one of the event', async () => {
  const user = await openBridge();
  await user.selectOptions(category(), 'New category …');
  const name = pane().getByRole('textbox', { name: 'Name of the new category' });
  await expect.poll(() => document.activeElement, WAIT).toBe(name);
  await user.type(name, 'Trade{Enter}');
  expect(category().selectedOptions[0]?.textContent).toBe('Trade');
});

test('a document is opened from the words that are told there', async () => {
  const user = await openExample();
  await user.click(screen.getByRole('button', { name: /^Mill Bridge open again/ }));
  await user.click(pane().getByRole('button', { name: /^Bridge built/ }));
  await user.click(pane().getByRole('button', { name: 'Mill Bridge to close for repairs' }));
  expect(
    screen.getByRole('listbox', { name: 'Sentences of Mill Bridge to close for repairs' }),
  ).toBeTruthy();
});
