import { describe, expect, it } from 'vitest';
import { applyRule, DEFAULT_RULES, RULES, type RuleName } from './dateRules.ts';

/** Thursday 11 January 2018 unless told otherwise. */
function apply(name: RuleName, phrase: string, earliest = '2018-01-11', latest = earliest) {
  return applyRule(name, phrase, { earliest, latest }, 'en');
}

describe('a rule reads', () => {
  it.each([
    ['as-printed', 'July 27, 1953', '1953-07-27'],
    ['as-printed', 'in 1990', '1990'],
    ['as-printed', 'February 2016', '2016-02'],
    ['as-printed', '1950-53', '1950/1953'],
    ['as-printed', 'February 9-25, 2018', '2018-02-09/2018-02-25'],
    ['year-of-publication', 'January 9', '2018-01-09'],
    ['year-of-publication', 'on February 9-25', '2018-02-09/2018-02-25'],
    ['year-of-publication', 'in January', '2018-01'],
    ['latest-weekday', 'Tuesday', '2018-01-09'],
    ['latest-weekday', 'on thursday', '2018-01-11'],
    ['latest-weekday', 'Friday', '2018-01-05'],
    ['latest-weekday', 'Monday to Wednesday', '2018-01-08/2018-01-10'],
    ['next-weekday', 'Thursday', '2018-01-11'],
    ['next-weekday', 'Wednesday', '2018-01-17'],
    ['next-weekday', 'Saturday and Sunday', '2018-01-13/2018-01-14'],
    ['days-after-weekday', 'two days after, North Korea on Tuesday', '2018-01-11'],
    ['days-after-weekday', 'One day after Monday', '2018-01-09'],
    ['same-day', 'Later in the day', '2018-01-11'],
    ['same-day', 'today', '2018-01-11'],
    ['day-before', 'yesterday', '2018-01-10'],
    ['a-few-days-before', 'a few days ago', '[2018-01-05..2018-01-09]'],
    ['next-month', 'next month', '2018-02'],
    ['this-year', 'into this year', '2018'],
    ['last-year', 'in the last year', '2017~'],
    ['month-of-last-year', 'last year in October', '2017-10'],
    ['new-year', 'New Year message', '2018-01-01~'],
    ['up-to-publication', 'previously', '../2018-01-11'],
    ['up-to-publication', 'Earlier', '../2018-01-11'],
  ] as const)('by %s: “%s” as %s', (name, phrase, edtf) => {
    expect(apply(name, phrase)).toBe(edtf);
  });

  it.each([
    ['next-month', 'next month', '2018-12-31', '2019-01'],
    ['next-month', 'next month', '2018-01-31', '2018-02'],
    ['day-before', 'yesterday', '2018-01-01', '2017-12-31'],
    ['early-in-year', 'early 2018', '2018-02-06', '2018-01~/2018-02~'],
    ['early-in-year', 'early in 2018', '2018-06-16', '2018-01~/2018-04~'],
    ['early-in-year', 'early 2018', '2021-10-27', '2018-01~/2018-04~'],
    ['latest-weekday', 'Tuesday', '2018-01-01', '2017-12-26'],
  ] as const)('by %s: “%s” in a document of %s as %s', (name, phrase, published, edtf) => {
    expect(apply(name, phrase, published)).toBe(edtf);
  });
});

describe('a rule passes a phrase that is not of its kind:', () => {
  it.each([
    ['as-printed', 'January 9'],
    ['as-printed', 'Tuesday'],
    ['year-of-publication', 'January 9, 2018'],
    ['year-of-publication', 'some time'],
    ['latest-weekday', 'someday'],
    ['latest-weekday', 'Monday, Tuesday and Friday'],
    ['next-weekday', 'next month'],
    ['days-after-weekday', 'Tuesday'],
    ['days-after-weekday', 'eleven days after Tuesday'],
    ['days-after-weekday', 'two days after Monday or Tuesday'],
    ['same-day', 'Tuesday'],
    ['day-before', 'today'],
    ['a-few-days-before', 'some days ago'],
    ['next-month', 'next week'],
    ['this-year', 'last year'],
    ['last-year', 'this year'],
    ['month-of-last-year', 'last year'],
    ['month-of-last-year', 'October'],
    ['month-of-last-year', 'last year in May or June'],
    ['early-in-year', 'late 2018'],
    ['early-in-year', 'early 2019'],
    ['new-year', 'this year'],
    ['up-to-publication', 'later'],
  ] as const)('%s and “%s”', (name, phrase) => {
    expect(apply(name, phrase)).toBeNull();
  });
});

describe('a document that appeared on 9 or 10 January 2018', () => {
  it.each([
    ['latest-weekday', 'Tuesday', '2018-01-09'],
    ['latest-weekday', 'Wednesday', '[2018-01-03,2018-01-10]'],
    ['next-weekday', 'Wednesday', '2018-01-10'],
    ['next-weekday', 'Tuesday', '[2018-01-09,2018-01-16]'],
    ['day-before', 'yesterday', '[2018-01-08,2018-01-09]'],
    ['up-to-publication', 'previously', '../2018-01-10'],
    ['next-month', 'next month', '2018-02'],
    ['a-few-days-before', 'a few days ago', null],
  ] as const)('by %s: “%s” is %s', (name, phrase, edtf) => {
    expect(apply(name, phrase, '2018-01-09', '2018-01-10')).toBe(edtf);
  });

  it('leaves the month open when it is the last of one or the first of the next', () => {
    expect(apply('next-month', 'next month', '2018-01-31', '2018-02-01')).toBeNull();
  });
});

describe('the table of rules', () => {
  it('says each rule in one sentence, and no two alike', () => {
    const words = Object.values(RULES).map((rule) => rule.words);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z“].*\.$/);
    expect(new Set(words).size).toBe(words.length);
  });

  it('has a default only of the basis that it stands for', () => {
    for (const [basis, name] of Object.entries(DEFAULT_RULES)) {
      expect(RULES[name].basis).toBe(basis);
    }
  });
});
