import { analyse } from 'chardet';

/** A text in characters, and the encoding that it was read by, as `TextDecoder` names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding was told by the letters alone, which may be wrong. */
  readonly isGuess: boolean;
}

/**
 * Reads bytes as text, by a byte order mark, as UTF-8 where they are, by the encoding that is named,
 * or by what the letters are most like.
 * @param named an encoding that the file or its author names; one that is not known is passed over
 * @returns `null` when the bytes are no text
 */
export function decodedText(bytes: Uint8Array, named?: string): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked) return readAs(bytes, marked);
  if (named && isEncoding(named) && !/^utf-?8$/i.test(named)) return readAs(bytes, named);
  const text = decode(bytes, 'utf-8', true);
  if (text !== null && !text.includes('\0'))
    return readable({ text, encoding: 'utf-8', isGuess: false });
  const wide = wideEncoding(bytes);
  if (wide) return readAs(bytes, wide);
  for (const { name } of analyse(bytes.subarray(0, SAMPLE))) {
    const encoding = name.toLowerCase();
    const guess = isEncoding(encoding) && readAs(bytes, encoding, true);
    if (guess) return { ...guess, isGuess: true };
  }
  return readAs(bytes, 'windows-1252');
}

/** So much of a text tells its encoding, bytes. */
const SAMPLE = 200_000;

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in most letters of Western texts one of two bytes is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 10 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 10 && odd < even / 10) return 'utf-16be';
  return null;
}

export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function readAs(bytes: Uint8Array, encoding: string, isStrict = false): DecodedText | null {
  const text = decode(bytes, encoding, isStrict);
  return text === null ? null : readable({ text, encoding, isGuess: false });
}

function decode(bytes: Uint8Array, encoding: string, isStrict: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: isStrict });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, westernSign) : text;
  } catch {
    return null;
  }
}

/** The signs of windows-1252 from 0x80 on, which Node 20 reads as those of ISO 8859-1: controls. */
const WESTERN_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function westernSign(control: string): string {
  return WESTERN_SIGNS[control.charCodeAt(0) - 0x80] ?? control;
}

/** Of so many characters one may be none that is written, as in a text with a fault. */
const CHARACTERS_PER_FAULT = 200;

function readable(decoded: DecodedText): DecodedText | null {
  const signs = decoded.text.match(/[\p{Cc}\ufffd]/gu) ?? [];
  const faults = signs.filter((sign) => !/\s|\u0085/.test(sign)).length;
  return faults * CHARACTERS_PER_FAULT > decoded.text.length ? null : decoded;
}
