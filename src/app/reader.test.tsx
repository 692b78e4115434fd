// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { eventOf, openApp, parameters } from './fixtures/openApp.tsx';

const reader = () => screen.getByRole('region', { name: 'Source' });

test('a date that rests on a fact from outside says so', () => {
  openApp('?view=list&event=bridge-opened');
  expect(reader().textContent).toContain('in Alderton on 20 and 21 June 1936');
});

test('what is not the article is left out and named', () => {
  openApp('?view=list&event=bridge-opened');
  expect(reader().textContent).toContain('[Left out: Three headlines of other stories]');
  expect(reader().textContent).not.toContain('Brown umbrella');
});

test('tabs follow the arrow keys, and the address follows the tabs', async () => {
  const user = userEvent.setup();
  openApp('?view=list&event=harvest-fair');
  const tabs = within(reader()).getAllByRole('tab');
  expect(tabs).toHaveLength(4);
  tabs[0]?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tabs[1]);
  expect(tabs[1]?.getAttribute('aria-selected')).toBe('true');
  expect(parameters().document).toBe('1935-03-councils-meet');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(parameters().document).toBe('compare');
  expect(within(reader()).getAllByRole('article')).toHaveLength(3);
});

test('where documents disagree, the reader says so and shows either quote', async () => {
  const user = userEvent.setup();
  openApp('?view=list&event=ferry-stopped');
  const { note, excerpts } = eventOf('ferry-stopped');
  expect(reader().textContent).toContain(note);
  const marked = () => [...reader().querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marked()).toEqual([excerpts[0]?.exact]);
  await user.click(within(reader()).getAllByRole('tab')[1] ?? reader());
  expect(marked()).toEqual([excerpts[1]?.exact]);
});

test('only an event told by several documents can be compared', () => {
  openApp('?view=list&event=chairman-hopes&document=compare');
  expect(reader().textContent).toContain('1 document');
  expect(screen.queryByRole('tab', { name: /Compare/ })).toBeNull();
  expect(reader().querySelectorAll('mark')).toHaveLength(1);
});

test('words that only one document uses are named below it', () => {
  openApp('?view=list&event=ferry-stopped&document=compare');
  const second = within(reader()).getAllByRole('article')[1];
  const own = [...(second?.querySelectorAll('mark .own-words') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(own.join(' ')).toContain('engine');
  expect(own.join(' ')).not.toMatch(/ferry|1931/);
  expect(second?.textContent).toContain(`Only here: ${own.join(', ')}.`);
});
