import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSiteUrl } from '../site/siteUrl.ts';
import { siteAddress } from './siteAddress.ts';

const urlOf = (typed: string) => {
  const address = siteAddress(typed);
  return address.kind === 'known' ? address.url : address.kind;
};

test.each([
  ['', 'none'],
  ['  ', 'none'],
  ['https://school.example/timeline/', 'https://school.example/timeline/'],
  [' https://school.example/timeline ', 'https://school.example/timeline/'],
  ['https://school.example', 'https://school.example/'],
  ['school.example/history', 'https://school.example/history/'],
  ['www.school.example', 'https://www.school.example/'],
  ['school.example:8080/history', 'https://school.example:8080/history/'],
  ['http://intranet/history', 'http://intranet/history/'],
  ['HTTPS://School.example/Timeline', 'https://school.example/Timeline/'],
  ['https://school.example/timeline/index.html', 'https://school.example/timeline/'],
  ['https://school.example/timeline/timeline-offline.html', 'https://school.example/timeline/'],
  ['https://school.example/t/index.html?event=bridge-built#passage', 'https://school.example/t/'],
  ['https://schule.example/geschichte/brücke', 'https://schule.example/geschichte/br%C3%BCcke/'],
  ['https://школа.example/', 'https://xn--80atdl2c.example/'],
])('“%s” is %s', (typed, url) => {
  expect(urlOf(typed)).toBe(url);
});

test.each([
  ['my timeline', 'no address'],
  ['timeline', 'no address'],
  ['https://', 'no address'],
  ['file:///home/teacher/timeline/index.html', 'Others cannot reach this'],
  ['C:\\timeline\\index.html', 'Others cannot reach this'],
  ['mailto:teacher@school.example', 'Others cannot reach this'],
  ['javascript:alert(1)', 'Others cannot reach this'],
  ['https://teacher:secret@school.example/', 'a user name or a password'],
])('“%s” is refused, and it is said why', (typed, words) => {
  const address = siteAddress(typed);
  expect(address.kind).toBe('wrong');
  expect(address.kind === 'wrong' && address.words).toContain(words);
});

test('whatever is typed, what is understood is an address that the command takes as it is', () => {
  const parts = fc.constantFrom(
    'https://',
    'http:',
    'a.example',
    '/',
    '?',
    '#',
    '@',
    ':',
    '.html',
    'ü',
    ' ',
    '8',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(parts, { maxLength: 9 }).map((list) => list.join('')),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const address = siteAddress(text);
      if (address.kind !== 'known') return;
      expect(parseSiteUrl(address.url)).toBe(address.url);
      expect(siteAddress(address.url)).toEqual(address);
    }),
  );
});
