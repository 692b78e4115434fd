import type { Category } from '../dataset/dataset.ts';
import { LOOKS } from './compileCategories.ts';
import { type Colour, mix } from './contrast.ts';

/** How much of its category's colour each part of a label has, on a card. */
export const TINTS = { tint: 0.09, shade: 0.18, line: 0.42, dash: 0.75 } as const;

interface Pair {
  readonly light: Colour;
  readonly dark: Colour;
}

/**
 * The style sheet that gives each category its colour, as `--category`, wherever the page marks an
 * element with the category; slides for a projector have those of high contrast. All of it is in the
 * layer `base`. It holds ids and colours only, of which neither can be more than that. Colours are
 * mixed here, because `color-mix` is younger than some browsers of the floor.
 */
export function categoryStyles(categories: readonly Category[]): string {
  const rules = categories
    .map(
      ({ id, colour: { contrast, ...plain } }) => `[data-category="${id}"],
.category-${id} {
${coloursOf(plain, 'plain')}}
:root[data-theme="contrast"] [data-category="${id}"],
:root[data-theme="contrast"] .category-${id},
.present [data-category="${id}"] {
${coloursOf(contrast, 'contrast')}}
`,
    )
    .join('');
  return `@layer base {\n${rules}}\n`;
}

function coloursOf(colour: Pair, look: keyof typeof LOOKS): string {
  const mixed = Object.entries(TINTS).map(([name, share]) => {
    const [light, dark] = (['light', 'dark'] as const).map((mode) => {
      const [card = ''] = LOOKS[look][mode].grounds;
      return mix(colour[mode], card, share);
    });
    return `  --category-${name}: light-dark(${light}, ${dark});\n`;
  });
  return `  --category: light-dark(${colour.light}, ${colour.dark});\n${mixed.join('')}`;
}
