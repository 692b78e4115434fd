// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { createEventOptions } from './eventOptions.ts';
import { fixtureEvent, itemOf } from './fixtures/chartItems.ts';

const marks = (option: HTMLElement) =>
  ['data-about', 'data-open'].map((name) => option.hasAttribute(name));
const nameOf = ({ category }: TimelineEvent, words: string) => `${words}. ${category}.`;

it('the option of an event that is told in other words is the same one, and says them', () => {
  const labels = createEventOptions(nameOf, 'en');
  const option = labels.of(itemOf(fixtureEvent({ label: 'Storm' })), 'label');
  expect(option.textContent).toBe('Storm');
  const later = fixtureEvent({ label: 'Great storm', category: 'sea', status: 'stated' });
  expect(labels.of(itemOf(later), 'label')).toBe(option);
  expect(option.textContent).toBe('Great storm');
  expect(option.getAttribute('aria-label')).toBe('Great storm. sea.');
  expect({ ...option.dataset }).toMatchObject({ category: 'sea', status: 'stated' });
});

it('an option that says more goes on doing so in the new words', () => {
  const labels = createEventOptions(nameOf, 'en');
  labels.of(itemOf(fixtureEvent({ title: 'The storm' })), 'titled');
  const option = labels.ofEvent(fixtureEvent({ title: 'The great storm' }));
  expect(option.textContent).toContain('The great storm');
  expect(option.dataset.detail).toBe('titled');
});

it('an event that has got a rough or an open date is marked, and no longer when it has another', () => {
  const labels = createEventOptions(nameOf, 'en');
  const rough = fixtureEvent({}, '1934~');
  const option = labels.ofEvent({ ...rough, when: { ...rough.when, earliest: null } });
  expect(marks(option)).toEqual([true, true]);
  labels.ofEvent(fixtureEvent());
  expect(marks(option)).toEqual([false, false]);
});

it('under another name, options are used on and called by it', () => {
  const made = new Map<string, HTMLElement>();
  const option = createEventOptions(nameOf, 'en', made).ofEvent(fixtureEvent({ label: 'Storm' }));
  const renamed = createEventOptions((_event, words) => `${words}. Weather.`, 'en', made);
  expect(renamed.ofEvent(fixtureEvent({ label: 'Storm' }))).toBe(option);
  expect(option.getAttribute('aria-label')).toBe('Storm. Weather.');
});

it('an option that is faded before it is made is so from the beginning', () => {
  const labels = createEventOptions(nameOf, 'en');
  labels.fade('storm', true);
  expect(labels.ofEvent(fixtureEvent()).inert).toBe(true);
  labels.fade('storm', false);
  expect(labels.ofEvent(fixtureEvent({ label: 'Other' })).inert).toBe(false);
});

it('a number has another name when its first or last event has moved, and keeps its option while not', () => {
  const labels = createEventOptions(nameOf, 'en');
  const [first, last] = [
    fixtureEvent({ id: 'a' }, '1934-02-12'),
    fixtureEvent({ id: 'b' }, '1934-04-03'),
  ];
  const item = itemOf(first, last);
  const option = labels.of(item, 'label');
  expect(labels.of({ ...item }, 'label')).toBe(option);
  const moved = labels.of(itemOf(first, fixtureEvent({ id: 'b' }, '1935-04-03')), 'label');
  expect(moved.getAttribute('aria-label')).toContain('1935');
});
