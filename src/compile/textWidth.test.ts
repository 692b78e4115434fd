import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, textWidths } from './textWidth.ts';

describe('the width of a text', () => {
  test('is what the font of the page takes, in em rounded up to hundredths', () => {
    // Firefox draws these 14.018 em and 7.145 em wide.
    expect(textWidth('Kim Jong-un’s New Year message', 500)).toBe(14.02);
    expect(textWidth('12 February 2018', 400)).toBe(7.15);
  });

  test('counts kerning, as browsers draw it', () => {
    const apart = [...'AVATo'].reduce((sum, letter) => sum + textWidth(letter, 500), 0);
    expect(textWidth('AVATo', 500)).toBeLessThan(apart - 0.1);
  });

  test('differs between the weights', () => {
    expect(textWidth('Armistice signed', 500)).toBeGreaterThan(textWidth('Armistice signed', 400));
  });

  test('is nothing for what is not seen', () => {
    for (const unseen of ['', '\u2068\u2069', '\u200b', '\u200e', '\ufeff', '\u0301\u202e']) {
      expect(textWidth(unseen, 500), JSON.stringify(unseen)).toBe(0);
    }
  });

  test('is that of letters with their marks, however they are written', () => {
    expect(textWidth('Cafe\u0301', 400)).toBe(textWidth('Café', 400));
  });

  test.each([
    ['Korean', '한국어', 3],
    ['Chinese', '北京', 2],
    ['a fullwidth sign', '！', 1],
    ['an emoji', '🚢', 1.4],
    ['an emoji with a colour of skin', '👍🏽', 1.4],
    ['a family that a font may draw as three', '👨‍👩‍👧', 4.2],
    ['a flag that a font may draw as two letters', '🇰🇷', 1.6],
    ['Cyrillic', 'Кит', 2.5],
    ['Devanagari, whose vowels take room and whose marks take none', 'की्', 1.65],
    ['a script whose letters join', 'سلام', 3],
    ['a script of wide letters', 'தமி', 3.1],
  ])('is estimated from above for %s', (_what, text, em) => {
    expect(textWidth(text, 500)).toBeCloseTo(em, 10);
  });

  test('parts what the font has from what it has not', () => {
    const [korean, latin] = [textWidth('한국', 500), textWidth(' Korea', 500)];
    expect(textWidth('한국 Korea', 500)).toBeCloseTo(korean + latin, 1);
  });

  test('is a number of hundredths for any text, and never less for more of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const width = textWidth(text, 500);
        expect(Math.round(width * 100) / 100).toBe(width);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(textWidth(`${text} ${text}`, 500)).toBeGreaterThanOrEqual(width);
      }),
    );
  });
});

test('label and title are in weight 500, the date in 400', () => {
  expect(textWidths({ label: 'Talks', title: 'Talks begin', date: '1953' })).toEqual({
    label: textWidth('Talks', 500),
    title: textWidth('Talks begin', 500),
    date: textWidth('1953', 400),
  });
});
