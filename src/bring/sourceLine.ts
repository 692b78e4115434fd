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
const FULL_SHARE = 0.9;
/** A text whose longest lines are outside of these was not broken by a machine, characters. */
const [NARROWEST, WIDEST] = [45, 140];

/** The pages of a text: parted by form feeds, its lines by what their lengths say. */
export function textPages(text: string): readonly SourcePage[] {
  const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.trimEnd()));
  const width = widthOf(pages.flat());
  return pages.map((lines) =>
    lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const above = lines[index - 1]?.trimEnd() ?? '';
      const next = lines[index + 1]?.trim() ?? '';
      const word = /^\S+/.exec(next)?.[0] ?? '';
      return [
        {
          text: line.trim(),
          height: -index,
          isFull: width !== null && line.length + 1 + word.length > width * FULL_SHARE,
          opens: above === '' || indent(line) > indent(above) || isEntry(line),
        },
      ];
    }),
  );
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** The width into which a text was broken, characters; `null` where its lines are its writer’s. */
function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const longest = sorted.at(-1) ?? 0;
  return width < NARROWEST || longest > WIDEST ? null : width;
}
