import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './findMentions.ts';

function mentions(text: string): string[] {
  return findMentions(text).map(({ start, end }) => text.slice(start, end));
}

describe('a date expression is found:', () => {
  it.each([
    ['The talks of January 9, 2018 ended.', 'January 9, 2018'],
    ['It began on 27 July 1953.', '27 July 1953'],
    ['It opened in September 2018 to help.', 'September 2018'],
    ['Games are held on February 9-25.', 'February 9-25'],
    ['Officials met Tuesday to talk.', 'Tuesday'],
    ['On Thursday, he will depart.', 'Thursday'],
    ['The hotline opened yesterday.', 'yesterday'],
    ['The games are next month.', 'next month'],
    ['They met last year in Moscow.', 'last year'],
    ['A ship was seized a few days ago.', 'a few days ago'],
    ['the 1950-53 Korean War', '1950'],
    ['It thawed in early 2018.', '2018'],
    ['In 1953, the war ended.', '1953'],
    ['founded in 1948; rebuilt', '1948'],
    ['the (1990) treaty', '1990'],
    ['the 2007 Asian Winter Games', '2007'],
    ['He met in March.', 'March'],
    ['Russia previously urged talks.', 'previously'],
    ['Earlier, Pyongyang spoke.', 'Earlier'],
    ['a New Year message', 'New Year'],
    ['Since then, nothing.', 'Since then'],
    ['the 30th anniversary of ties', 'anniversary'],
  ])('%s', (text, words) => {
    expect(mentions(text)).toHaveLength(1);
    expect(mentions(text)[0]).toContain(words);
  });
});

describe('no date expression is found:', () => {
  it.each([
    'The two sides sat down to talk.',
    'They march together; the march was long.',
    'It may rain, and she may go.',
    'It cost 2,000 won and 1,250 more.',
    'It weighs 2.1953 grams.',
    'The number is 201 or 20188.',
    '',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('the mentions of a text', () => {
  it('come in the order of the text, each at its place', () => {
    const text = 'In 1990 they met. On January 9, 2018 they met earlier than on Tuesday.';
    const spans = findMentions(text);
    expect(mentions(text)).toHaveLength(4);
    expect(spans).toEqual(spans.toSorted((a, b) => a.start - b.start));
  });

  it('do not name a year again that is part of a date', () => {
    expect(mentions('On January 9, 2018 they met.').join()).not.toMatch(/2018.*2018/);
  });

  it('include every year that stands alone, whatever stands around it', () => {
    const around = fc.constantFrom(
      '',
      ' ',
      ', ',
      '. ',
      '; ',
      ')',
      '(',
      '“',
      '”',
      '\n',
      's ',
      ' won',
    );
    const year = fc.integer({ min: 1000, max: 2999 });
    fc.assert(
      fc.property(around, year, around, (before, number, after) => {
        expect(mentions(`Then${before} ${number}${after}`).join()).toContain(String(number));
      }),
    );
  });

  it('lie inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of findMentions(text)) {
          expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
        }
      }),
    );
  });
});
