import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, type Problem, placeAt, printProblem, printProblems, shown } from './problem.ts';

function problem(file: string, line: number, column: number): Problem {
  return { file, line, column, code: 'FIELD_INVALID', message: 'It is wrong. Mend it.' };
}

describe('placeAt counts lines and columns from 1:', () => {
  it.each([
    ['at the start', 'one\ntwo', 0, 1, 1],
    ['inside a line', 'one\ntwo', 5, 2, 2],
    ['at the break itself', 'one\ntwo', 3, 1, 4],
    ['after CRLF', 'one\r\ntwo', 5, 2, 1],
    ['after an empty line with CRLF', 'one\r\n\r\ntwo', 7, 3, 1],
    ['after a lone CR', 'one\rtwo', 4, 2, 1],
    ['at the end', 'one\ntwo\n', 8, 3, 1],
    ['in an empty text', '', 0, 1, 1],
  ])('%s', (_where, text, offset, line, column) => {
    expect(placeAt('a.txt', text, offset)).toEqual({ file: 'a.txt', line, column });
  });
});

describe('a value in a message', () => {
  it('stands in quotation marks, on one line', () => {
    expect(shown('  The\r\n lamp ')).toBe('“The lamp”');
  });

  it('is cut at the limit, with dots', () => {
    expect(shown('abcdef', 6)).toBe('“abcdef”');
    expect(shown('abcdefg', 6)).toBe('“abcde…”');
  });

  it('is not cut inside a character', () => {
    expect(shown('ab🛢cdef', 4)).toBe('“ab…”');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        // Throws on half a character.
        expect(() => encodeURIComponent(shown(text, limit))).not.toThrow();
        expect(shown(text, limit).length).toBeLessThanOrEqual(limit + 2);
      }),
    );
  });
});

describe('problems', () => {
  it('are printed in the form that editors turn into links', () => {
    expect(printProblem(problem('events.yml', 12, 5))).toBe(
      'events.yml:12:5 FIELD_INVALID It is wrong. Mend it.',
    );
  });

  it('are counted at the end of the list', () => {
    expect(printProblems([])).toBe('0 problems in the corpus.');
    expect(printProblems([problem('a.yml', 1, 1)])).toMatch(/\n1 error in the corpus\.$/);
    const two = [problem('a.yml', 1, 1), problem('b.yml', 1, 1)];
    expect(printProblems(two).split('\n')).toHaveLength(3);
    expect(printProblems(two)).toMatch(/\n2 errors in the corpus\.$/);
  });

  it('that do not stop the page say so, and are counted apart', () => {
    const draft = { ...problem('a.yml', 1, 1), code: 'DRAFT_EVENT' } as const;
    const within = { ...problem('a.yml', 2, 1), isSetAside: true } as const;
    expect(printProblems([draft, within, problem('b.yml', 1, 1)])).toBe(
      [
        'a.yml:1:1 warning DRAFT_EVENT It is wrong. Mend it.',
        'a.yml:2:1 warning FIELD_INVALID It is wrong. Mend it.',
        'b.yml:1:1 FIELD_INVALID It is wrong. Mend it.',
        '1 error, 2 warnings in the corpus.',
      ].join('\n'),
    );
  });

  it('are sorted by file, then line, then column, as numbers', () => {
    const sorted = [
      problem('a.yml', 2, 9),
      problem('a.yml', 10, 2),
      problem('a.yml', 10, 11),
      problem('b.yml', 1, 1),
    ];
    expect(sorted.toReversed().sort(byPlace)).toEqual(sorted);
  });
});
