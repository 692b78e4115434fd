import { describe, expect, test } from 'vitest';
import { canBeHanded, keyMessages } from './handedKey.ts';

function key(name: string, code: string = name, shiftKey = false) {
  return { key: name, code, shiftKey, repeat: false };
}

/** The message to reveal.js, if any. */
function askedOfReveal(name: string, code: string = name, shiftKey = false): unknown {
  const [, call] = keyMessages(key(name, code, shiftKey));
  return typeof call === 'string' ? JSON.parse(call) : call;
}

describe('a key that is handed on', () => {
  test('is reported as it was pressed', () => {
    expect(keyMessages({ ...key(' ', 'Space', true), repeat: true })[0]).toEqual({
      type: 'timeline:key',
      key: ' ',
      code: 'Space',
      shiftKey: true,
      repeat: true,
    });
  });

  test.each([
    ['PageDown', 'PageDown', 34],
    ['PageUp', 'PageUp', 33],
    ['ArrowRight', 'ArrowRight', 39],
    [' ', 'Space', 32],
    ['Escape', 'Escape', 27],
    ['.', 'Period', 190],
    ['b', 'KeyB', 66],
    ['и', 'KeyB', 66],
    ['Process', 'KeyB', 66],
    ['7', 'Digit7', 55],
    ['٧', 'Digit7', 55],
  ])('%s at %s is key %i of reveal.js', (name, code, number) => {
    expect(askedOfReveal(name, code)).toEqual({ method: 'triggerKey', args: [number] });
  });

  test('reveal.js is not sent Shift, but the key for what it means, or nothing', () => {
    expect(askedOfReveal(' ', 'Space', true)).toEqual({ method: 'triggerKey', args: [33] });
    expect(askedOfReveal('?', 'Slash', true)).toEqual({ method: 'toggleHelp' });
    expect(askedOfReveal('ArrowRight', 'ArrowRight', true)).toBeUndefined();
    expect(askedOfReveal('B', 'KeyB', true)).toBeUndefined();
  });
});

test.each(['Tab', 'F5', 'F11', 'Shift', 'Control', 'CapsLock', 'AudioVolumeUp', 'Unidentified'])(
  '%s is never handed on',
  (name) => {
    expect(canBeHanded(key(name))).toBe(false);
  },
);

test.each(['PageDown', 'ArrowLeft', ' ', 'Escape', 'n', 'ㅜ', '.', '4'])(
  '%s may be handed on',
  (name) => {
    expect(canBeHanded(key(name, name === 'ㅜ' ? 'KeyN' : name))).toBe(true);
  },
);
