import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../dataset/civilDay.ts';
import { readMark, writeMark } from './markText.ts';

const days = fc.integer({ min: -700_000, max: 700_000 });
const em = fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths / 100);

test('what the layout needs of an event is read from the page as it was written', () => {
  const marks = fc.record({
    at: days,
    length: fc.nat(40_000),
    isOpen: fc.boolean(),
    weight: fc.nat(30),
    widths: fc.record({ label: em, title: em, date: em }),
  });
  fc.assert(
    fc.property(marks, ({ at, length, ...mark }) => {
      const written = { ...mark, at: at * DAY_MS, until: (at + length) * DAY_MS };
      expect(readMark(writeMark(written))).toEqual(written);
    }),
  );
});
