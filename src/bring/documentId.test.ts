import { describe, expect, test } from 'vitest';
import { documentId } from './documentId.ts';
import { toldDay } from './toldDay.ts';

describe('the id of a document', () => {
  test.each([
    ['Mill Bridge to close for repairs in April', '2019-03-14', '2019-03-mill-bridge-to-close-for'],
    ['The council’s “last” word', '1931', '1931-the-councils-last-word'],
    ['Zürich – Straße', null, 'zurich-strasse'],
    ['Переговоры в Пханмунджоме', '2018-01-09', '2018-01-peregovory-v-pkhanmundzhome'],
    ['남북 회담', null, 'nambug-hoedam'],
    ['…', '2018-01', '2018-01-document'],
    ['../../etc/passwd', null, 'etc-passwd'],
  ])('is made of %s and %s', (title, date, id) => {
    expect(documentId(title, date, () => false)).toBe(id);
  });

  test('is one that is free', () => {
    const taken = new Set(['bridge', 'bridge-2']);
    expect(documentId('Bridge', null, (id) => taken.has(id))).toBe('bridge-3');
  });
});

describe('the day that a field tells', () => {
  test.each([
    ['2019-05-03T23:30:00-07:00', '2019-05-03'],
    ['20190503', '2019-05-03'],
    ['2019/05/03', '2019-05-03'],
    ['2019-05', '2019-05'],
    ['Fri, 3 May 2019 10:00:00 +0200', '2019-05-03'],
    ['May 3, 2019', '2019-05-03'],
    ['2019-02-30', null],
    ['3/5/2019', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (value, day) => {
    expect(toldDay(value)).toBe(day);
  });
});
