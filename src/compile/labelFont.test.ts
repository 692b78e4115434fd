import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { CHARACTERS, measured, measuredTable } from './fixtures/measuredFont.ts';
import { advanceInFont, isInFont, type LabelWeight } from './labelFont.ts';

const TABLE = 'src/compile/labelFontTable.json';
const WEIGHTS = [400, 500] as const;

function inUnits(text: string, weight: LabelWeight): number {
  return Math.round(advanceInFont(text, weight) * 1000);
}

/** In which weights HarfBuzz sets a text otherwise. */
function differing(text: string): readonly LabelWeight[] {
  return WEIGHTS.filter((weight) => inUnits(text, weight) !== measured(text, `${weight}`));
}

test('the table of the font is what HarfBuzz makes of it', () => {
  const made = `${JSON.stringify(measuredTable(), null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(TABLE, made);
  expect(JSON.parse(readFileSync(TABLE, 'utf8'))).toEqual(JSON.parse(made));
});

describe('the width of a text in the font is that which HarfBuzz gives', () => {
  test('for each two characters', () => {
    const pairs = CHARACTERS.flatMap((first) =>
      CHARACTERS.map((second) => `${first}${second}`.normalize('NFC')),
    );
    const drawn = pairs.filter(isInFont);
    expect(drawn.length).toBeGreaterThan(50_000);
    expect(drawn.filter((text) => differing(text).length > 0)).toEqual([]);
  });

  test.each([
    'AVATo To ff ft fft ffft ffff L·L·L l·l·l Gg\u0303 fi',
    'f\u200bf V\u00adA T\ufeffo L\u00ad·L',
    '12⁄34 1⁄2⁄3 ⁄2 1⁄ a⁄2 T7⁄8T 1\u00ad⁄2 1 ⁄2 ½⁄¹ T5⁄6V',
    'Ä\u0329V Ç\u0301T i\u0323\u0301 j\u0303o Vj\u0301 i\u0329i Ï\u0300 q\u0303 \u0301A',
  ])('for %s', (text) => {
    expect(differing(text)).toEqual([]);
  });

  const FIXTURES = readdirSync('src/compile/fixtures').filter((name) => name.startsWith('good-'));
  test.each([
    'src/corpus',
    'e2e/corpus',
    ...FIXTURES.map((name) => `src/compile/fixtures/${name}`),
  ])('for every label, title and date in %s', async (folder) => {
    const { dataset } = compileCorpus(await readCorpus(folder));
    const texts = (dataset?.events ?? [])
      .flatMap(({ label, title, when }) => [label, title, when.label])
      .map((text) => text.normalize('NFC'))
      .filter(isInFont);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => differing(text).length > 0)).toEqual([]);
  });

  const ofFont = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 });
  const ofSome = fc.array(
    fc.constantFrom(...'fftlL·Gg10⁄ijÄÇçïïVAT \u0301\u0303\u0308\u0329\u00ad\u200b'),
    { maxLength: 12 },
  );
  test.each([
    ['any text of its characters', ofFont],
    ['texts of those that change with their neighbours', ofSome],
  ])('for %s', (_what, signs) => {
    fc.assert(
      fc.property(signs, (characters) => {
        const text = characters.join('').normalize('NFC');
        fc.pre(isInFont(text));
        expect(differing(text), JSON.stringify(text)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});
