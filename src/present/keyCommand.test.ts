import { describe, expect, test } from 'vitest';
import keyboards from '../widgets/fixtures/keyboardLayouts.json' with { type: 'json' };
import type { KeyPress } from '../widgets/keyCharacters.ts';
import { isResume, type KeyPlace, keyCommand } from './keyCommand.ts';

const ON: KeyPlace = { keys: 'on', focus: null };
const OFF: KeyPlace = { keys: 'off', focus: null };

/** `Shift+Space` and the like, as reported by the browser. */
function press(name: string, code = ''): KeyPress {
  const modifiers = name.split('+').slice(0, -1);
  const key = name.split('+').at(-1) ?? '';
  return {
    key: key === 'Space' ? ' ' : key,
    code,
    shiftKey: modifiers.includes('Shift'),
    ctrlKey: modifiers.includes('Ctrl'),
    altKey: modifiers.includes('Alt'),
    metaKey: modifiers.includes('Meta'),
    isComposing: false,
    getModifierState: (modifier) => modifiers.includes(modifier),
  };
}

const TABLE = [
  ['next', ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'N']],
  ['enter', ['Enter']],
  ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'p', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['.', 'b', 'B']],
  ['white', [',', 'w', 'W']],
  ['fullscreen', ['F5', 'f', 'F']],
  ['escape', ['Escape']],
  ['source', ['s', 'S']],
  ['notes', ['t', 'T']],
  ['help', ['Shift+?', '?', 'F1']],
] as const;

describe.each(TABLE)('%s', (command, names) => {
  test.each(names)('is what %s asks for', (name) => {
    expect(keyCommand(press(name), ON)).toBe(command);
  });

  test.each(names)('%s is left alone with a modifier, and in a text field', (name) => {
    for (const modifier of ['Ctrl', 'Alt', 'Meta', 'AltGraph']) {
      expect(keyCommand(press(`${modifier}+${name}`), ON)).toBeNull();
    }
    expect(keyCommand(press(name), { ...ON, focus: 'field' })).toBeNull();
  });
});

test('digits are kept for the number of an event', () => {
  for (const digit of '0123456789') expect(keyCommand(press(digit), ON)).toEqual({ digit });
});

test('Space and Enter press a focused button; a clicker goes on', () => {
  const place: KeyPlace = { ...ON, focus: 'control' };
  expect(keyCommand(press('Space'), place)).toBeNull();
  expect(keyCommand(press('Shift+Space'), place)).toBeNull();
  expect(keyCommand(press('Enter'), place)).toBeNull();
  expect(keyCommand(press('PageDown'), place)).toBe('next');
  expect(keyCommand(press('.'), place)).toBe('black');
});

test('switched off, single characters are no commands, but other keys still are', () => {
  for (const key of 'npbwfst.,?0123456789') expect(keyCommand(press(key), OFF)).toBeNull();
  expect(keyCommand(press('PageDown'), OFF)).toBe('next');
  expect(keyCommand(press('Space'), OFF)).toBe('next');
  expect(keyCommand(press('F5'), OFF)).toBe('fullscreen');
  expect(keyCommand(press('F1'), OFF)).toBe('help');
});

test('other keys keep their usual effect', () => {
  for (const key of ['Tab', 'F11', 'x', 'é', 'Shift', 'toString', 'constructor']) {
    expect(keyCommand(press(key), ON)).toBeNull();
  }
});

test('a blank screen reacts to next, previous and exit, and to nothing else', () => {
  expect(TABLE.map(([command]) => command).filter(isResume)).toEqual([
    'next',
    'enter',
    'previous',
    'black',
    'white',
    'escape',
  ]);
  expect(isResume({ digit: '1' })).toBe(false);
});

describe('by position as well as by letter', () => {
  const CODES = keyboards.codes.split(' ');
  const LATIN = ['French', 'Bepo', 'Dvorak', 'Colemak', 'German', 'Czech', 'Turkish'];
  const LAYOUTS = Object.entries(keyboards.layouts).map(([name, rows]) => {
    const keys = rows.map((row) => row.split(' '));
    const at = (code: string, isShifted = false): KeyPress => {
      const character = keys[isShifted ? 1 : 0]?.[CODES.indexOf(code)] ?? '';
      return { ...press(character, code), key: character, shiftKey: isShifted };
    };
    return { name, at };
  });
  const LETTERS = Object.entries({
    KeyN: 'next',
    KeyP: 'previous',
    KeyB: 'black',
    KeyW: 'white',
    KeyF: 'fullscreen',
    KeyS: 'source',
    KeyT: 'notes',
  });

  test.each(LAYOUTS.filter(({ name }) => !LATIN.includes(name)))(
    'on a $name keyboard each letter works where it is printed',
    ({ at }) => {
      for (const [code, command] of LETTERS) expect(keyCommand(at(code), ON)).toBe(command);
      for (const [code] of LETTERS) expect(keyCommand(at(code), OFF)).toBeNull();
    },
  );

  test.each(LAYOUTS.filter(({ name }) => LATIN.includes(name)))(
    'on a $name keyboard a letter works by its position',
    ({ at }) => {
      for (const code of CODES) {
        const letter = at(code);
        if (/^[a-z]$/.test(letter.key)) {
          expect(keyCommand(letter, ON)).toBe(keyCommand(press(letter.key), ON));
        }
      }
    },
  );

  test.each(LAYOUTS)('on a $name keyboard the upper row types digits without Shift', ({ at }) => {
    for (const digit of '0123456789') {
      const pressed = at(`Digit${digit}`);
      // The upper row of an Armenian keyboard has a comma.
      const command = pressed.key === ',' ? 'white' : { digit };
      expect(keyCommand(pressed, ON)).toEqual(command);
    }
  });

  test.each([
    ['French', 'Digit7', true, { digit: '7' }],
    ['French', 'KeyM', true, 'help'],
    ['French', 'Period', false, 'black'],
    ['French', 'KeyW', false, null],
    ['French', 'KeyZ', false, 'white'],
    ['Dvorak', 'KeyE', false, 'black'],
    ['Dvorak', 'KeyN', false, 'black'],
    ['Dvorak', 'Period', false, null],
    ['Thai', 'KeyQ', true, { digit: '0' }],
    ['Thai', 'Digit2', true, { digit: '1' }],
    ['Thai', 'Digit9', true, { digit: '6' }],
    ['Arabic', 'Slash', true, 'help'],
    ['Arabic', 'Period', false, 'black'],
    ['Russian', 'Slash', false, 'black'],
    ['Russian', 'Comma', false, 'white'],
    ['Russian', 'Digit7', true, 'help'],
    ['Russian', 'Digit1', true, null],
    ['Greek', 'KeyW', false, 'white'],
    ['Japanese kana', 'Period', true, null],
  ] as const)('%s %s, with Shift: %s', (name, code, isShifted, command) => {
    const layout = LAYOUTS.find((one) => one.name === name);
    expect(layout && keyCommand(layout.at(code, isShifted), ON)).toEqual(command);
  });

  test('an input method that is on but composes nothing leaves the position', () => {
    for (const [code, command] of LETTERS) {
      expect(keyCommand(press('Process', code), ON)).toBe(command);
    }
    expect(keyCommand(press('Process', 'Digit4'), ON)).toEqual({ digit: '4' });
    expect(keyCommand(press('Process', 'Space'), ON)).toBe('next');
    expect(keyCommand(press('Process', 'PageDown'), OFF)).toBe('next');
    expect(keyCommand(press('Dead', 'Quote'), ON)).toBeNull();
  });

  test('a character that is being composed is left alone', () => {
    for (const name of ['Process', 'n', 'ㅜ', 'Enter', 'PageDown', 'Escape']) {
      expect(keyCommand({ ...press(name, 'KeyN'), isComposing: true }, ON)).toBeNull();
    }
  });
});
