import { describe, expect, test } from 'vitest';
import { type ClaimedAnchor, dateOf } from './dateOf.ts';
import type { Rule } from './expression.ts';

const PUBLICATION: ClaimedAnchor = { from: 'publication', published: '2018-06-15' };
const NOTHING: ClaimedAnchor = { from: 'nothing' };

function recompute(phrase: string, rule: Rule, anchor: ClaimedAnchor) {
  const read = dateOf(phrase, { rule, anchor, language: 'en' });
  return read.status === 'dated' ? (read.bounded ?? read).edtf : read.why;
}

function text(edtf: string): ClaimedAnchor {
  return { from: 'text', words: 'before it', edtf };
}

describe('a claimed date', () => {
  test.each<[string, Rule, ClaimedAnchor, string]>([
    ['27 July 1953', 'printed', NOTHING, '1953-07-27'],
    ['in late 1942', 'printed', NOTHING, '1942~'],
    ['in 0001', 'printed', NOTHING, '0001'],
    ['9999', 'printed', NOTHING, '9999'],
    ['from 1940 to 1944', 'printed', NOTHING, '1940/1944'],
    ['since 1950', 'printed', NOTHING, '1950/..'],
    ['by May', 'latest-before', PUBLICATION, '../2018-05'],
    ['on Tuesday', 'latest-before', PUBLICATION, '2018-06-12'],
    ['on Tuesday', 'next-after', PUBLICATION, '2018-06-19'],
    ['last week', 'counted', PUBLICATION, '2018-06-04/2018-06-10'],
    ['The next day', 'counted', text('1940-05-09'), '1940-05-10'],
    ['two years later', 'counted', text('-0489'), '-0487'],
    ['September', 'same-as', text('1939'), '1939-09'],
    ['in January', 'next-after', text('1939-12-04'), '1940-01'],
    ['the following spring', 'counted', text('1939-12-04'), '1940-21'],
    ['in 493', 'same-as', text('-0498'), '-0492'],
    ['Already', 'latest-before', PUBLICATION, '../2018-06-15'],
    ['since then', 'latest-before', text('1953-07'), '../1953-07'],
    ['a few days ago', 'counted', PUBLICATION, '[2018-06-09..2018-06-13]'],
    ['several years later', 'counted', text('1953-07'), '[1955..1959]'],
    ['in the last year', 'counted', PUBLICATION, '2017~'],
    ['last year in October', 'counted', PUBLICATION, '2017-10'],
    ['New Year', 'same-as', PUBLICATION, '2018-01-01~'],
    ['Saturday and Sunday', 'next-after', PUBLICATION, '2018-06-16/2018-06-17'],
    ['Friday and Saturday', 'latest-before', PUBLICATION, '2018-06-15/2018-06-16'],
    ['February 9-25', 'same-as', PUBLICATION, '2018-02-09/2018-02-25'],
  ])('%s by %s', (phrase, rule, anchor, edtf) => {
    expect(recompute(phrase, rule, anchor)).toBe(edtf);
  });

  test.each<[string, Rule, ClaimedAnchor, string]>([
    ['Saturday, June 24, 1950', 'latest-before', PUBLICATION, 'rule'],
    ['The next day', 'latest-before', PUBLICATION, 'rule'],
    ['on D-Day', 'counted', PUBLICATION, 'phrase'],
    ['the Tuesday after Easter and on', 'latest-before', PUBLICATION, 'phrase'],
    ['They met on Tuesday', 'latest-before', PUBLICATION, 'phrase'],
    ['on Tuesday and Friday', 'latest-before', PUBLICATION, 'phrase'],
    ['recently', 'counted', PUBLICATION, 'rule'],
    ['now', 'counted', PUBLICATION, 'phrase'],
    ['a few days ago', 'latest-before', PUBLICATION, 'rule'],
    ['the Lunar New Year', 'same-as', PUBLICATION, 'phrase'],
    ['the next day', 'counted', text('1940-05'), 'no such day'],
    ['the next day', 'counted', text('soon'), 'anchor'],
    ['29 February', 'same-as', text('2019'), 'no such day'],
    ['on Tuesday', 'latest-before', NOTHING, 'anchor'],
  ])('is not made of “%s” by %s', (phrase, rule, anchor, why) => {
    expect(recompute(phrase, rule, anchor)).toBe(why);
  });
});

describe('a part of a time', () => {
  function part(phrase: string, published?: string) {
    const read = dateOf(phrase, { rule: 'printed', anchor: NOTHING, language: 'en', published });
    return read.status === 'dated' ? read.part?.edtf : read.why;
  }

  test.each([
    ['early 2018', '2018-01~/2018-04~'],
    ['in mid 1942', '1942-05~/1942-08~'],
    ['late May 1950', '1950-05-21~/1950-05-31~'],
    ['the early 1990s', '1990~/1992~'],
    ['the late 1990s', '1996~/1999~'],
  ])('%s is a third of it', (phrase, edtf) => {
    expect(part(phrase)).toBe(edtf);
  });

  test('is not after the day of publication', () => {
    expect(part('early 2018', '2018-02-06')).toBe('2018-01~/2018-02~');
    expect(part('late 2018', '2018-02-06')).toBe('2018-09~/2018-12~');
  });
});
