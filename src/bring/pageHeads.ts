import type { SourceLine, SourcePage } from './sourceLine.ts';

/** On fewer pages than this nothing is told by its repetition, except numbers that count on. */
const FEWEST_PAGES = 3;
/** So many lines at the top and at the bottom of a page may belong to its head or foot. */
const MOST_LINES = 3;

export interface CleanPages {
  readonly pages: readonly SourcePage[];
  /** The lines that were taken out, each once, in order. */
  readonly taken: readonly string[];
}

/**
 * Takes out page heads, page feet and page numbers: the outermost line of most pages, of most left
 * pages or of most right pages, where it is the same but for a number, and does not stand within pages
 * too, as the lines of a list do.
 */
export function withoutPageHeads(pages: readonly SourcePage[]): CleanPages {
  const taken = new Map<string, string>();
  let clean = pages;
  for (const isTop of [true, false]) {
    for (let count = 0; count < MOST_LINES; count += 1) {
      const outer = clean.map((page) => outermost(page, isTop));
      const within = keysWithin(clean);
      const running = new Set(
        [...runningLines(outer)].filter(({ text }) => !within.has(keyOf(text))),
      );
      if (running.size === 0) break;
      clean = clean.map((page, index) => {
        const line = outer[index];
        if (!line || !running.has(line)) return page;
        const key = keyOf(line.text);
        if (!taken.has(key)) taken.set(key, line.text);
        return page.filter((own) => own !== line);
      });
    }
  }
  return { pages: clean, taken: [...taken.values()] };
}

function outermost(page: SourcePage, isTop: boolean): SourceLine | undefined {
  return page.reduce<SourceLine | undefined>((best, line) => {
    if (!best) return line;
    return (isTop ? line.height > best.height : line.height < best.height) ? line : best;
  }, undefined);
}

/** The keys of lines that are neither the first nor the last of a page, but for plain numbers. */
function keysWithin(pages: readonly SourcePage[]): ReadonlySet<string> {
  const keys = pages.flatMap((page) => {
    const edges = [outermost(page, true), outermost(page, false)];
    return page.filter((line) => !edges.includes(line)).map(({ text }) => keyOf(text));
  });
  return new Set(keys.filter((key) => key !== '#'));
}

/** What of the outermost lines is a head or foot. */
function runningLines(outer: readonly (SourceLine | undefined)[]): ReadonlySet<SourceLine> {
  const running = new Set<SourceLine>();
  const left = outer.filter((_line, index) => index % 2 === 0);
  const right = outer.filter((_line, index) => index % 2 === 1);
  for (const side of [outer, left, right]) {
    for (const lines of sameLines(side)) {
      const isMost = lines.length * 2 > side.length;
      if (!isMost || (lines.length < FEWEST_PAGES && !countsOn(lines))) continue;
      for (const line of lines) running.add(line);
    }
  }
  return running;
}

/** Lines that are the same but for a number, in groups. */
function sameLines(lines: readonly (SourceLine | undefined)[]): readonly (readonly SourceLine[])[] {
  const groups = new Map<string, SourceLine[]>();
  for (const line of lines) {
    if (!line) continue;
    const group = groups.get(keyOf(line.text));
    if (group) group.push(line);
    else groups.set(keyOf(line.text), [line]);
  }
  return [...groups.values()];
}

const ROMAN = /^[-–—\s[(]*[ivxlc]+[-–—\s\])]*$/i;

/** A line without what differs from page to page. */
function keyOf(text: string): string {
  if (ROMAN.test(text)) return '#';
  return text
    .replace(/\d+/g, '#')
    .replace(/[-–—\s|·•[\]()]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two or more lines end or begin with numbers that grow by one. */
function countsOn(lines: readonly SourceLine[]): boolean {
  const numbers = lines.map(({ text }) =>
    Number(
      /^\D{0,8}(\d{1,4})\b|\b(\d{1,4})\D{0,3}$/.exec(text)?.slice(1).find(Boolean) ?? Number.NaN,
    ),
  );
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === 1)
  );
}
