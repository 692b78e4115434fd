// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openExample } from './fixtures/openStudio.tsx';

const WAIT = { timeout: 20_000 };

const pane = () => within(screen.getByRole('region', { name: 'Documents' }));
const entries = () =>
  pane()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('every document stands in the list, with how many events it tells', async () => {
  await openExample();
  expect(entries()).toEqual([
    'Mill Bridge to close for repairs3 events',
    'Mill Bridge open again3 events',
  ]);
});

test('the document that is clicked is the one that is read', async () => {
  const user = await openExample();
  const again = pane().getByRole('button', { name: /^Mill Bridge open again/ });
  expect(again.getAttribute('aria-current')).toBeNull();
  await user.click(again);
  expect(again.getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('listbox', { name: 'Sentences of Mill Bridge open again' })).toBeTruthy();
});

test('an event that is removed is counted no more, and undo counts it again', async () => {
  const user = await openExample();
  await user.click(screen.getByRole('button', { name: /^Bridge built/ }));
  await user.click(screen.getByRole('button', { name: 'Remove event' }));
  expect(entries()[0]).toBe('Mill Bridge to close for repairs2 events');
  await user.keyboard('{Control>}z{/Control}');
  await expect.poll(entries, WAIT).toContain('Mill Bridge to close for repairs3 events');
});

test('“Add a document” leads to the field for a text, with the cursor in it', async () => {
  const user = await openExample();
  const add = pane().getByRole('button', { name: 'Add a document' });
  await user.click(add);
  expect(add.getAttribute('aria-current')).toBe('true');
  const field = screen.getByRole('textbox', { name: 'Text of the document' });
  await expect.poll(() => document.activeElement, WAIT).toBe(field);
});
