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
 * The corners of the dots of categories, in turn, so that colour is not all that tells them apart: a dot,
 * a square, a leaf, a drop, an arch.
 */
const CORNERS = ['50%', '1px', '50% 1px', '50% 50% 50% 1px', '50% 50% 1px 1px'];

/**
 * The style sheet that gives each category its colour, as `--category`, and the shape of its dots, wherever
 * the page marks an element with the category; slides for a projector have those of high contrast. All of it is in the
 * layer `base`. It holds ids and colours only, of which neither can be more than that. Colours are
 * mixed here, because `color-mix` is younger than some browsers of the floor.
 */
export function categoryStyles(categories: readonly Category[]): string {
  const rules = categories
    .map(
      ({ id, colour: { contrast, ...plain } }, index) => `[data-category="${id}"],
.category-${id} {
  --category-corners: ${CORNERS[index % CORNERS.length]};
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
