/** A part of a text or list, from `start` up to but excluding `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A place where a page may end; a strong break is preferred to a weak one that fills more. */
export interface Break {
  readonly at: number;
  readonly isStrong: boolean;
}

/** A strong break is used if it fills at least this share of what would fit. */
const LEAST_FILLED = 0.5;

/**
 * Splits content into as few pages as its breaks allow, each of which fits; only content without a
 * break can be too long. The pages join to the whole.
 * @param breaks in order, the last at the end
 * @param fits whether a part fits a page; of two that begin together, the shorter fits if the
 * longer does
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
    .findLast(({ at, isStrong }) => isStrong && at - start >= (farthest - start) * LEAST_FILLED);
  if (strong) return strong.at;
  // The last two pages are split evenly, so that the last is not a single word.
  const whole = breaks.at(-1)?.at ?? farthest;
  const half = breaks.find(({ at }) => at - start >= (whole - start) / 2)?.at ?? farthest;
  return half < farthest && fits({ start: half, end: whole }) ? half : farthest;
}

/**
 * The number of breaks up to which the content fits, at least one, so that paging always advances.
 * Parts far longer than a page are never tried: laying out a list of hundreds takes long.
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

/** Where a text may be broken: after words, and preferably after sentences. */
export function textBreaks(text: string): readonly Break[] {
  const words = [...text.matchAll(/\S+\s*/g)];
  const breaks = words.map((word) => ({
    at: word.index + word[0].length,
    isStrong: /[.!?;]["”’)]*\s*$|\n\s*$/.test(word[0]),
  }));
  return breaks.length > 0 ? breaks : [{ at: text.length, isStrong: true }];
}

/** Where a list may be broken: after each entry. */
export function listBreaks(count: number): readonly Break[] {
  return Array.from({ length: count }, (_, index) => ({ at: index + 1, isStrong: true }));
}
