/** Right-to-left letters, and characters that set a direction. */
const TURNING =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Isolates text of a corpus within a plain-text name or sentence, where no element can contain its
 * direction: puts it between U+2068 (first strong isolate) and U+2069 (pop directional isolate),
 * which also ends embeddings and overrides left open in it (Unicode UAX #9, 2.4 and X6a). Text that
 * runs from left to right throughout is returned unchanged.
 */
export function isolate(text: string): string {
  return TURNING.test(text) ? `\u2068${text}\u2069` : text;
}
