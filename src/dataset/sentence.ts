/** A text as a sentence: with a stop at its end, unless it has one. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
