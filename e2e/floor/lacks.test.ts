import { describe, expect, test } from 'vitest';
import { scriptLacks } from './scriptLacks.ts';
import { styleLacks } from './styleLacks.ts';

const features = (lacks: ReturnType<typeof scriptLacks>) => lacks.map(({ feature }) => feature);

describe('in a script', () => {
  test.each([
    ['Object.groupBy([], String)', 'Object.groupBy'],
    ['Array.fromAsync([])', 'Array.fromAsync'],
    ['list.toSorted()', 'toSorted'],
    ['const { withResolvers } = Promise', 'withResolvers'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['"a".isWellFormed()', 'String.isWellFormed'],
    ['[1].with(0, 2)', 'Array.with'],
    ['list["toReversed"]()', 'toReversed'],
    ['URL.parse(text)', 'URL.parse'],
    ['new Intl.Segmenter("en")', 'Intl.Segmenter'],
    ['new URLPattern("/")', 'URLPattern'],
    ['element.checkVisibility()', 'checkVisibility'],
    ['AbortSignal.any([])', 'AbortSignal.any'],
  ])('%s is found', (script, feature) => {
    expect(features(scriptLacks(script))).toContain(feature);
  });

  test.each([
    'structuredClone({}).at(-1)',
    '[1].findLast(Boolean); Object.hasOwn({}, "a"); "a".replaceAll("a", "b")',
    'class A { #own = 1; static { A.b = 2; } }',
    'const frame = { popover: 1, checkVisibility() {} }; frame.checkVisibility()',
  ])('%s is not', (script) => {
    expect(scriptLacks(script)).toEqual([]);
  });

  test.each(['/[a&&b]/v', 'using a = b', 'for await (using a of b) {}'])(
    'the syntax of %s is refused',
    (script) => {
      expect(() => scriptLacks(script)).toThrow(SyntaxError);
    },
  );
});

describe('in a style sheet', () => {
  test.each([
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: red; color: color-mix(in srgb, var(--a), blue) }', 'color-mix()'],
    ['a:has(b) { color: red }', ':has'],
    ['@media print { a:has(b) { color: red } }', ':has'],
    ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
    ['a { text-wrap: pretty }', 'text-wrap: pretty'],
    ['@starting-style { a { color: red } }', '@starting-style'],
    ['a { field-sizing: content }', 'field-sizing'],
    ['a { box-decoration-break: clone }', 'box-decoration-break: clone'],
  ])('%s is found', (css, feature) => {
    expect(features(styleLacks(css))).toContain(feature);
  });

  test.each([
    'a { color: red; color: color-mix(in srgb, red, blue) }',
    '@supports selector(:has(a)) { a:has(b) { color: red } }',
    'a { -webkit-box-decoration-break: clone; box-decoration-break: clone }',
    '@container (min-width: 10px) { a:is(b, c):focus-visible { height: 100dvh; inset: 0 } }',
    '@font-face { font-family: a; src: url(a.woff2); font-display: optional }',
  ])('%s is not', (css) => {
    expect(styleLacks(css)).toEqual([]);
  });
});
