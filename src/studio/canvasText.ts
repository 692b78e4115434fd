/** What measures text in the font in use. */
export interface TextMeasure {
  readonly measureText: (text: string) => { readonly width: number };
}

/** A text that fits in a width, in pixels, with an ellipsis if it is too long. */
export function cutLine(measure: TextMeasure, text: string, width: number): string {
  if (measure.measureText(text).width <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && measure.measureText(`${signs.join('').trimEnd()}…`).width > width)
    signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A text in lines of at most a width, in pixels, broken between words; the last line is cut where the text goes on. */
export function linesOf(
  measure: TextMeasure,
  text: string,
  width: number,
  most: number,
): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, cutLine(measure, words.join(' '), width)];
    let line = words.shift() ?? '';
    while (words[0] !== undefined && measure.measureText(`${line} ${words[0]}`).width <= width) {
      line += ` ${words.shift()}`;
    }
    lines.push(cutLine(measure, line, width));
  }
  return lines;
}
