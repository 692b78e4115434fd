import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { inOrder, MOST, moved, quizEvents } from './quizEvents.ts';

const event = fc
  .record({
    day: fc.integer({ min: 0, max: 3000 }),
    length: fc.integer({ min: 0, max: 400 }),
    isOpen: fc.boolean(),
  })
  .map(({ day, length, isOpen }) => ({
    when: {
      earliest: shiftDay('2000-01-01', day),
      latest: isOpen ? null : shiftDay('2000-01-01', day + length),
    },
  }));
const events = fc
  .array(event, { maxLength: 40 })
  .map((all) => all.map((one, index) => ({ ...one, id: `e${index}` }) as TimelineEvent));

describe('the events of a quiz', () => {
  test('have one right order, which is not the one given', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 2, max: 20 }), fc.string(), (all, count, seed) => {
        const chosen = quizEvents(all, count, seed);
        expect(chosen.length).toBeLessThanOrEqual(Math.min(count, MOST));
        const ordered = inOrder(chosen);
        for (const [index, { when }] of ordered.entries()) {
          const next = ordered[index + 1]?.when.earliest;
          if (next) expect((when.latest ?? '9999') < next).toBe(true);
        }
        if (chosen.length > 1) expect(chosen).not.toEqual(ordered);
      }),
    );
  });

  test('are the same for everyone who opens the same link', () => {
    fc.assert(
      fc.property(events, fc.string(), (all, seed) => {
        expect(quizEvents(all, 6, seed)).toEqual(quizEvents(all, 6, seed));
      }),
    );
  });
});

test('a moved item takes its new position, and the others keep their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      const after = moved(items, from, to);
      expect(after[to]).toBe(items[from]);
      expect(after.filter((item) => item !== items[from])).toEqual(
        items.filter((item) => item !== items[from]),
      );
    }),
  );
});
