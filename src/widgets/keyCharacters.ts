/** The parts of a `KeyboardEvent` that identify a key (UI Events). */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/** The parts of a `KeyboardEvent` that distinguish a command from other uses of a key. */
export interface KeyPress extends Key {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether an input method is composing a character. */
  readonly isComposing: boolean;
  readonly getModifierState: (name: 'AltGraph') => boolean;
}

/** The two ways to read a key as a character. */
export interface KeyCharacters {
  /** The character of the layout: letters in lower case, wide forms and digits as in ASCII. */
  readonly given: string;
  /** The character at its position on a US keyboard; empty if the layout gives a Latin letter. */
  readonly placed: string;
}

/** The characters of a US keyboard on keys other than letters and digits: plain, and with Shift. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
};

/** The key names that an input method or a dead key reports instead. */
const NAMELESS = ['Process', 'Dead', 'Unidentified'];

/**
 * Whether a key is pressed with a modifier that makes it a command of the browser or the system.
 */
export function isModified(press: Omit<KeyPress, keyof Key | 'isComposing'>): boolean {
  const { ctrlKey, altKey, metaKey } = press;
  return ctrlKey || altKey || metaKey || press.getModifierState('AltGraph');
}

/**
 * The name of a key that types no character, such as `PageDown`, or of Space. If an input method
 * hides the name, the position gives it.
 * @returns `null` for a key that types a character
 */
export function keyName({ key, code }: Omit<Key, 'shiftKey'>): string | null {
  if (key === ' ' || key === '\u3000') return ' ';
  // Several characters on one key, as on an Arabic keyboard, are not a name.
  if (!/^[A-Z][A-Za-z0-9]+$/.test(key)) return null;
  if (!NAMELESS.includes(key)) return key;
  if (code === 'Space') return ' ';
  return placedCharacter(code, false) === '' ? code : null;
}

/**
 * The characters that a key stands for. A Latin letter of the layout counts, otherwise the
 * position. So N is N on a Dvorak or French keyboard, wherever it is, and on a Greek, Hindi or
 * Arabic one it is the key on which N is printed beside the other letter. The upper row gives
 * digits by position, even on a French keyboard, whose digits need Shift, or a Thai one, whose
 * digits are elsewhere.
 */
export function keyCharacters({ key, code, shiftKey }: Key): KeyCharacters {
  const given = NAMELESS.includes(key) ? '' : plain(key);
  const placed = placedCharacter(code, shiftKey);
  const isOwnLetter = /^\p{Script=Latin}+$/u.test(given) && !/^\d$/.test(placed);
  return { given, placed: isOwnLetter ? '' : placed };
}

/**
 * One character for a key: that of the layout if it is ASCII, otherwise that of its position. So a
 * hyphen stays a hyphen, even at the position of the slash on a US keyboard.
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
    String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET),
  );
  return narrow.toLowerCase();
}

/** The distance of the wide forms from ASCII (Unicode, Halfwidth and Fullwidth Forms). */
const WIDE_OFFSET = 0xfee0;

/** The value of a digit of any script: digits are in runs from zero to nine (Unicode 4.6). */
function digitOf(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let start = at;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (at - start) % 10;
}
