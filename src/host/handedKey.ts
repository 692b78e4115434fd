import { type Key, keyCharacter, keyName } from '../widgets/keyCharacters.ts';
import type { HostMessage } from './hostMessages.ts';

/** Non-character keys that may be handed on; keys of the browser, such as F5 and Tab, may not. */
const HANDED_KEYS = [
  'PageDown',
  'PageUp',
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  ' ',
  'Enter',
  'Backspace',
  'Escape',
] as const;

/**
 * The numbers by which reveal.js knows keys: their `KeyboardEvent.keyCode` (UI Events, appendix
 * "Legacy Key & Mouse Event Attributes").
 */
const KEY_NUMBERS: Readonly<Record<string, number>> = {
  Backspace: 8,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  ',': 188,
  '.': 190,
  '/': 191,
};

/** A key to hand on, and whether it is held down. */
export interface HandedKey extends Key {
  readonly repeat: boolean;
}

/** Whether a key may be handed to the page around the frame. */
export function canBeHanded(key: Key): boolean {
  const name = keyName(key);
  return name === null ? keyCharacter(key) !== '' : HANDED_KEYS.some((known) => known === name);
}

/**
 * The messages that hand a key to the page around the frame: an event for its own scripts, and the
 * call that reveal.js understands (https://revealjs.com/postmessage). A host ignores what it does
 * not know.
 */
export function keyMessages({ key, code, shiftKey, repeat }: HandedKey): readonly HostMessage[] {
  const own = { type: 'timeline:key', key, code, shiftKey, repeat };
  const call = revealCall({ key, code, shiftKey });
  return call ? [own, JSON.stringify(call)] : [own];
}

/** Reveal.js accepts only a key number, without Shift. */
function revealCall(key: Key): Readonly<Record<string, unknown>> | null {
  const name = keyName(key) ?? keyCharacter(key);
  if (name === '?') return { method: 'toggleHelp' };
  if (key.shiftKey) return name === ' ' ? triggerKey('PageUp') : null;
  return triggerKey(name);
}

function triggerKey(name: string): Readonly<Record<string, unknown>> | null {
  // Letters and digits have the ASCII code of their capital.
  const number = /^[a-z0-9]$/.test(name) ? name.toUpperCase().charCodeAt(0) : KEY_NUMBERS[name];
  return number === undefined ? null : { method: 'triggerKey', args: [number] };
}
