import { eastAsianWidth } from 'get-east-asian-width';
import type { TextWidths } from '../dataset/dataset.ts';
import { advanceInFont, isInFont, type LabelWeight } from './labelFont.ts';
import { graphemesOf } from './segments.ts';

/** The width of an emoji; those of Segoe UI Emoji are 1.37 em wide. */
const EMOJI = 1.4;

/** Whose letters join, or stand close. */
const NARROW_SCRIPTS = [
  ...['Arabic', 'Hebrew', 'Thai', 'Lao'],
  ...['Bengali', 'Devanagari', 'Gujarati', 'Gurmukhi', 'Ethiopic'],
].map((script) => `\\p{Script=${script}}`);

/**
 * How wide a character is that the font of the page has not, and that some font of the reader draws,
 * em: by its kind, since nobody knows the font. The figures are such that the names of 19 in 20
 * countries, in 23 languages (`Intl.DisplayNames`), come out no narrower than in Noto Sans and in DejaVu
 * Sans and Serif, which are among the widest fonts that systems come with. A single character may take
 * more.
 */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{C}\p{Zl}\p{Zp}\p{Emoji_Modifier}]|\p{Default_Ignorable_Code_Point}/u, 0],
  // One made of several is drawn as several where the font has no sign for them together, and a flag
  // as its two letters.
  [/[\p{Extended_Pictographic}\p{Me}]/u, EMOJI],
  [/\p{Regional_Indicator}/u, 0.8],
  [/\p{Mc}/u, 0.9],
  [new RegExp(`(?=[${NARROW_SCRIPTS.join('')}])\\p{Lo}`, 'u'), 0.75],
  [/\p{Lo}/u, 1.1],
  [/\p{Lm}/u, 0.6],
  [/\p{Ll}/u, 0.8],
  [/\p{Lu}/u, 0.9],
  [/\p{Nd}/u, 0.7],
  [/\p{Zs}/u, 0.35],
];

/** Everything else: signs and punctuation, and what is written in squares. */
const OTHER = 1;

/** A text of the last datasets is worked out once: development compiles again after each change. */
const known: Readonly<Record<LabelWeight, Map<string, number>>> = {
  400: new Map(),
  500: new Map(),
};

/**
 * How wide a text is in the font of the page, on one line: its advance width, where the font has its
 * characters, and an estimate from above for what another font draws.
 * @returns em, rounded up to hundredths
 */
export function textWidth(text: string, weight: LabelWeight): number {
  const kept = known[weight].get(text);
  if (kept !== undefined) return kept;
  const em = partsOf(text.normalize('NFC')).reduce(
    (sum, part) => sum + (part.own ? advanceInFont(part.text, weight) : foreignWidth(part.text)),
    0,
  );
  // What is a whole number of hundredths already may come out of the sum as a little more.
  const width = Math.ceil(Math.max(0, em * 100 - 1e-6)) / 100;
  known[weight].set(text, width);
  return width;
}

/** How wide the words of an event are, each in the weight in which the chart sets it. */
export function textWidths({ label, title, date }: Record<keyof TextWidths, string>): TextWidths {
  return {
    label: textWidth(label, 500),
    title: textWidth(title, 500),
    date: textWidth(date, 400),
  };
}

/** Characters that follow each other and are drawn by the font of the page, or by others. */
interface Part {
  readonly own: boolean;
  readonly text: string;
}

/** What a reader takes for one character is drawn by one font. */
function partsOf(text: string): readonly Part[] {
  if (isInFont(text)) return [{ own: true, text }];
  const parts: Part[] = [];
  for (const { segment } of graphemesOf(text)) {
    const own = isInFont(segment);
    const last = parts.at(-1);
    if (last?.own === own) parts.splice(-1, 1, { own, text: last.text + segment });
    else parts.push({ own, text: segment });
  }
  return parts;
}

function foreignWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  const [, width = OTHER] = KINDS.find(([kind]) => kind.test(character)) ?? [];
  const isSquare = eastAsianWidth(character.codePointAt(0) ?? 0) === 2;
  return isSquare && width > 0 && width !== EMOJI ? OTHER : width;
}
