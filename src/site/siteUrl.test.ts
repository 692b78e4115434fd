import { describe, expect, test } from 'vitest';
import { parseSiteUrl } from './siteUrl.ts';

test('without a value there is no address', () => {
  expect([undefined, '', '  '].map(parseSiteUrl)).toEqual([null, null, null]);
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/timeline', 'https://example.org/timeline/'],
  ['https://example.org/timeline/', 'https://example.org/timeline/'],
  ['http://localhost:8080/a b//', 'http://localhost:8080/a%20b/'],
])('%s means the folder %s', (given, expected) => {
  expect(parseSiteUrl(given)).toBe(expected);
});

describe('an address of no folder is refused, with its value and a remedy', () => {
  test.each([
    ['example.org/timeline', 'no whole address'],
    ['/timeline/', 'no whole address'],
    ['https://', 'no whole address'],
    ['localhost:8080/timeline', 'neither https:// nor http://'],
    ['ftp://example.org/', 'neither https:// nor http://'],
    ['file:///srv/timeline/', 'neither https:// nor http://'],
    ['https://me:secret@example.org/', 'user name or a password'],
    ['https://example.org/?lang=en', '? or #'],
    ['https://example.org/#top', '? or #'],
    ['https://example.org/timeline/index.html', 'a page in the folder'],
  ])('%s', (given, fault) => {
    expect(() => parseSiteUrl(given)).toThrow(fault);
    expect(() => parseSiteUrl(given)).toThrow(`SITE_URL is "${given}"`);
    expect(() => parseSiteUrl(given)).toThrow('SITE_URL=https://example.org/timeline/');
  });
});
