import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer, Direction, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** The font file of the page, in which labels are set; `widgets/tokens.css` names the same. */
const FILE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const file = await readFile(createRequire(import.meta.url).resolve(FILE));
const face = new Face(new Blob(await decompress(file)));
/** Emptied and filled again for each text. */
const buffer = new Buffer();

/** A weight in which the chart sets text: 400 for dates, 500 for labels and titles. */
export type LabelWeight = 400 | 500;

const FONTS: Readonly<Record<LabelWeight, Font>> = { 400: fontOf(400), 500: fontOf(500) };

function fontOf(weight: LabelWeight): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

const characters = new Set(face.collectUnicodes());

/** Whether the font has a glyph for each character of a text. */
export function isInFont(text: string): boolean {
  for (const character of text) if (!characters.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/**
 * The advance width of a text all of whose characters are in the font, as browsers draw it: with
 * kerning and ligatures. It is HarfBuzz that works it out, as in Chromium and Firefox.
 * @returns em
 */
export function advanceInFont(text: string, weight: LabelWeight): number {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(Direction.LTR);
  shape(FONTS[weight], buffer);
  const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return units / face.upem;
}
