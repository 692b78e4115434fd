/** A part of a text or of a list: from `start` up to, but not with, `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A place at which a page may end; a strong one is taken before weak ones that leave less room. */
export interface Break {
  readonly at: number;
  readonly isStrong: boolean;
}

/** A strong break is taken when it fills at least this share of what would fit. */
const FILLED = 0.5;

/**
 * Parts something into as few pages as the breaks allow, none of which is longer than fits; only
 * what lies between two breaks can be too long. The pages join to the whole.
 * @param breaks in order, the last one at the end
 * @param fits whether a part fits a page; of two that begin together, the shorter fits if the longer does
 */
export function breakPages(
  breaks: readonly Break[],
  fits: (part: Part) => boolean,
): readonly Part[] {
  const pages: Part[] = [];
  let rest = breaks;
  let start = 0;
  while (rest.length > 0) {
    const end = pageEnd(rest, start, fits);
    pages.push({ start, end });
    start = end;
    rest = rest.filter(({ at }) => at > end);
  }
  return pages;
}

function pageEnd(breaks: readonly Break[], start: number, fits: (part: Part) => boolean): number {
  const count = countThatFits(breaks, (end) => fits({ start, end }));
  const farthest = breaks[count - 1]?.at ?? start;
  if (count === breaks.length) return farthest;
  const strong = breaks
    .slice(0, count)
    .findLast(({ at, isStrong }) => isStrong && at - start >= (farthest - start) * FILLED);
  if (strong) return strong.at;
  // Two pages that take all of it are made alike, so that the last is no single word.
  const whole = breaks.at(-1)?.at ?? farthest;
  const half = breaks.find(({ at }) => at - start >= (whole - start) / 2)?.at ?? farthest;
  return half < farthest && fits({ start: half, end: whole }) ? half : farthest;
}

/**
 * How many breaks one can go; at least one, so that it always goes on. What is far longer than a page
 * is never tried: to lay out a list of hundreds takes long.
 */
function countThatFits(breaks: readonly Break[], fits: (end: number) => boolean): number {
  let [low, high] = [1, Math.min(breaks.length, 2)];
  while (high < breaks.length && fits(breaks[high - 1]?.at ?? 0)) {
    low = high;
    high = Math.min(breaks.length, high * 2);
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(breaks[middle - 1]?.at ?? 0)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a text may be parted: behind its words, and better behind its sentences. */
export function textBreaks(text: string): readonly Break[] {
  const words = [...text.matchAll(/\S+\s*/g)];
  const breaks = words.map((word) => ({
    at: word.index + word[0].length,
    isStrong: /[.!?;]["”’)]*\s*$|\n\s*$/.test(word[0]),
  }));
  return breaks.length > 0 ? breaks : [{ at: text.length, isStrong: true }];
}

/** Where a list may be parted: behind each entry. */
export function listBreaks(count: number): readonly Break[] {
  return Array.from({ length: count }, (_, index) => ({ at: index + 1, isStrong: true }));
}
