// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { dataset, eventOf, openApp, parameters } from './fixtures/openApp.tsx';

const ORDER = ['bridge-opened', 'ferry-stopped', 'ferry-begins', 'room-to-move'];
const RIGHT = ['ferry-begins', 'ferry-stopped', 'room-to-move', 'bridge-opened'];
const QUERY = `?quiz=4&order=${ORDER.join(',')}`;

function titles(): readonly (string | null)[] {
  return [...document.querySelectorAll('.quiz-title')].map(({ textContent }) => textContent);
}

function titlesOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => eventOf(id).title);
}

test('by keyboard: events are moved, the focus goes with them, and each move is told', async () => {
  const user = userEvent.setup();
  openApp(QUERY);
  expect(titles()).toEqual(titlesOf(ORDER));
  const first = eventOf('ferry-begins').title;
  const earlier = () => screen.getByRole('button', { name: `Move earlier: ${first}` });
  earlier().focus();
  await user.keyboard('{Enter}{Enter}');
  expect(document.activeElement).toBe(earlier());
  expect(screen.getByRole('status').textContent).toBe(`${first}: 1 of 4`);
  const last = eventOf('bridge-opened').title;
  const later = () => screen.getByRole('button', { name: `Move later: ${last}` });
  later().focus();
  await user.keyboard('  ');
  expect(document.activeElement).toBe(later());
  expect(titles()).toEqual(titlesOf(RIGHT));
  expect(parameters().order).toBe(RIGHT.join(','));
});

test('reasons are kept in the address; the dates come with how they are known, and no score', async () => {
  const user = userEvent.setup();
  openApp(QUERY);
  const reason = screen.getByRole('textbox', {
    name: `Why here? ${eventOf('ferry-stopped').title}`,
  });
  await user.type(reason, 'It lay idle');
  expect(parameters().why).toBe('ferry-stopped:It lay idle');
  await user.click(screen.getByRole('button', { name: 'Show the dates' }));
  expect(screen.getByRole('heading', { name: 'As it happened' })).toBeDefined();
  expect(titles()).toEqual(titlesOf(RIGHT));
  for (const [index, id] of RIGHT.entries()) {
    const row = screen.getAllByRole('listitem')[index]?.textContent;
    expect(row).toContain(eventOf(id).when.label);
    expect(row).toContain('How do we know?');
    const given = ORDER.indexOf(id);
    expect(row).toContain(
      given === index ? 'You put it here, too' : `You put it in place ${given + 1}`,
    );
  }
  expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('“It lay idle”');
  expect(document.body.textContent).not.toMatch(/score|points|correct|wrong/i);
  await user.click(screen.getByRole('button', { name: 'Hide the dates' }));
  expect(titles()).toEqual(titlesOf(ORDER));
});

test('a reason is typed letter by letter, also after a step that leads nowhere', async () => {
  const user = userEvent.setup();
  openApp(QUERY);
  screen.getByRole('button', { name: `Move earlier: ${titlesOf(ORDER)[0]}` }).focus();
  await user.keyboard('{Enter}');
  const reason = screen.getByRole('textbox', { name: `Why here? ${titlesOf(ORDER)[1]}` });
  await user.type(reason, 'It lay idle');
  expect(reason).toHaveProperty('value', 'It lay idle');
  expect(document.activeElement).toBe(reason);
});

test('everybody who opens a link gets the same events; others can be asked for', async () => {
  const user = userEvent.setup();
  openApp('?quiz=5');
  const first = titles();
  expect(first).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Other events' }));
  expect(titles()).not.toEqual(first);
  expect(parameters().order?.split(',')).toHaveLength(5);
});

test('a tour gives the events', () => {
  const [tour] = dataset.tours;
  openApp(`?quiz=12&tour=${tour?.id}`);
  const stops = tour?.stops.map(({ event }) => eventOf(event).title) ?? [];
  expect(titles().toSorted()).toEqual(stops.toSorted());
});

test('former and unknown ids in a link are told, and an event stands there once', () => {
  openApp(`${QUERY},${ORDER[0]},bridge-talks,nowhere`);
  expect(titles()).toEqual(titlesOf([...ORDER, 'schoolhouse-talks']));
  expect(within(screen.getByRole('note')).getByText(/event “nowhere”/)).toBeDefined();
});
