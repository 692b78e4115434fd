// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openExample } from './fixtures/openStudio.tsx';

const label = () => screen.getByRole('textbox', { name: 'Label' });
const events = () => within(screen.getByRole('region', { name: 'Event' }));

/** The bridge in the list of events. */
const bridge = () => events().queryByRole('button', { name: /^Bridge built/ });

async function openBridge() {
  const user = await openExample();
  await user.click(events().getByRole('button', { name: /^Bridge built/ }));
  return user;
}

test('a problem stands at its field while one types, and focus stays there', async () => {
  const user = await openBridge();
  await user.clear(label());
  await user.type(label(), 'The bridge across the river was built by the town');
  const problem = await screen.findByText(/longer than 34 characters/);
  expect(document.activeElement).toBe(label());
  await user.tab();
  const described = () => label().getAttribute('aria-describedby')?.split(' ') ?? [];
  await expect
    .poll(() => described().some((id) => document.getElementById(id)?.contains(problem)))
    .toBe(true);
});

test('what is mended is no problem any more', async () => {
  const user = await openBridge();
  await user.clear(label());
  await user.type(label(), 'The bridge across the river was built by the town');
  await screen.findByText(/longer than 34 characters/);
  await user.clear(label());
  await user.type(label(), 'Bridge built');
  await expect.poll(() => screen.queryByText(/longer than 34 characters/), WAIT).toBeNull();
});

test('an event that is removed comes back with undo, and both are said', async () => {
  const user = await openBridge();
  await user.click(screen.getByRole('button', { name: 'Remove event' }));
  expect(bridge()).toBeNull();
  const [news] = screen.getAllByRole('status');
  await expect.poll(() => news?.textContent, WAIT).toMatch(/removed/i);
  await user.keyboard('{Control>}z{/Control}');
  await expect.poll(bridge, WAIT).not.toBeNull();
  expect(news?.textContent).toBe('Undone: removal of Bridge built.');
  await user.keyboard('{Control>}z{/Control}');
  expect(news?.textContent).toBe('Nothing to undo.');
});

test('a date that the words do not give is called wrong, with what they give', async () => {
  const user = await openBridge();
  await user.click(screen.getByRole('button', { name: 'Write the date yourself' }));
  const date = screen.getByRole('textbox', { name: /^Date/ });
  await user.clear(date);
  await user.type(date, '1932');
  await user.tab();
  await screen.findByText(/says 1931, but the date is 1932/);
});

const WAIT = { timeout: 20_000 };
