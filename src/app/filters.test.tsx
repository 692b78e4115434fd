// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { dataset, openApp, parameters } from './fixtures/openApp.tsx';

const EVENTS = dataset.events.filter(({ background }) => !background);
const FAIR = EVENTS.filter(({ category }) => category === 'fair');

/** The titles that the list shows. */
function listed(): readonly (string | null)[] {
  return [...document.querySelectorAll('.event-row-title')].map(({ textContent }) => textContent);
}

test('the list leaves out what is filtered, shows silence, and says how many events are left', async () => {
  const user = userEvent.setup();
  openApp('?view=list');
  expect(screen.getByText('No event in these documents between 1871 and 1912')).toBeDefined();
  const fair = screen.getByRole('button', { name: `Fair ${FAIR.length} events` });
  await user.click(fair);
  expect(fair.getAttribute('aria-pressed')).toBe('true');
  expect(parameters().category).toBe('fair');
  expect(listed()).toEqual(FAIR.map(({ title }) => title));
  const status = screen.getByRole('status');
  await waitFor(() => expect(status.textContent).toBe('3 of 19 events shown.'));
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(listed()).toHaveLength(EVENTS.length);
  await waitFor(() => expect(status.textContent).toBe('All 19 events shown.'));
});

test('categories, documents and statuses filter together, and stand in the address', async () => {
  const user = userEvent.setup();
  openApp('?view=list&category=fair');
  await user.click(screen.getByText('More filters'));
  const planned = within(screen.getByRole('group', { name: 'Status' })).getByRole('button', {
    name: /^Planned/,
  });
  await user.click(planned);
  expect(parameters()).toMatchObject({ category: 'fair', status: 'planned' });
  expect(listed()).toEqual(['The Harvest Fair is to be held in Upper Hadley']);
});

test('what would we know from one document alone?', () => {
  openApp('?view=list&source=1935-06-bulletin');
  const told = EVENTS.filter(({ excerpts }) =>
    excerpts.some(({ document }) => document === '1935-06-bulletin'),
  );
  expect(listed()).toEqual(told.map(({ title }) => title));
});

test('where nothing matches, it says what to try', async () => {
  const user = userEvent.setup();
  openApp('?view=list');
  await user.type(screen.getByRole('searchbox'), 'zzzzzz');
  const text = () => document.body.textContent;
  await waitFor(() => expect(text()).toContain('Nothing matches “zzzzzz”.'));
  await waitFor(() => expect(text()).toContain('No event passes the search and the filters.'));
});
