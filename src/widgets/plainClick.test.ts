import { expect, test } from 'vitest';
import { isPlainClick } from './plainClick.ts';

const CLICK = {
  button: 0,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
};

test('a click with only the main button is plain', () => {
  expect(isPlainClick(CLICK)).toBe(true);
});

test.each([
  { ...CLICK, button: 1 },
  { ...CLICK, ctrlKey: true },
  { ...CLICK, metaKey: true },
  { ...CLICK, shiftKey: true },
  { ...CLICK, altKey: true },
  { ...CLICK, defaultPrevented: true },
])('%o is left to the browser', (click) => {
  expect(isPlainClick(click)).toBe(false);
});
