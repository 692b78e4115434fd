/** A line of a text that was broken into lines, and perhaps into pages, when it was printed. */
export interface SourceLine {
  readonly text: string;
  /** How high it stands on its page, in any unit; more is higher. */
  readonly height: number;
  /** Whether it goes to the edge: the first word of the next line would not have fitted. */
  readonly isFull: boolean;
  /** Whether it begins something: what is above it was ended by its writer. */
  readonly opens: boolean;
}

export type SourcePage = readonly SourceLine[];

const BULLET = /^\s*(?:[-*•–·‣▪]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]+[.)])\s+\S/;

/** Whether a line is an entry of a list. */
export function isEntry(text: string): boolean {
  return BULLET.test(text);
}

/** Share of the width from which a line counts as full, with the next word behind it. */
const FULL_SHARE = 0.85;
/** A text whose longest lines are outside of these was not broken by a machine, characters. */
const [NARROWEST, WIDEST] = [25, 140];
/** Narrower lines may be verses or lists: most of them must be full, and not end with a sign. */
const NARROW = 50;

/** The pages of a text: parted by form feeds, its lines by what their lengths say. */
export function textPages(text: string): readonly SourcePage[] {
  const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.trimEnd()));
  const width = widthOf(pages);
  return pages.map((lines) =>
    lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const above = lines[index - 1] ?? '';
      return [
        {
          text: line.trim(),
          height: -index,
          isFull: width !== null && isFull(line, lines[index + 1], width),
          opens: above === '' || indent(line) > indent(above) || isEntry(line),
        },
      ];
    }),
  );
}

function isFull(line: string, below: string | undefined, width: number): boolean {
  const word = /^\S*/.exec(below?.trim() ?? '')?.[0] ?? '';
  return line.length + 1 + word.length > width * FULL_SHARE;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** The width into which a text was broken, characters; `null` where its lines are its writer’s. */
function widthOf(pages: readonly (readonly string[])[]): number | null {
  const lines = pages.flat();
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (width < NARROWEST || (sorted.at(-1) ?? 0) > WIDEST) return null;
  if (width >= NARROW) return width;
  const inner = lines.flatMap((line, index) =>
    line && lines[index + 1] ? [{ line, below: lines[index + 1] }] : [],
  );
  const full = inner.filter(({ line, below }) => isFull(line, below, width));
  const ended = inner.filter(({ line }) => /\p{P}$/u.test(line) && !/[-\u00ad‐¬]$/.test(line));
  const isBroken = full.length > inner.length / 2 && ended.length < inner.length / 3;
  return isBroken ? width : null;
}
