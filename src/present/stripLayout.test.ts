import { expect, test } from 'vitest';
import { dateRange } from '../compile/parseEdtf.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { isNear, labelledDates, labelX, stripDates, stripLength, windowAt } from './stripLayout.ts';

const DAY = 86_400_000;

function event(id: string, edtf: string): TimelineEvent {
  return { id, when: dateRange(edtf, 'en') } as unknown as TimelineEvent;
}

function day(iso: string): TimelineEvent {
  return event(iso, iso);
}

const TALKS = day('2018-01-09');
const HOTLINE = { ...day('2018-01-09'), id: 'hotline' };
const EVENTS = [
  event('ties', '1990'),
  event('message', '2018-01-01~'),
  event('contacts', '2018-01'),
  TALKS,
  HOTLINE,
  event('urges', '../2018-01-10'),
];
const ALL = { start: 0, end: Number.POSITIVE_INFINITY };
const scale = (ms: number) => Math.log2(1 + (ms - Date.UTC(1990, 0)) / DAY);

test('labels are as precise as the date', () => {
  expect(stripDates(EVENTS, scale, 'en').map(({ label }) => label)).toEqual([
    '1990',
    'about 1 Jan 2018',
    'Jan 2018',
    '9 Jan 2018',
    'by 10 Jan 2018',
  ]);
});

test('an American English label has the month first', () => {
  expect(stripDates(EVENTS, scale, 'en-US').map(({ label }) => label)).toEqual([
    '1990',
    'about Jan 1, 2018',
    'Jan 2018',
    'Jan 9, 2018',
    'by Jan 10, 2018',
  ]);
});

test('events of one day are side by side, whatever their labels', () => {
  const dates = stripDates(EVENTS, scale, 'en');
  const places = dates.flatMap(({ events }) => events.map(({ x }) => x));
  for (const [index, x] of places.slice(1).entries()) expect(x).toBeGreaterThan(places[index] ?? 0);
  expect(stripLength(dates)).toBeGreaterThan(places.at(-1) ?? 0);
});

test('a silence comes before the first event after it', () => {
  const silences = stripDates(EVENTS, scale, 'en').map(({ silence }) => silence?.label ?? null);
  expect(silences).toEqual([null, 'between 1990 and 2018', null, null, null]);
});

test('the date of the current event is labelled below it, and labels do not touch', () => {
  const dates = stripDates(EVENTS, scale, 'en');
  for (const current of [undefined, ...EVENTS]) {
    const shown = labelledDates(dates, current, ALL);
    const own = dates.find(({ events }) => events.some((placed) => placed.event === current));
    if (own) {
      expect(shown).toContain(own);
      expect(labelX(own, current)).toBe(own.events.find((one) => one.event === current)?.x);
    }
    const spans = shown
      .map((date) => ({ x: labelX(date, current), half: (date.label.length * 0.5) / 2 }))
      .sort((a, b) => a.x - b.x);
    for (const [index, span] of spans.slice(1).entries()) {
      const before = spans[index] ?? span;
      expect(span.x - span.half).toBeGreaterThan(before.x + before.half);
    }
  }
});

test('a label that the edge would cut is left out', () => {
  const dates = stripDates(EVENTS, scale, 'en');
  const [first, second] = dates;
  if (!first || !second) throw new Error('There are no dates.');
  const seen = { start: labelX(first, undefined), end: Number.POSITIVE_INFINITY };
  expect(labelledDates(dates, undefined, ALL)).toContain(first);
  expect(labelledDates(dates, undefined, seen)).not.toContain(first);
});

test('the window centres a position, but never extends beyond the ends', () => {
  expect(windowAt(50, 20, 100)).toEqual({ start: 40, end: 60 });
  expect(windowAt(3, 20, 100)).toEqual({ start: 0, end: 20 });
  expect(windowAt(98, 20, 100)).toEqual({ start: 80, end: 100 });
  expect(windowAt(5, 20, 10)).toEqual({ start: 0, end: 20 });
});

function between(first: number, last: number) {
  return [first, last].map((x) => ({ event: TALKS, x }));
}

test("a date is near a window if it is no farther away than the window's width", () => {
  const windows = [
    { start: 100, end: 120 },
    { start: 500, end: 510 },
  ];
  expect(isNear(windows, between(79, 79.9))).toBe(false);
  expect(isNear(windows, between(79, 80))).toBe(true);
  expect(isNear(windows, between(0, 1000))).toBe(true);
  expect(isNear(windows, between(140, 200))).toBe(true);
  expect(isNear(windows, between(141, 489))).toBe(false);
  expect(isNear(windows, between(520, 520))).toBe(true);
});

test('of ten thousand events, those near a window fit into three times its width', () => {
  const events = Array.from({ length: 10_000 }, (_, index) => ({
    ...day('2018-01-09'),
    id: `event-${index}`,
  }));
  const dates = stripDates(events, scale, 'en');
  expect(dates).toHaveLength(1);
  const seen = windowAt(9000, 60, stripLength(dates));
  const places = dates.flatMap((date) => (isNear([seen], date.events) ? date.events : []));
  const near = places.filter((placed) => isNear([seen], [placed]));
  expect(near.length).toBeGreaterThan(60);
  expect(near.length).toBeLessThan(3 * 60);
});
