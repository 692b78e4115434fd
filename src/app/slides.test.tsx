// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { dataset, eventOf, openApp, parameters } from './fixtures/openApp.tsx';

const slides = () => screen.getByRole('main', { name: 'Slides' });
const place = () => `${parameters().event ?? ''} ${parameters().step ?? 0}`;

test.each([
  ['arrows', '{ArrowRight}', '{ArrowLeft}'],
  ['upright arrows', '{ArrowDown}', '{ArrowUp}'],
  ['Space', ' ', '{Shift>} {/Shift}'],
  ['Enter and Backspace', '{Enter}', '{Backspace}'],
  ['letters', 'n', 'p'],
])('%s go on and back', async (_, there, back) => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped');
  await user.keyboard(there);
  expect(place()).toBe('ferry-stopped 1');
  await user.keyboard(back);
  expect(place()).toBe('ferry-stopped 0');
});

test('Home, End and the number of an event go there', async () => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped');
  await user.keyboard('{End}');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The documents');
  await user.keyboard('{Home}');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(dataset.title);
  await user.keyboard('12');
  expect(slides().textContent).toContain('Go to 12');
  await user.keyboard('{Enter}');
  expect(slides().textContent).toContain('12 / 19');
  await user.keyboard('999{Enter}');
  expect(slides().textContent).toContain('There is no event 999.');
  expect(slides().textContent).toContain('12 / 19');
});

test.each([
  ['.', 'black'],
  ['b', 'black'],
  [',', 'white'],
  ['w', 'white'],
])('%s makes the screen %s; only keys that bring it back do anything then', async (key, colour) => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped');
  for (const resume of ['.', 'b', ',', 'w', '{PageDown}', '{PageUp}', '{Escape}']) {
    await user.keyboard(key);
    expect(slides().dataset.blank).toBe(colour);
    await user.keyboard('s?{Home}7{F5}x');
    expect(slides().dataset.blank).toBe(colour);
    await user.keyboard(resume);
    expect(slides().dataset.blank).toBeUndefined();
    expect(place()).toBe('ferry-stopped 0');
  }
});

test('a key that is held down switches once', async () => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped');
  await user.keyboard('{b>4/}');
  expect(slides().dataset.blank).toBe('black');
});

test('Esc closes what lies over the slides before it leaves them', async () => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped&step=1&view=list');
  await user.keyboard('s');
  const source = screen.getByRole('region', { name: 'The source, large' });
  expect(source.textContent).toContain(eventOf('ferry-stopped').excerpts[0]?.exact);
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeDefined();
  await user.keyboard('b{Escape}');
  expect(slides().dataset.blank).toBeUndefined();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'The source, large' })).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('main', { name: 'Slides' })).toBeNull();
});

test('the help lists the keys and switches single ones off', async () => {
  const user = userEvent.setup();
  openApp('?present=1&event=ferry-stopped');
  await user.keyboard('{F1}');
  const close = screen.getByRole('button', { name: 'Close' });
  expect(document.activeElement).toBe(close);
  await user.click(screen.getByRole('checkbox', { name: 'Single keys are commands' }));
  expect(parameters().keys).toBe('off');
  close.focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(slides());
  await user.keyboard('nb');
  expect(place()).toBe('ferry-stopped 0');
  expect(slides().dataset.blank).toBeUndefined();
  await user.keyboard('{PageDown}');
  expect(place()).toBe('ferry-stopped 1');
});

test('a tour keeps its order and says its lines', async () => {
  const user = userEvent.setup();
  const [, tour] = dataset.tours;
  openApp('?view=list');
  await user.click(screen.getByText('Present'));
  await user.click(screen.getByRole('button', { name: new RegExp(tour?.title ?? '?') }));
  for (const [index, { event, line }] of (tour?.stops ?? []).entries()) {
    await user.keyboard(`${index + 1}{Enter}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(eventOf(event).title);
    expect(slides().textContent).toContain(line);
    expect(slides().textContent).toContain(`${index + 1} / ${tour?.stops.length}`);
  }
});

test('a tour by hand presents just its events, and what is unknown is named', async () => {
  const user = userEvent.setup();
  openApp('?present=1&tour=harvest-fair,nowhere,ferry-begins');
  expect(slides().textContent).toContain('The link asks for what is not here: tour “nowhere”.');
  await user.keyboard('{PageDown}');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(eventOf('harvest-fair').title);
  expect(slides().textContent).toContain('1 / 2');
});
