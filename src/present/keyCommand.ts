import type { FocusKind } from '../widgets/focusKind.ts';
import {
  isModified,
  type KeyCharacters,
  type KeyPress,
  keyCharacters,
  keyName,
} from '../widgets/keyCharacters.ts';

/** What a key, a clicker or a button asks of the slides. `enter` goes on, or to the event whose number was typed. */
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
 * Whether single characters are commands (WCAG 2.1.4). They belong to the page around the frame
 * with `host`, and so does what is of no use here.
 */
export type Keys = 'on' | 'off' | 'host';

/** Where a key was pressed. */
export interface KeyPlace {
  readonly keys: Keys;
  readonly focus: FocusKind;
}

/**
 * Keys that are no characters. Clickers send PageUp, PageDown, F5 and Esc by turns, and `.` or B;
 * the others are those of PowerPoint, Impress, Google Slides and reveal.js.
 */
const NAMED: Readonly<Record<string, Command>> = {
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

const CHARACTERS: Readonly<Record<string, Command>> = {
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

/** What a key asks for; `null` when it is to do what it always does. */
export function keyCommand(press: KeyPress, { keys, focus }: KeyPlace): Command | null {
  if (isModified(press) || press.isComposing || focus === 'field') return null;
  const name = keyName(press);
  if (name === null) return keys === 'on' ? characterCommand(keyCharacters(press)) : null;
  if (focus === 'control' && (name === ' ' || name === 'Enter')) return null;
  if (name === ' ' && press.shiftKey) return 'previous';
  return lookUp(NAMED, name);
}

/**
 * By its place counts whatever means nothing here by itself, signs too: a clicker sends the place of
 * the full stop, of which a French keyboard makes a colon.
 */
function characterCommand({ given, placed }: KeyCharacters): Command | null {
  const digit = [given, placed].find((character) => /^\d$/.test(character));
  return lookUp(CHARACTERS, given) ?? (digit ? { digit } : lookUp(CHARACTERS, placed));
}

function lookUp(commands: Readonly<Record<string, Command>>, name: string): Command | null {
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
}

/** Whether a command brings the slides back while the screen is blank; no other does anything then. */
export function isResume(command: Command): boolean {
  return ['next', 'enter', 'previous', 'black', 'white', 'escape'].some((name) => name === command);
}

/** The commands that a page around the frame may follow where they are of no use here. */
const FOR_HOST: readonly Command[] = ['next', 'enter', 'previous', 'escape'];

/** Whether a command of no use here is left to the page around the frame. */
export function isForHost(command: Command, keys: Keys): boolean {
  return keys === 'host' && FOR_HOST.includes(command);
}

/** Whether a command is meant again and again while its key is held down. */
export function isRepeatable(command: Command): boolean {
  return command === 'next' || command === 'previous';
}

/** The keys as the help lists them. */
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
