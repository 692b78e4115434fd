import type { FocusKind } from '../widgets/focusKind.ts';
import {
  isModified,
  type KeyCharacters,
  type KeyPress,
  keyCharacters,
  keyName,
} from '../widgets/keyCharacters.ts';

/**
 * A command to the slides from a key, a clicker or a button. `enter` goes on, or to the event whose
 * number was typed.
 */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'escape'
  | 'source'
  | 'notes'
  | 'pointer'
  | 'help'
  | 'leave'
  | { readonly digit: string };

/**
 * Whether single characters are commands (WCAG 2.1.4). With `host` they belong to the page around
 * the frame, as do commands without effect here.
 */
export type Keys = 'on' | 'off' | 'host';

/** The circumstances in which a key is pressed. */
export interface KeyPlace {
  readonly keys: Keys;
  readonly focus: FocusKind;
}

/**
 * Keys that are not characters. Clickers send PageUp and PageDown, F5 and Esc alternately, and `.`
 * or B; the others are those of PowerPoint, Impress, Google Slides and reveal.js.
 */
const NAMED_KEYS: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'enter',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  F5: 'fullscreen',
  Escape: 'escape',
  F1: 'help',
};

const CHARACTER_KEYS: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullscreen',
  s: 'source',
  t: 'notes',
  l: 'pointer',
  '?': 'help',
};

/** The command of a key; `null` if it is to keep its usual effect. */
export function keyCommand(press: KeyPress, { keys, focus }: KeyPlace): Command | null {
  if (isModified(press) || press.isComposing || focus === 'field') return null;
  const name = keyName(press);
  if (name === null) return keys === 'on' ? characterCommand(keyCharacters(press)) : null;
  if (focus === 'control' && (name === ' ' || name === 'Enter')) return null;
  if (name === ' ' && press.shiftKey) return 'previous';
  return lookUp(NAMED_KEYS, name);
}

/**
 * The command of a character. The position of the key counts if its character is no command, even
 * for punctuation: a clicker sends the position of the full stop, which types a colon on a French
 * keyboard.
 */
function characterCommand({ given, placed }: KeyCharacters): Command | null {
  const digit = [given, placed].find((character) => /^\d$/.test(character));
  return lookUp(CHARACTER_KEYS, given) ?? (digit ? { digit } : lookUp(CHARACTER_KEYS, placed));
}

function lookUp(commands: Readonly<Record<string, Command>>, name: string): Command | null {
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
}

/**
 * Whether a command brings the slides back while the screen is blank; no other has an effect then.
 */
export function isResume(command: Command): boolean {
  return ['next', 'enter', 'previous', 'black', 'white', 'escape'].some((name) => name === command);
}

/** The commands that are handed to the page around the frame when they have no effect here. */
const FOR_HOST: readonly Command[] = ['next', 'enter', 'previous', 'escape'];

/** Whether a command without effect here is left to the page around the frame. */
export function isForHost(command: Command, keys: Keys): boolean {
  return keys === 'host' && FOR_HOST.includes(command);
}

/** Whether a command repeats while its key is held down. */
export function isRepeatable(command: Command): boolean {
  return command === 'next' || command === 'previous';
}

/** The keys as listed in the help. */
export const KEY_HELP: readonly (readonly [string, string])[] = [
  ['→ ↓ Space Enter PageDown N', 'Next'],
  ['← ↑ Backspace PageUp P', 'Back'],
  ['Home End', 'First and last'],
  ['1 2 … Enter', 'Go to an event'],
  ['. B', 'Black screen'],
  [', W', 'White screen'],
  ['S', 'The source, large'],
  ['T', 'Window with notes'],
  ['L', 'Pointer'],
  ['F F5', 'Full screen'],
  ['Esc', 'Close, then leave'],
  ['? F1', 'These keys'],
];
