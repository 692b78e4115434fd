import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Key, keyCharacter, keyCharacters, keyName } from './keyCharacters.ts';

function key(given: string, code: string, shiftKey = false): Key {
  return { key: given, code, shiftKey };
}

test.each([
  ['Korean', 'ㅔ', 'KeyP', false, 'p'],
  ['Russian', 'з', 'KeyP', false, 'p'],
  ['Arabic, two letters on a key', 'لا', 'KeyB', false, 'b'],
  ['French', 'p', 'KeyP', false, 'p'],
  ['Dvorak: L lies where P is printed', 'l', 'KeyP', false, 'l'],
  ['Dvorak: P lies where R is printed', 'p', 'KeyR', false, 'p'],
  ['full width', 'Ｐ', 'KeyP', true, 'p'],
  ['kept back by an input method', 'Process', 'KeyP', false, 'p'],
  ['Arabic question mark', '؟', 'Slash', true, '?'],
  ['Russian: the layout has a question mark of its own', '?', 'Digit7', true, '?'],
  ['Hebrew: the layout has a slash of its own', '/', 'KeyQ', false, '/'],
  ['German: a hyphen lies at the place of the slash', '-', 'Slash', false, '-'],
  ['French: a colon lies at the place of the full stop', ':', 'Period', false, ':'],
  ['Colemak: a semicolon lies at the place of P', ';', 'KeyP', false, ';'],
  ['Hindi', '०', 'Digit0', false, '0'],
  ['French, without Shift', 'à', 'Digit0', false, '0'],
  ['Russian bracket', 'х', 'BracketLeft', false, '['],
  ['a dead key that is no command', 'Dead', 'Backquote', false, ''],
  ['a key of a phone, which has no place', 'Unidentified', '', false, ''],
] as const)('%s: %s at %s', (_, given, code, shiftKey, character) => {
  expect(keyCharacter(key(given, code, shiftKey))).toBe(character);
});

describe('digits', () => {
  test.each(Intl.supportedValuesOf('numberingSystem'))('of the numeral system %s', (system) => {
    const format = new Intl.NumberFormat('en', { numberingSystem: system });
    const digits = [...Array(10).keys()].map((value) => format.format(value));
    // Han and Roman numerals are not digits in Unicode.
    const decimal = digits.every((digit) => /^\p{Nd}$/u.test(digit));
    const read = digits.map((digit) => keyCharacters(key(digit, '')).given);
    if (decimal) expect(read).toEqual([...'0123456789']);
    else expect(read).toEqual(digits.map((digit) => digit.toLowerCase()));
  });

  test('are not digits when they are superscript, as on a French keyboard', () => {
    expect(keyCharacter(key('²', 'Backquote'))).toBe('');
  });
});

test.each([
  ['PageDown', 'PageDown', 'PageDown'],
  [' ', 'Space', ' '],
  ['\u3000', 'Space', ' '],
  ['Process', 'Space', ' '],
  ['Process', 'PageDown', 'PageDown'],
  ['Process', 'KeyN', null],
  ['Dead', 'KeyN', null],
  ['n', 'KeyN', null],
  ['N', 'KeyN', null],
  ['لا', 'KeyB', null],
])('%j at %s is called %j', (given, code, name) => {
  expect(keyName({ key: given, code })).toBe(name);
});

test('a Latin letter stands for itself at every position, and nothing throws', () => {
  const latin = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäçéßñøł');
  const place = fc.oneof(
    fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((letter) => `Key${letter}`),
    fc.constantFrom('Comma', 'Period', 'Slash', 'Minus', 'Equal', 'IntlRo', ''),
  );
  fc.assert(
    fc.property(latin, place, fc.boolean(), (letter, code, isShifted) => {
      const given = isShifted ? letter.toUpperCase() : letter;
      const { given: read, placed } = keyCharacters(key(given, code, isShifted));
      expect([read, placed]).toEqual([given.toLowerCase(), '']);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.boolean(), (given, code, shift) => {
      expect(keyCharacter(key(given, code, shift)).length).toBeLessThanOrEqual(1);
    }),
  );
});
