/**
 * A style sheet in which colours for light and dark are written for browsers that do not know `light-dark()`, as
 * Lightning CSS writes them: where that finds a `color-scheme`, it sets the two variables, one of them to nothing.
 */
export function withoutLightDark(css: string): string {
  // Nothing is seen before the style sheet is here, so it has no room for indents.
  return css
    .replace(/\n\s*/g, '')
    .replace(
      /light-dark\(([^(),]+),\s*([^(),]+)\)/g,
      'var(--lightningcss-light,$1)var(--lightningcss-dark,$2)',
    );
}
