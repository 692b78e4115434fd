import type { Category } from '../dataset/dataset.ts';

/**
 * The style sheet that gives each category its colour, as `--category`, wherever the page marks an
 * element with the category; slides for a projector have those of high contrast. It holds ids and colours only, of which neither can be more than that.
 */
export function categoryStyles(categories: readonly Category[]): string {
  return categories
    .map(
      ({ id, colour: { light, dark, contrast } }) => `[data-category="${id}"],
.category-${id} {
  --category: light-dark(${light}, ${dark});
}
:root[data-theme="contrast"] [data-category="${id}"],
:root[data-theme="contrast"] .category-${id},
.present [data-category="${id}"] {
  --category: light-dark(${contrast.light}, ${contrast.dark});
}
`,
    )
    .join('');
}
