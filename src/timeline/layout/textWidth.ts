/** How wide letters are, in one unit for all: about, since no font is measured. */
export interface LetterWidths {
  readonly narrow: number;
  readonly wide: number;
  readonly capital: number;
  /** All others. */
  readonly other: number;
}

/** About how wide a text is, letter by letter, in the unit of the widths. */
export function textWidth(text: string, letters: LetterWidths): number {
  return [...text].reduce((sum, sign) => sum + letters[kindOf(sign)], 0);
}

function kindOf(sign: string): keyof LetterWidths {
  if (/[mwMW]/.test(sign)) return 'wide';
  if (/[fijlrt,.’ ]/.test(sign)) return 'narrow';
  return /\p{Lu}/u.test(sign) ? 'capital' : 'other';
}

/**
 * How wide a text of the ruler is, pixels.
 * @param letter the width of a letter on average
 */
export function rulerWidth(text: string, letter: number): number {
  return text.length * letter;
}
