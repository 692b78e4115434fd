import { type Key, keyCharacter, keyName } from '../widgets/keyCharacters.ts';
import type { HostMessage } from './hostMessages.ts';

/** Keys that are no characters and may be handed on; those of the browser, such as F5 and Tab, are not. */
const NAMES = [
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
 * The numbers by which reveal.js knows keys: those of `KeyboardEvent.keyCode` (UI Events, appendix
 * "Legacy Key & Mouse Event Attributes").
 */
const CODES: Readonly<Record<string, number>> = {
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

/** A key to be handed on, and whether it is held down. */
export interface HandedKey extends Key {
  readonly repeat: boolean;
}

/** Whether a key is one that a page around the frame may be handed. */
export function canBeHanded(key: Key): boolean {
  const name = keyName(key);
  return name === null ? keyCharacter(key) !== '' : NAMES.some((known) => known === name);
}

/**
 * Hands a key to the page around the frame: as an event for scripts of its own, and as the call
 * that reveal.js understands (https://revealjs.com/postmessage). A host passes over what it does
 * not know.
 */
export function keyMessages({ key, code, shiftKey, repeat }: HandedKey): readonly HostMessage[] {
  const own = { type: 'timeline:key', key, code, shiftKey, repeat };
  const call = revealCall({ key, code, shiftKey });
  return call ? [own, JSON.stringify(call)] : [own];
}

/** Reveal.js takes the number of a key alone, without Shift. */
function revealCall(key: Key): Readonly<Record<string, unknown>> | null {
  const name = keyName(key) ?? keyCharacter(key);
  if (name === '?') return { method: 'toggleHelp' };
  if (key.shiftKey) return name === ' ' ? triggerKey('PageUp') : null;
  return triggerKey(name);
}

function triggerKey(name: string): Readonly<Record<string, unknown>> | null {
  // Letters and digits have the number of their capital in ASCII.
  const number = /^[a-z0-9]$/.test(name) ? name.toUpperCase().charCodeAt(0) : CODES[name];
  return number === undefined ? null : { method: 'triggerKey', args: [number] };
}
