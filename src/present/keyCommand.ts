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
  | 'help'
  | 'leave'
  | { readonly digit: string };

/** What of a `KeyboardEvent` matters. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key was pressed. */
export interface KeyPlace {
  /** Whether single characters are commands (WCAG 2.1.4). */
  readonly keys: 'on' | 'off';
  /** What has the focus: something to be typed in, something that Space and Enter press, or neither. */
  readonly focus: 'field' | 'control' | null;
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
  '?': 'help',
};

/** What a key asks for; `null` when it is to do what it always does. */
export function keyCommand(press: KeyPress, { keys, focus }: KeyPlace): Command | null {
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey || focus === 'field') return null;
  if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
  if (key === ' ' && press.shiftKey) return 'previous';
  if (Object.hasOwn(NAMED, key)) return NAMED[key] ?? null;
  if (keys === 'off') return null;
  if (/^\d$/.test(key)) return { digit: key };
  const character = key.toLowerCase();
  return Object.hasOwn(CHARACTERS, character) ? (CHARACTERS[character] ?? null) : null;
}

/** Whether a command brings the slides back while the screen is blank; no other does anything then. */
export function isResume(command: Command): boolean {
  return ['next', 'enter', 'previous', 'black', 'white', 'escape'].some((name) => name === command);
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
  ['F F5', 'Full screen'],
  ['Esc', 'Close, then leave'],
  ['? F1', 'These keys'],
];
