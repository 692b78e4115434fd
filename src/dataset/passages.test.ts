import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Excerpt, TimelineEvent } from './dataset.ts';
import { passagesByDocument, type Stretch, segmentsOf } from './passages.ts';

/** Segments as text, each followed by the names of the stretches that cover it. */
function shown(text: string, stretches: readonly (Stretch & { name: string })[]) {
  return segmentsOf(text, stretches).map(
    (segment) => `${segment.text}:${segment.covering.map(({ name }) => name).join('')}`,
  );
}

describe('segments', () => {
  test('a text without stretches is one segment', () => {
    expect(shown('whole', [])).toEqual(['whole:']);
    expect(shown('', [])).toEqual([]);
  });

  test('two stretches that cross share the text between', () => {
    const a = { name: 'a', start: 0, end: 3 };
    const b = { name: 'b', start: 2, end: 5 };
    expect(shown('onetwo', [a, b])).toEqual(['on:a', 'e:ab', 'tw:b', 'o:']);
  });

  test('a stretch inside another, and two equal ones', () => {
    const a = { name: 'a', start: 0, end: 6 };
    const b = { name: 'b', start: 3, end: 6 };
    const c = { name: 'c', start: 3, end: 6 };
    expect(shown('onetwo', [a, b, c])).toEqual(['one:a', 'two:abc']);
  });
});

/** A text and stretches anywhere in it, including empty ones. */
const covered = fc.string({ unit: 'binary' }).chain((text) => {
  const place = fc.nat({ max: text.length });
  const stretch = fc
    .tuple(place, place)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.tuple(fc.constant(text), fc.array(stretch));
});

test('segments join to the text again, and none is empty', () => {
  fc.assert(
    fc.property(covered, ([text, stretches]) => {
      const segments = segmentsOf(text, stretches);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});

test('each stretch is exactly the union of the segments it covers', () => {
  fc.assert(
    fc.property(covered, ([text, stretches]) => {
      const segments = segmentsOf(text, stretches);
      for (const stretch of stretches) {
        const own = segments.filter(({ covering }) => covering.includes(stretch));
        expect(own.map((segment) => segment.text).join('')).toBe(
          text.slice(stretch.start, stretch.end),
        );
      }
    }),
  );
});

test('the passages of a document are in reading order, the longer first', () => {
  const excerpt = (document: string, start: number, end: number) =>
    ({ document, start, end }) as Excerpt;
  const event = (id: string, ...excerpts: Excerpt[]) =>
    ({ id, excerpts }) as unknown as TimelineEvent;
  const events = [
    event('a', excerpt('letter', 5, 9), excerpt('diary', 0, 3)),
    event('b', excerpt('letter', 0, 2)),
    event('c', excerpt('letter', 0, 7)),
  ];
  const passages = passagesByDocument(events).get('letter') ?? [];
  expect(passages.map(({ event: { id }, start, end }) => [id, start, end])).toEqual([
    ['c', 0, 7],
    ['b', 0, 2],
    ['a', 5, 9],
  ]);
});
