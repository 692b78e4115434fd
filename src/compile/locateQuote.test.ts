import { describe, expect, it } from 'vitest';
import { foldText } from './foldedText.ts';
import { locateQuote, type Narrowing, nearestText, overlap } from './locateQuote.ts';

/** Where a quote is found in a text, as the text there. */
function locate(text: string, quote: string, narrowing?: Narrowing) {
  const found = locateQuote(foldText(text), quote, narrowing);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    ...found,
    exact: found.outcome === 'found' ? cut(found.span) : null,
  };
}

describe('a quote is found', () => {
  it.each([
    ['as it stands', 'The lamp is lit.', 'lamp', 'lamp'],
    [
      'with straight quotation marks for curly ones',
      'He said “it’s lit”.',
      `"it's lit"`,
      '“it’s lit”',
    ],
    [
      'with curly quotation marks for straight ones',
      `He said "it's lit".`,
      '“it’s lit”',
      `"it's lit"`,
    ],
    ['with one space for a paragraph break', 'One.\r\n\r\nTwo.', 'One. Two.', 'One.\r\n\r\nTwo.'],
    ['with a line break for a space', 'One two', 'One\n  two', 'One two'],
    ['without the white space around it', 'a  lamp  b', ' lamp\n', 'lamp'],
    ['composed for decomposed', 'Jose\u0301 came', 'José', 'Jose\u0301'],
    ['decomposed for composed', 'José came', 'Jose\u0301', 'José'],
    ['between astral characters', '𝟛𝟛 👍🏽 𝟛', '👍🏽', '👍🏽'],
    ['at the end', 'one two', 'two', 'two'],
  ])('%s', (_how, text, quote, exact) => {
    expect(locate(text, quote)).toMatchObject({ outcome: 'found', exact });
  });
});

describe('a quote is not found', () => {
  it.each([
    ['in another case', 'The lamp', 'the lamp'],
    ['with another dash', '1950–53', '1950-53'],
    ['with a word left out', 'The old lamp is lit', 'The lamp is lit'],
    ['when it is half a letter', 'ax\u0301b', 'ax'],
    ['when it is one person of a family', '👨‍👩‍👧 waved', '👨'],
    ['when it is a hand without its colour', '👍🏽', '👍'],
    ['when it is empty', 'The lamp', ''],
    ['when it is blank', 'The lamp', ' \n '],
    ['in an empty text', '', 'lamp'],
  ])('%s', (_how, text, quote) => {
    expect(locate(text, quote).outcome).toBe('orphaned');
  });

  it('and then the nearest text is named, with how alike it is', () => {
    expect(nearestText(foldText('Fog. The lamp is lit. Fog.'), 'The lamb is lit.')).toEqual({
      start: 5,
      end: 21,
      likeness: 1 - 1 / 16,
    });
  });

  it('and nothing is named when nothing is like it', () => {
    expect(nearestText(foldText('Fog all day.'), 'zzzzzzzz')).toBeNull();
  });
});

describe('a quote that occurs twice', () => {
  const text = 'One bell. Two bell. Two';

  it('is ambiguous, and every place is named', () => {
    const spans = [
      { start: 4, end: 8 },
      { start: 14, end: 18 },
    ];
    expect(locate(text, 'bell')).toMatchObject({ outcome: 'ambiguous', spans });
  });

  it('is ambiguous also where its places overlap', () => {
    expect(locate('ababa', 'aba').outcome).toBe('ambiguous');
  });

  it('is found by the words before it', () => {
    const span = { start: 14, end: 18 };
    expect(locate(text, 'bell', { before: 'Two' })).toMatchObject({ outcome: 'found', span });
    expect(locate(text, 'bell', { before: ' bell.\n Two ' })).toMatchObject({ span });
  });

  it('stands elsewhere when the words before it are wrong', () => {
    const found = locate(text, 'bell', { before: 'Three' });
    expect(found).toMatchObject({ outcome: 'elsewhere', spans: [{ start: 4 }, { start: 14 }] });
  });

  it('is found when the other place may not be quoted', () => {
    const omissions = [{ start: 0, end: 5 }];
    const span = { start: 14, end: 18 };
    expect(locate(text, 'bell', { omissions })).toMatchObject({ outcome: 'found', span });
  });
});

describe('a stretch that may not be quoted', () => {
  const omissions = [{ start: 4, end: 8 }];

  it.each(['bell', 'One b', 'l.', 'One bell.'])('hides “%s”, which touches it', (quote) => {
    expect(locate('One bell. Two', quote, { omissions }).outcome).toBe('omitted');
  });

  it.each(['One', '.', 'Two'])('leaves “%s”, which does not', (quote) => {
    expect(locate('One bell. Two', quote, { omissions }).outcome).toBe('found');
  });

  it('overlaps what shares a unit with it, not what stands next to it', () => {
    const span = { start: 4, end: 8 };
    expect(overlap(span, { start: 7, end: 9 })).toBe(true);
    expect(overlap(span, { start: 5, end: 6 })).toBe(true);
    expect(overlap(span, { start: 8, end: 9 })).toBe(false);
    expect(overlap(span, { start: 0, end: 4 })).toBe(false);
  });
});
