// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dateRange } from '../compile/parseEdtf.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { createEventOptions } from './eventOptions.ts';

function eventWith({ edtf = '1934-03-02', ...fields }: { edtf?: string } & Partial<TimelineEvent>) {
  return {
    id: 'ferry',
    label: 'Ferry stopped',
    title: 'The ferry is stopped',
    category: 'ferry',
    status: 'happened',
    when: dateRange(edtf, 'en'),
    excerpts: [],
    ...fields,
  } as unknown as TimelineEvent;
}

const FIRST = eventWith({});

function setup() {
  const options = createEventOptions((_event, words) => `Called ${words}`, 'en');
  const option = options.ofEvent(FIRST);
  return { options, option };
}

describe('the option of an event that is changed', () => {
  test('is the same element, so focus stays in it, and says what the event says now', () => {
    const { options, option } = setup();
    const changed = options.ofEvent(eventWith({ label: 'Ferry held up' }));
    expect(changed).toBe(option);
    expect(option.textContent).toBe('Ferry held up');
    expect(option.getAttribute('aria-label')).toBe('Called Ferry held up');
  });

  test('is marked as the event is now', () => {
    const { options, option } = setup();
    options.ofEvent(eventWith({ category: 'storm', status: 'planned', edtf: '../1934' }));
    expect(option.dataset).toMatchObject({ category: 'storm', status: 'planned' });
    expect(option.hasAttribute('data-open')).toBe(true);
    options.ofEvent(eventWith({ edtf: '1934~' }));
    expect(option.dataset.category).toBe('ferry');
    expect(['open', 'about'].filter((name) => option.hasAttribute(`data-${name}`))).toEqual([
      'about',
    ]);
  });

  test('says as much as it said before', () => {
    const { options, option } = setup();
    const members = [{ event: FIRST }] as const;
    options.of({ isCount: false, members } as unknown as Parameters<typeof options.of>[0], 'dated');
    options.ofEvent(eventWith({ label: 'Ferry held up' }));
    expect(option.textContent).toContain('Ferry held up');
    expect(option.querySelector('.event-date')).not.toBeNull();
  });

  test('stays faded', () => {
    const { options, option } = setup();
    options.fade(FIRST.id, true);
    options.ofEvent(eventWith({}));
    expect(option.inert).toBe(true);
  });
});
