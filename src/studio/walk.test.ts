import { expect, test } from 'vitest';
import { moved, type Walk } from './walk.ts';

/** Six sentences in three paragraphs. */
const TEXT = { count: 6, starts: [0, 2, 5] };

function press(key: string, walk: Walk | null, shiftKey = false) {
  return moved(walk, { key, shiftKey, altKey: false, ctrlKey: false, metaKey: false }, TEXT);
}

const at = (head: number, anchor = head): Walk => ({ anchor, head });

test.each([
  ['the next sentence', 'ArrowDown', at(1), at(2)],
  ['the one before', 'ArrowUp', at(1), at(0)],
  ['the next one, as one reads', 'ArrowRight', at(1), at(2)],
  ['the last at most', 'ArrowDown', at(5), at(5)],
  ['the first at least', 'ArrowUp', at(0), at(0)],
  ['the next paragraph', 'PageDown', at(0), at(2)],
  ['the paragraph before', 'PageUp', at(4), at(2)],
  ['the end, from the last paragraph', 'PageDown', at(5), at(5)],
  ['the first', 'Home', at(4), at(0)],
  ['the last', 'End', at(0), at(5)],
  ['the first, where nothing was chosen', 'ArrowDown', null, at(0)],
])('a key leads to %s (%s)', (_, key, from, to) => {
  expect(press(key, from)).toEqual(to);
});

test('with Shift, what lies between is chosen as well, in either direction', () => {
  expect(press('ArrowDown', at(2), true)).toEqual(at(3, 2));
  expect(press('ArrowUp', at(2), true)).toEqual(at(1, 2));
  expect(press('End', at(3, 2), true)).toEqual(at(5, 2));
});

test('other keys, and keys of the browser, lead nowhere', () => {
  const walk = at(2);
  expect(press('a', walk)).toBe(walk);
  const keys = { key: 'ArrowDown', shiftKey: false, altKey: false, metaKey: false };
  expect(moved(walk, { ...keys, ctrlKey: true }, TEXT)).toBe(walk);
});

test('in an empty text there is nothing to walk over', () => {
  const keys = { key: 'End', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  expect(moved(null, keys, { count: 0, starts: [] })).toBeNull();
});
