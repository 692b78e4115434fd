/** An address that is whole, `null` where a text is none. Chrome has `URL.canParse` from version 120 on only. */
export function wholeAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
