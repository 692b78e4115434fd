import table from './labelFontTable.json' with { type: 'json' };

/** A weight in which the chart sets text: 400 for dates, 500 for labels and titles. */
export type LabelWeight = 400 | 500;

/**
 * What is known of the font of the page, in which labels are set. HarfBuzz made it, which browsers draw
 * text by (`fixtures/measuredFont.ts`); lists of numbers are strings with blanks between them.
 */
export interface LabelFontTable {
  readonly unitsPerEm: number;
  /** Characters, and what is drawn as one of several. `ȷ` is i or j under a mark, `₀` a digit of a fraction. */
  readonly signs: readonly string[];
  /** How wide each sign is. */
  readonly advances: Readonly<Record<LabelWeight, string>>;
  /** To which row of the kerning each sign belongs, and to which column; the last sign has none. */
  readonly left: string;
  readonly right: string;
  /** How much is added between a sign and the next. */
  readonly kerning: Readonly<Record<LabelWeight, readonly string[]>>;
}

interface Font {
  readonly advances: readonly number[];
  readonly kerning: readonly (readonly number[])[];
}

const { unitsPerEm, signs }: LabelFontTable = table;
const numberOf: ReadonlyMap<string, number> = new Map(signs.map((sign, index) => [sign, index]));
const [left, right] = [numbersIn(table.left), numbersIn(table.right)];
const FONTS: Readonly<Record<LabelWeight, Font>> = { 400: fontOf(400), 500: fontOf(500) };

function fontOf(weight: LabelWeight): Font {
  return {
    advances: numbersIn(table.advances[weight]),
    kerning: table.kerning[weight].map(numbersIn),
  };
}

function numbersIn(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

/** Whether the font has a glyph for each character of a text. */
export function isInFont(text: string): boolean {
  for (const character of text) if (!isCharacter(character)) return false;
  return true;
}

function isCharacter(sign: string): boolean {
  return numberOf.has(sign) && sign !== 'ȷ' && sign !== '₀';
}

/**
 * The advance width of a text in NFC, all of whose characters are in the font, as browsers draw it: with
 * kerning and ligatures.
 * @returns em
 */
export function advanceInFont(text: string, weight: LabelWeight): number {
  const { advances, kerning } = FONTS[weight];
  let units = 0;
  let row: readonly number[] | undefined;
  for (const sign of drawnSigns(text)) {
    const number = numberOf.get(sign) ?? 0;
    units += (advances[number] ?? 0) + (row?.[right[number] ?? 0] ?? 0);
    row = kerning[left[number] ?? 0];
  }
  return units / unitsPerEm;
}

const DRAWN = /fft|ff|ft|L·L|l·l|[Gg]\u0303|./gs;

/** What is drawn of a text, sign by sign, as the rules of the font say (its tables `ccmp`, `frac` and `liga`). */
function drawnSigns(text: string): readonly string[] {
  // Most texts hold none of this.
  const isPlain = !/\p{M}|[\u00ad\u200b\ufeff⁄]/u.test(text);
  const drawn = isPlain ? text : withoutMarked(text);
  return drawn.match(DRAWN) ?? [];
}

/** A text in which letters that look or measure otherwise under marks and in fractions are those signs. */
function withoutMarked(text: string): string {
  return text
    .replace(/\d+(?:⁄\d+)+/g, (fraction) => fraction.replace(/\d/g, '₀'))
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ij](?=[\u0323\u0329]?[\u0300-\u0309])/g, (letter) => (letter === 'i' ? 'ı' : 'ȷ'))
    .replace(/[À-ÿ](?=[\u0323\u0329])/g, (letter) => (/ç/i.test(letter) ? letter : bare(letter)))
    .replace(/[Çç](?=[\u0300-\u0309])|[ÄËÏÖÜäëïöü](?=[\u0300\u0301])/g, bare);
}

/** A letter without its own mark; its width may be other than with it by a thousandth of an em. */
function bare(letter: string): string {
  const [base = letter] = letter.normalize('NFD');
  return base === 'i' && letter !== base ? 'ı' : base;
}
