import fc from 'fast-check';
import original from 'moment';
import * as vis from 'vis-timeline/esnext';
import { describe, expect, test } from 'vitest';
import moment from './moment.ts';

/** From the year 1 to the year 9999. */
const instant = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
const unit = fc.constantFrom('year', 'month', 'days', 'hours', 'minute', 'seconds', 'millisecond');
const step = fc.oneof(
  fc.record({
    call: fc.constantFrom('add', 'subtract'),
    amount: fc.integer({ min: -500, max: 500 }),
    unit,
  }),
  fc.record({
    call: fc.constantFrom('month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds'),
    amount: fc.integer({ min: -40, max: 90 }),
    unit: fc.constant(null),
  }),
  fc.record({
    call: fc.constant('year'),
    amount: fc.integer({ min: 1, max: 4000 }),
    unit: fc.constant(null),
  }),
);
const PARTS = ['year', 'month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds'] as const;

type Call = (...values: readonly unknown[]) => unknown;
function call(target: object, name: string, ...values: readonly unknown[]): unknown {
  return (Reflect.get(target, name) as Call).apply(target, [...values]);
}

describe('the stand-in for Moment.js', () => {
  test('counts, sets and reads like Moment.js in UTC', () => {
    fc.assert(
      fc.property(instant, fc.array(step, { maxLength: 6 }), (start, steps) => {
        const [ours, theirs] = [moment(start), original.utc(start)];
        for (const { call: name, amount, unit: of } of steps) {
          const values = of === null ? [amount] : [amount, of];
          expect(call(ours, name, ...values)).toBe(ours);
          call(theirs, name, ...values);
          expect(ours.valueOf()).toBe(theirs.valueOf());
          for (const part of PARTS) expect(ours[part]()).toBe(theirs[part]());
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('compares like Moment.js in UTC', () => {
    const near = fc.integer({ min: -40 * 86_400_000, max: 40 * 86_400_000 });
    fc.assert(
      fc.property(
        instant,
        near,
        fc.constantFrom(undefined, 'day', 'month', 'year'),
        (a, by, of) => {
          const same = original.utc(a).isSame(original.utc(a + by), of as 'day');
          expect(moment(a).isSame(a + by, of)).toBe(same);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('gives the axis of vis-timeline the years that Moment.js gives it', () => {
    const span = fc.integer({ min: 60_000, max: 95 * 365 * 86_400_000 });
    const years = fc.constantFrom(1, 2, 5, 10, 50, 100, 1000);
    fc.assert(
      fc.property(instant, span, years, (start, length, by) => {
        const options = { moment: (at?: number) => moment(at) };
        const theirs = { moment: (at?: number) => original.utc(at) };
        expect(ticks(start, length, by, options)).toEqual(ticks(start, length, by, theirs));
      }),
    );
  });

  test('copies are apart, dates are given away as copies', () => {
    const first = moment(0);
    first.clone().add(1, 'day');
    first.toDate().setTime(1);
    expect(first.valueOf()).toBe(0);
    expect(moment.isMoment(first)).toBe(true);
    expect(moment.isMoment(new Date())).toBe(false);
  });

  test('what it lacks throws', () => {
    expect(() => moment('2018-01-09' as unknown as number)).toThrow(TypeError);
    expect(() => moment(0).add(1, 'week')).toThrow('The unit week is left out.');
    expect(() => moment(0).isSame(0, 'week')).toThrow('The unit week is left out.');
    expect(() => call(moment(0), 'format', 'w')).toThrow(TypeError);
  });
});

interface TimeStep {
  readonly setScale: (scale: { scale: string; step: number }) => void;
  readonly start: () => void;
  readonly hasNext: () => boolean;
  readonly next: () => void;
  readonly getCurrent: () => { valueOf: () => number };
  readonly isMajor: () => boolean;
  readonly getClassName: () => string;
}

/** The steps of an axis, as `TimeAxis` of vis-timeline walks them. */
function ticks(start: number, length: number, step: number, options: object) {
  // The types leave out the parts of the library.
  const { TimeStep } = Reflect.get(vis, 'timeline') as {
    TimeStep: new (from: Date, to: Date, minimum: number, hidden: [], options: object) => TimeStep;
  };
  const [from, to] = [new Date(start), new Date(start + length)];
  const axis = new TimeStep(from, to, length / 10, [], options);
  axis.setScale({ scale: 'year', step });
  const found: unknown[] = [];
  axis.start();
  while (axis.hasNext() && found.length < 200) {
    found.push([axis.getCurrent().valueOf(), axis.isMajor(), axis.getClassName()]);
    axis.next();
  }
  return found;
}
