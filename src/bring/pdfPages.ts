import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { isEntry, type SourceLine, type SourcePage } from './sourceLine.ts';

/** What is set on one base line, without a gap as wide as between columns. */
interface SetLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
}

/** Parts of the height of letters: from which on a line stands lower, a space is a gap between columns. */
const [NEXT_LINE, COLUMN_GAP] = [0.5, 3];
/** Beyond so many times the usual distance between lines, a paragraph begins. */
const PARAGRAPH_GAP = 1.35;
/** Part of the width of a column that may stay free in a full line. */
const RAGGED = 0.14;

/** The lines of a page of a PDF, in the order in which the file sets them, which is that of reading. */
export function pdfPage(items: readonly TextItem[]): SourcePage {
  const lines = setLines(items);
  const step = usualStep(lines);
  return lines.map((line, index) =>
    sourceLine(line, lines[index - 1], lines[index + 1], lines, step),
  );
}

function setLines(items: readonly TextItem[]): readonly SetLine[] {
  const lines: SetLine[] = [];
  for (const { str, transform, width, height } of items) {
    const [, , , , left = 0, base = 0] = transform as readonly number[];
    const last = lines.at(-1);
    if (str.trim() === '') {
      if (last && str !== '') lines[lines.length - 1] = { ...last, text: `${last.text} ` };
      continue;
    }
    const item = { text: str, left, right: left + width, base, size: height || 1 };
    if (last && goesOn(last, item)) lines[lines.length - 1] = setOn(last, item);
    else lines.push(item);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** Whether an item stands on the same line of the same column. */
function goesOn(line: SetLine, { left, base, size }: SetLine): boolean {
  return (
    Math.abs(base - line.base) < NEXT_LINE * Math.max(size, line.size) &&
    left > line.right - size &&
    left - line.right < COLUMN_GAP * size
  );
}

function setOn(line: SetLine, { text, left, right, size }: SetLine): SetLine {
  const isApart = left - line.right > size * 0.2 && !line.text.endsWith(' ');
  return {
    ...line,
    text: line.text + (isApart ? ' ' : '') + text,
    right,
    size: Math.max(size, line.size),
  };
}

/** The distance between most base lines that follow each other. */
function usualStep(lines: readonly SetLine[]): number {
  const steps = lines
    .flatMap((line, index) => {
      const step = (lines[index - 1]?.base ?? Number.NaN) - line.base;
      return step > line.size * NEXT_LINE && step < line.size * 4 ? [step] : [];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

function sourceLine(
  line: SetLine,
  above: SetLine | undefined,
  below: SetLine | undefined,
  all: readonly SetLine[],
  step: number,
): SourceLine {
  const column = all.filter(({ left, right }) => left < line.right && line.left < right);
  const rights = column.map(({ right }) => right).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.8)] ?? line.right;
  const start = Math.min(...column.map(({ left }) => left));
  const word = /^\S+/.exec(below?.text ?? '')?.[0].length ?? 0;
  const wordWidth = below
    ? ((below.right - below.left) * (word + 1)) / Math.max(below.text.length, 1)
    : 0;
  return {
    text: line.text,
    height: line.base,
    isFull:
      line.right + Math.min(wordWidth, (edge - start) / 3) > edge - (edge - start) * RAGGED * 0.5,
    opens: above === undefined || opensBelow(line, above, step) || isEntry(line.text),
  };
}

/** Whether a line begins something: farther below, in other letters, or moved in. */
function opensBelow(line: SetLine, above: SetLine, step: number): boolean {
  const distance = above.base - line.base;
  // Higher up the page: the next column, where the sentence may go on.
  if (distance < -line.size) return false;
  const isFar = step > 0 && distance > step * PARAGRAPH_GAP;
  const isOther = Math.abs(line.size - above.size) > 0.15 * above.size;
  const isMovedIn = line.left - above.left > line.size * 0.7 && line.left < above.right;
  return isFar || isOther || isMovedIn;
}
