import type { Category, CategoryColour } from '../dataset/dataset.ts';
import type { AuthoredCorpus } from './authored.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { type Colour, contrastRatio, passingColour } from './contrast.ts';
import { gather, type Outcome } from './outcome.ts';
import type { Finding, Problem } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/** A way the page can look: what colours lie under and over, and which ratio they need. */
interface Look {
  /** `--card` and `--wash` of `widgets/tokens.css`: category colours are written on both, and cards on them. */
  readonly grounds: readonly Colour[];
  /** What each of the grounds is on the page. */
  readonly names: readonly string[];
  /** WCAG 2.2, 1.4.3 for text; in high contrast 1.4.6. */
  readonly ratio: number;
  /** Where a colour that fails is moved to. */
  readonly towards: Colour;
}

type Mode = 'light' | 'dark';

const GROUNDS = ['a card', 'a shaded bar or button'];

export const LOOKS: Readonly<Record<'plain' | 'contrast', Readonly<Record<Mode, Look>>>> = {
  plain: {
    light: { grounds: ['#ffffff', '#f3f0e8'], names: GROUNDS, ratio: 4.5, towards: '#000000' },
    dark: { grounds: ['#1e1c17', '#26231c'], names: GROUNDS, ratio: 4.5, towards: '#ffffff' },
  },
  contrast: {
    light: { grounds: ['#ffffff'], names: ['the page'], ratio: 7, towards: '#000000' },
    dark: { grounds: ['#000000'], names: ['the page'], ratio: 7, towards: '#ffffff' },
  },
};

/** What a high-contrast colour that nobody wrote is made to have. */
const DERIVED_RATIO = 10;

/** For categories without a colour, in turn; told apart also by the colour-blind as far as eight can be. */
const PALETTE: readonly Readonly<Record<Mode, Colour>>[] = [
  { light: '#1f5f99', dark: '#7db4ea' },
  { light: '#8a5a00', dark: '#e0ac4e' },
  { light: '#0f6b62', dark: '#5cc4b7' },
  { light: '#a8402d', dark: '#f09a86' },
  { light: '#6b3fa0', dark: '#c3a3f0' },
  { light: '#4a4640', dark: '#c3bcae' },
  { light: '#9c2f6b', dark: '#f095c4' },
  { light: '#4c6a12', dark: '#a9c95f' },
];

type AuthoredCategory = AuthoredCorpus['categories'][number];

/**
 * The categories with all their colours: written, checked for contrast, or else chosen here.
 * @param categories `null` for one whose shape is wrong, which is left out
 */
export function compileCategories(
  categories: readonly (AuthoredCategory | null)[],
  file: YamlFile,
): Outcome<readonly Category[]> {
  const found = gather();
  found.report(checkDuplicates(file, 'categories', categories));
  const taken = new Set(categories.map((category) => category?.colour?.light.toLowerCase()));
  const free = PALETTE.filter(({ light }) => !taken.has(light));
  const palette = free.length > 0 ? free : PALETTE;
  let next = 0;
  const compiled = categories.flatMap((category, index) => {
    if (!category) return [];
    const { id, label, colour } = category;
    if (colour) found.report(checkColours(colour, ['categories', index, 'colour'], file));
    const plain = colour
      ? passing(colour, 'plain')
      : (palette[next++ % palette.length] ?? { light: '#000000', dark: '#ffffff' });
    const contrast = colour?.contrast
      ? passing(colour.contrast, 'contrast')
      : { light: derived(plain.light, 'light'), dark: derived(plain.dark, 'dark') };
    return { id, label, colour: inLowerCase({ light: plain.light, dark: plain.dark, contrast }) };
  });
  return found.giving(compiled);
}

/** The colours as they are written where they can be read, else the nearest that can. */
function passing(
  colour: Readonly<Record<Mode, Colour>>,
  way: keyof typeof LOOKS,
): Readonly<Record<Mode, Colour>> {
  const inMode = (mode: Mode) => {
    const { grounds, ratio, towards } = LOOKS[way][mode];
    return passingColour(colour[mode], grounds, ratio, towards);
  };
  return { light: inMode('light'), dark: inMode('dark') };
}

function derived(colour: Colour, mode: Mode): Colour {
  const { grounds, towards } = LOOKS.contrast[mode];
  return passingColour(colour, grounds, DERIVED_RATIO, towards);
}

function inLowerCase({ light, dark, contrast }: CategoryColour): CategoryColour {
  return {
    light: light.toLowerCase(),
    dark: dark.toLowerCase(),
    contrast: { light: contrast.light.toLowerCase(), dark: contrast.dark.toLowerCase() },
  };
}

function checkColours(
  { contrast, ...plain }: NonNullable<AuthoredCategory['colour']>,
  path: readonly PropertyKey[],
  file: YamlFile,
): readonly Finding[] {
  const problems: Finding[] = [];
  for (const mode of ['light', 'dark'] as const) {
    const theme = `the ${mode} theme`;
    const check = (
      colour: Colour,
      look: Look,
      where: string,
      field: readonly PropertyKey[],
    ): void => {
      const fault = contrastFault(colour, look, where);
      if (fault) problems.push({ ...file.placeOf([...path, ...field]), ...fault });
    };
    check(plain[mode], LOOKS.plain[mode], theme, [mode]);
    if (contrast) {
      const high = `${theme} with high contrast`;
      check(contrast[mode], LOOKS.contrast[mode], high, ['contrast', mode]);
    }
  }
  return problems;
}

function contrastFault(
  colour: Colour,
  { grounds, names, ratio, towards }: Look,
  theme: string,
): Pick<Problem, 'code' | 'message'> | null {
  const [worst] = grounds
    .map((ground, index) => ({
      ground,
      name: names[index],
      measured: contrastRatio(colour, ground),
    }))
    .sort((a, b) => a.measured - b.measured);
  if (!worst || worst.measured >= ratio) return null;
  // Rounded down: a ratio that fails must not look like one that passes.
  const measured = (Math.floor(worst.measured * 100) / 100).toFixed(2);
  return {
    code: 'COLOUR_CONTRAST',
    message: `${colour} has a contrast of ${measured}:1 to ${worst.ground}, which is ${worst.name} in ${theme}: too little for text; ${ratio}:1 is asked for. The page takes "${passingColour(colour, grounds, ratio, towards)}" instead; write it, or another that passes.`,
  };
}
