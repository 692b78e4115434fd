import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryStyles, TINTS } from './categoryStyles.ts';
import { compileCategories, LOOKS } from './compileCategories.ts';
import { contrastRatio, mix, passingColour } from './contrast.ts';
import { printProblem, settle } from './problem.ts';
import { parseYamlFile } from './yamlFile.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const tokens = readFileSync('src/widgets/tokens.css', 'utf8');

/** A token in light and dark, plain or in high contrast. */
function token(name: string, look: 'plain' | 'contrast'): Record<'light' | 'dark', string> {
  const from = look === 'plain' ? 0 : tokens.indexOf(':root[data-theme="contrast"]');
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.slice(from));
  const [light = '', dark = ''] = (found ?? []).slice(1).map(long);
  return { light, dark };
}

/** `#rgb` as `#rrggbb`. */
function long(colour: string): string {
  return colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
}

function compile(lines: string) {
  const file = parseYamlFile('corpus.yml', lines);
  if (!('data' in file)) throw new Error('not YAML');
  const { categories } = file.data as { categories: Parameters<typeof compileCategories>[0] };
  const { value: compiled, problems } = compileCategories(categories, file);
  return { compiled, messages: settle(problems).map(printProblem) };
}

describe('the contrast ratio', () => {
  // From the examples of https://webaim.org/resources/contrastchecker/.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.47],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(Math.floor(contrastRatio(a, b) * 100) / 100).toBe(ratio);
    expect(contrastRatio(b, a)).toBe(contrastRatio(a, b));
  });

  test('is measured against the grounds that the page has', () => {
    for (const look of ['plain', 'contrast'] as const) {
      for (const mode of ['light', 'dark'] as const) {
        const grounds = ['card', 'wash', 'paper'].map((name) => token(name, look)[mode]);
        const ratios = (of: readonly string[]) =>
          of.map((ground) => contrastRatio('#1f5f99', ground));
        // The paper lies between card and wash, or is one of them: it can be left out.
        expect(LOOKS[look][mode].grounds.every((ground) => grounds.includes(ground))).toBe(true);
        expect(LOOKS[look][mode].grounds[0]).toBe(token('card', look)[mode]);
        if (mode === 'light') {
          expect(Math.min(...ratios(LOOKS[look][mode].grounds))).toBe(Math.min(...ratios(grounds)));
        }
      }
    }
  });

  test('of the text on a tint is enough for every colour', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('light' as const, 'dark' as const), (colour, mode) => {
        const [card, ink] = [token('card', 'plain')[mode], token('ink', 'plain')[mode]];
        // The strongest tint behind text: a label that is pointed at.
        expect(contrastRatio(ink, mix(colour, card, TINTS.shade))).toBeGreaterThan(4.5);
      }),
    );
  });

  test('of a suggested colour is enough, and a colour that passes is left alone', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('light' as const, 'dark' as const), (colour, mode) => {
        const { grounds, ratio, towards } = LOOKS.plain[mode];
        const passing = passingColour(colour, grounds, ratio, towards);
        const worst = (of: string) =>
          Math.min(...grounds.map((ground) => contrastRatio(of, ground)));
        expect(worst(passing)).toBeGreaterThanOrEqual(ratio);
        if (worst(colour) >= ratio) expect(passing).toBe(colour);
      }),
    );
  });
});

describe('categories without a colour', () => {
  const many = Array.from({ length: 9 }, (_, index) => `  - id: c${index}\n    label: C`).join(
    '\n',
  );

  test('get one each as long as there are any, and all pass', () => {
    const { compiled } = compile(`categories:\n${many}\n`);
    const light = compiled.map(({ colour }) => colour.light);
    expect(new Set(light).size).toBe(8);
    expect(light[8]).toBe(light[0]);
    for (const { colour } of compiled) {
      for (const [look, { light, dark }] of [
        ['plain', colour],
        ['contrast', colour.contrast],
      ] as const) {
        for (const [mode, own] of [
          ['light', light],
          ['dark', dark],
        ] as const) {
          const { grounds, ratio } = LOOKS[look][mode];
          for (const ground of grounds) {
            expect(contrastRatio(own, ground)).toBeGreaterThanOrEqual(ratio);
          }
        }
      }
    }
  });

  test('get none that another category has been given', () => {
    const { compiled, messages } = compile(`categories:
  - { id: a, label: A }
  - { id: b, label: B, colour: { light: "#1F5F99", dark: "#7db4ea" } }
`);
    expect(messages).toEqual([]);
    expect(compiled.map(({ colour }) => colour.light)).toEqual(['#8a5a00', '#1f5f99']);
  });
});

test('a colour with too little contrast is named with its ratio and one that passes', () => {
  const { messages } = compile(
    'categories:\n  - { id: a, label: A, colour: { light: "#ffcc00", dark: "#ffcc00" } }\n',
  );
  expect(messages).toEqual([
    'corpus.yml:2:41 warning COLOUR_CONTRAST #ffcc00 has a contrast of 1.32:1 to #f3f0e8, which is a shaded bar or button in the light theme: too little for text; 4.5:1 is asked for. The page takes "#856a00" instead; write it, or another that passes.',
  ]);
});

test('the style sheet gives each category its colour and tints of it, in high contrast others', () => {
  const contrast = { light: '#003f7a', dark: '#8cc8ff' };
  const colour = { light: '#1f5f99', dark: '#7db4ea', contrast };
  expect(categoryStyles([{ id: 'lamp', label: '</style>', colour }])).toBe(
    `@layer base {
[data-category="lamp"],
.category-lamp {
  --category-corners: 50%;
  --category: light-dark(#1f5f99, #7db4ea);
  --category-tint: light-dark(#ebf1f6, #272a2a);
  --category-shade: light-dark(#d7e2ed, #2f373d);
  --category-line: light-dark(#a1bcd4, #465c70);
  --category-dash: light-dark(#5787b3, #658eb5);
}
:root[data-theme="contrast"] [data-category="lamp"],
:root[data-theme="contrast"] .category-lamp,
.present [data-category="lamp"] {
  --category: light-dark(#003f7a, #8cc8ff);
  --category-tint: light-dark(#e8eef3, #0d1217);
  --category-shade: light-dark(#d1dce7, #19242e);
  --category-line: light-dark(#94aec7, #3b546b);
  --category-dash: light-dark(#406f9b, #6996bf);
}
}
`,
  );
});

test('colour is not all that tells five categories apart: their dots differ in shape', () => {
  const colour = { light: '#1f5f99', dark: '#7db4ea' };
  const categories = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    label: id,
    colour: { ...colour, contrast: colour },
  }));
  const corners = categoryStyles(categories).match(/--category-corners: [^;]+/g) ?? [];
  expect(new Set(corners).size).toBe(5);
});
