import { describe, expect, test } from 'vitest';
import { isResume, type KeyPlace, keyCommand } from './keyCommand.ts';

const ON: KeyPlace = { keys: 'on', focus: null };
const OFF: KeyPlace = { keys: 'off', focus: null };

/** `Shift+Space` and the like, as the browser reports them. */
function press(name: string) {
  const modifiers = name.split('+').slice(0, -1);
  const key = name.split('+').at(-1) ?? '';
  return {
    key: key === 'Space' ? ' ' : key,
    shiftKey: modifiers.includes('Shift'),
    ctrlKey: modifiers.includes('Ctrl'),
    altKey: modifiers.includes('Alt'),
    metaKey: modifiers.includes('Meta'),
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

  test.each(names)('%s is left alone with Ctrl, Alt or Meta, and in a text field', (name) => {
    for (const modifier of ['Ctrl', 'Alt', 'Meta']) {
      expect(keyCommand(press(`${modifier}+${name}`), ON)).toBeNull();
    }
    expect(keyCommand(press(name), { ...ON, focus: 'field' })).toBeNull();
  });
});

test('digits are kept for the number of an event', () => {
  for (const digit of '0123456789') expect(keyCommand(press(digit), ON)).toEqual({ digit });
});

test('on a button, Space and Enter press it; a clicker goes on', () => {
  const place: KeyPlace = { ...ON, focus: 'control' };
  expect(keyCommand(press('Space'), place)).toBeNull();
  expect(keyCommand(press('Shift+Space'), place)).toBeNull();
  expect(keyCommand(press('Enter'), place)).toBeNull();
  expect(keyCommand(press('PageDown'), place)).toBe('next');
  expect(keyCommand(press('.'), place)).toBe('black');
});

test('switched off, single characters are no commands; other keys still are', () => {
  for (const key of 'npbwfst.,?0123456789') expect(keyCommand(press(key), OFF)).toBeNull();
  expect(keyCommand(press('PageDown'), OFF)).toBe('next');
  expect(keyCommand(press('Space'), OFF)).toBe('next');
  expect(keyCommand(press('F5'), OFF)).toBe('fullscreen');
  expect(keyCommand(press('F1'), OFF)).toBe('help');
});

test('other keys do what they always do', () => {
  for (const key of ['Tab', 'F11', 'x', 'é', 'Shift', 'toString', 'constructor']) {
    expect(keyCommand(press(key), ON)).toBeNull();
  }
});

test('a blank screen answers to the ways on, back and out, and to nothing else', () => {
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
