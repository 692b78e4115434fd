import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressEnd, canBeLinkedTo } from './address.ts';
import { DEFAULT_VIEW } from './viewState.ts';
import { formatView, parseView } from './viewUrl.ts';

/** The end of an address as in `location`. */
function endOf(rest: string) {
  const { search, hash } = new URL(`https://example.org/t/${rest}`);
  return addressEnd(search, hash);
}

describe('an ampersand that was escaped too often', () => {
  test.each([
    '?event=talks&amp;embed=1',
    '?event=talks&amp;amp;embed=1',
    '?event=talks&#038;embed=1',
    '?event=talks&#38;embed=1',
    '?event=talks&#x26;embed=1',
    '?event=talks&amp;#038;embed=1',
  ])('%s is read as it was meant', (rest) => {
    expect(endOf(rest)).toEqual({ query: '?event=talks&embed=1', hash: '' });
  });

  test('does not stay in the address', () => {
    const { query } = endOf('?event=talks&amp;course=7b&#038;embed=1');
    expect(formatView({ ...DEFAULT_VIEW, event: 'other' }, query)).toBe('?event=other&course=7b');
  });

  test('leaves alone the code that WordPress appends to the address', () => {
    expect(endOf('?embed=1&#038;event=talks#?secret=k3Jx9QpLm2')).toEqual({
      query: '?embed=1&event=talks',
      hash: '#?secret=k3Jx9QpLm2',
    });
  });

  test('is recognised however often an editor has escaped the address', () => {
    const view = { ...DEFAULT_VIEW, event: 'talks', embed: true, theme: 'dark' } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom('&amp;', '&#038;', '&#x26;')), (escapes) => {
        const query = escapes.reduce(
          (address, sign) => address.replaceAll('&', sign),
          formatView(view, ''),
        );
        expect(parseView(endOf(query).query).view).toEqual(view);
      }),
    );
  });
});

test('an unescaped address is unchanged', () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const { search, hash } = new URL(`https://example.org/t/?${rest}`);
      fc.pre(!/&(amp;|#)/.test(search + hash));
      expect(addressEnd(search, hash)).toEqual({ query: search, hash });
    }),
  );
  expect(endOf('?q=a%26amp%3Bb#&amp;')).toEqual({ query: '?q=a%26amp%3Bb', hash: '#&amp;' });
});

test.each([
  ['https://example.org/t/', true],
  ['http://localhost:5173/?event=talks', true],
  ['file:///C:/timeline/index.html', true],
  ['about:srcdoc', false],
  ['about:blank', false],
  ['blob:https://example.org/0b6a', false],
  ['data:text/html,hello', false],
])('%s leads back to its page: %s', (address, expected) => {
  expect(canBeLinkedTo(address)).toBe(expected);
});
