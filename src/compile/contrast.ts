/** A colour in sRGB, `#rrggbb`. */
export type Colour = string;

/** Ratio of two colours by WCAG 2.2, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What CSS `color-mix(in srgb, a share, b)` gives; `share` of the first colour, 0 to 1. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const [first, second] = [channels(a), channels(b)];
  const mixed = first.map((value, index) =>
    Math.round(value * share + (second[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour nearest to the one given that passes against every ground: it is mixed with `towards`,
 * black or white, in steps of one hundredth.
 */
export function passingColour(
  colour: Colour,
  grounds: readonly Colour[],
  ratio: number,
  towards: Colour,
): Colour {
  for (let percent = 0; percent < 100; percent += 1) {
    const candidate = mix(towards, colour, percent / 100);
    if (grounds.every((ground) => contrastRatio(candidate, ground) >= ratio)) return candidate;
  }
  return towards;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
