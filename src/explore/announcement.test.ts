import { expect, test } from 'vitest';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { announcementOf } from './announcement.ts';

function setup(when: Partial<TimelineEvent['when']>, documents = ['a']) {
  const event = {
    id: 'talks',
    title: 'They talk',
    background: false,
    when: { label: '1990', basis: 'stated', phrase: '1990', ...when },
    excerpts: documents.map((document) => ({ document })),
  } as unknown as TimelineEvent;
  const dataset = {
    events: [{ ...event, id: 'before' }, event],
    documents: documents.map((id) => ({ id })),
  } as unknown as Dataset;
  return { dataset, event };
}

function said(...given: Parameters<typeof setup>): string {
  const { dataset, event } = setup(...given);
  return announcementOf(dataset, event, false).replace(/[\u2068\u2069]/g, '');
}

test('how a date is known is announced, whether it is printed or not', () => {
  expect(said({})).toBe('2 of 2. 1990, printed in the document. They talk. 1 document.');
  expect(said({ basis: 'weekday', phrase: 'Tuesday' }, ['a', 'b'])).toBe(
    '2 of 2. 1990, worked out from “Tuesday”. They talk. 2 documents.',
  );
  expect(said({ basis: 'context', phrase: '' })).toContain('1990, concluded from the document.');
});

test('the way to the source is announced where Enter leads on', () => {
  const { dataset, event } = setup({});
  expect(announcementOf(dataset, event, true)).toMatch(
    /1 document\. Enter again goes to the source\.$/,
  );
});

test('background has no number in the order', () => {
  const { dataset, event } = setup({});
  const background = { ...event, background: true };
  expect(announcementOf({ ...dataset, events: [background] }, background, false)).toMatch(
    /^1990, /,
  );
});
