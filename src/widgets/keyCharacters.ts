/** Which key was pressed: what of a `KeyboardEvent` names it (UI Events). */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/** What of a `KeyboardEvent` tells a command from other uses of a key. */
export interface KeyPress extends Key {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether an input method is putting a character together. */
  readonly isComposing: boolean;
  readonly getModifierState: (name: 'AltGraph') => boolean;
}

/** The two ways to read a key as a character. */
export interface KeyCharacters {
  /** What the layout gives: letters in lower case, wide forms and digits of any script as in ASCII. */
  readonly given: string;
  /** What stands there on a US keyboard; empty where the layout gives a Latin letter of its own. */
  readonly placed: string;
}

/** What is printed on the keys of a US keyboard whose place is no letter or digit: plain, with Shift. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
};

/** What an input method or a dead key leaves of the name of a key. */
const NAMELESS = ['Process', 'Dead', 'Unidentified'];

/** Whether a key is pressed together with one that makes it a command of the browser or the system. */
export function isModified(press: Omit<KeyPress, keyof Key | 'isComposing'>): boolean {
  const { ctrlKey, altKey, metaKey } = press;
  return ctrlKey || altKey || metaKey || press.getModifierState('AltGraph');
}

/**
 * The name of a key that types no character, such as `PageDown`, or of Space. An input method may
 * keep the name back; then its place names it.
 * @returns `null` for a key that types a character
 */
export function keyName({ key, code }: Omit<Key, 'shiftKey'>): string | null {
  if (key === ' ' || key === '\u3000') return ' ';
  // A key that gives several characters, as one of Arabic does, is no name.
  if (!/^[A-Z][A-Za-z0-9]+$/.test(key)) return null;
  if (!NAMELESS.includes(key)) return key;
  if (code === 'Space') return ' ';
  return placedCharacter(code, false) === '' ? code : null;
}

/**
 * The character that a key stands for: the letter wins where the layout gives a Latin letter, the
 * place where it does not. So N is N on a Dvorak or French keyboard, wherever it lies, and on a
 * Greek, Hindi or Arabic one it is the key on which N is printed beside the other letter. The
 * digits of a French keyboard need Shift, those of a Thai one lie elsewhere: the upper row gives
 * digits by its place all the same.
 */
export function keyCharacters({ key, code, shiftKey }: Key): KeyCharacters {
  const given = NAMELESS.includes(key) ? '' : plain(key);
  const placed = placedCharacter(code, shiftKey);
  const isOwnLetter = /^\p{Script=Latin}+$/u.test(given) && !/^\d$/.test(placed);
  return { given, placed: isOwnLetter ? '' : placed };
}

/**
 * One character for a key: what the layout gives if that is in ASCII, and else what its place gives.
 * So a hyphen stays a hyphen, even where the slash of a US keyboard lies.
 */
export function keyCharacter(press: Key): string {
  const { given, placed } = keyCharacters(press);
  return /^[!-~]$/.test(given) ? given : placed;
}

function placedCharacter(code: string, isShifted: boolean): string {
  const [, letter, digit] = /^Key([A-Z])$|^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (letter) return letter.toLowerCase();
  if (digit) return isShifted ? '' : digit;
  return SIGNS[code]?.[isShifted ? 1 : 0] ?? '';
}

function plain(key: string): string {
  if (/^\p{Nd}$/u.test(key)) return String(digitOf(key));
  const narrow = key.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - WIDE),
  );
  return narrow.toLowerCase();
}

/** How far the wide forms lie from ASCII (Unicode, Halfwidth and Fullwidth Forms). */
const WIDE = 0xfee0;

/** The value of a digit of any script: they stand in runs from zero to nine (Unicode 4.6). */
function digitOf(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let start = at;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (at - start) % 10;
}
