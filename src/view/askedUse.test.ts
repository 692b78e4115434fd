import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedIn } from '../firstPaint/asked.ts';
import { askedUse, themeOf } from './askedUse.ts';
import { DEFAULT_VIEW, THEMES } from './viewState.ts';
import { parseView } from './viewUrl.ts';

function useOf(search: string) {
  return askedUse(parseView(search).view);
}

test.each([
  ['', 'explore'],
  ['?view=list', 'explore'],
  ['?embed', 'embed'],
  ['?embed=1&view=documents', 'embed'],
  ['?quiz=6&embed=1', 'quiz'],
  ['?present=1&quiz=6&embed=1', 'present'],
  ['?notes=1&present=1&quiz=6', 'notes'],
  ['?present=yes', 'explore'],
])('%s uses the page to %s', (search, use) => {
  expect(useOf(search).use).toBe(use);
});

test('a use has just the fields that mean something to it', () => {
  const slides = useOf('?present=1&event=talks&step=2&view=list&order=a,b&reveal=1');
  expect(slides).toMatchObject({ event: 'talks', step: 2 });
  for (const field of ['view', 'order', 'reveal', 'quiz', 'rows', 'notes', 'embed'])
    expect(slides).not.toHaveProperty(field);
});

test('each field of a view belongs to some use, or decides which', () => {
  const uses = ['', '?embed=1', '?present=1', '?notes=1', '?quiz=3'].map(useOf);
  const held = new Set(uses.flatMap((use) => Object.keys(use)));
  const saying = ['embed', 'present', 'notes'];
  expect([...held, ...saying].sort()).toEqual(['use', ...Object.keys(DEFAULT_VIEW)].sort());
});

test('slides are dark unless another theme is asked for', () => {
  expect(themeOf(useOf('?present=1'))).toBe('dark');
  expect(themeOf(useOf('?present=1&theme=light'))).toBe('light');
  expect(themeOf(useOf('?present=1&notes=1'))).toBe('auto');
});

test('before the first paint, an address comes to the same frame and theme', () => {
  const flag = fc.constantFrom(null, '', '0', '1', 'yes', ' 1 ');
  const asked = fc.record({
    embed: flag,
    present: flag,
    notes: flag,
    quiz: fc.constantFrom(null, '', '0', '6', '-1', 'six', '12345'),
    theme: fc.constantFrom(null, '', 'blue', ...THEMES, ' dark '),
  });
  fc.assert(
    fc.property(asked, (fields) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        if (value !== null) query.set(name, value);
      const use = useOf(`?${query}`);
      const theme = themeOf(use);
      expect(askedIn(`?${query}`)).toEqual({
        isFrame: use.use === 'embed',
        theme: theme === 'auto' ? null : theme,
      });
    }),
  );
});
