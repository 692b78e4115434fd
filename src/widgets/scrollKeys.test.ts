import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrolledTop, scrollOf } from './scrollKeys.ts';

const BARE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
  ['PageUp', -350],
  ['PageDown', 350],
  [' ', 350],
  ['ArrowUp', -40],
  ['ArrowDown', 40],
  ['ArrowLeft', 0],
  ['ArrowRight', 0],
])('%s scrolls', (key, by) => {
  expect(scrollOf({ ...BARE, key }, 400)).toBe(by);
});

test.each(['Tab', 'Escape', 'Enter', 'a', '/', 'F6'])('%s does not scroll', (key) => {
  expect(scrollOf({ ...BARE, key }, 400)).toBeNull();
});

test('Shift reverses the space bar, and selects text with all other keys', () => {
  expect(scrollOf({ ...BARE, key: ' ', shiftKey: true }, 400)).toBe(-350);
  for (const key of ['Home', 'End', 'ArrowDown', 'PageDown'])
    expect(scrollOf({ ...BARE, key, shiftKey: true }, 400)).toBeNull();
});

test('Ctrl and Command go to an end, and Alt with an arrow goes back in the history', () => {
  expect(scrollOf({ ...BARE, key: 'End', ctrlKey: true }, 400)).toBe(Number.POSITIVE_INFINITY);
  expect(scrollOf({ ...BARE, key: 'ArrowUp', metaKey: true }, 400)).toBe(Number.NEGATIVE_INFINITY);
  expect(scrollOf({ ...BARE, key: 'PageDown', ctrlKey: true }, 400)).toBeNull();
  expect(scrollOf({ ...BARE, key: 'ArrowLeft', altKey: true }, 400)).toBeNull();
});

test('a scroller never leaves its ends', () => {
  const by = fc.oneof(
    fc.integer({ min: -900, max: 900 }),
    fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(fc.nat(900), fc.nat(900), fc.nat(900), by, (clientHeight, more, at, way) => {
      const scrollTop = Math.min(at, more);
      const top = scrolledTop({ clientHeight, scrollHeight: clientHeight + more, scrollTop }, way);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(more);
      if (way > 0) expect(top).toBeGreaterThanOrEqual(scrollTop);
      if (way < 0) expect(top).toBeLessThanOrEqual(scrollTop);
    }),
  );
});
