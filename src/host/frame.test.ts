import { afterEach, expect, test, vi } from 'vitest';
import { openWindow } from './frame.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a window', () => ({}), true],
  ['null, as Chromium and WebKit say', () => null, false],
  [
    'an error, as Firefox says',
    () => {
      throw new DOMException('refused', 'InvalidAccessError');
    },
    false,
  ],
])('a page that asks for a window gets %s', (_, open, isOpen) => {
  vi.stubGlobal('window', { open });
  expect(openWindow('https://example.org/')).toBe(isOpen);
});
