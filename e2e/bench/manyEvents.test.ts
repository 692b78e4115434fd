import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile/compileCorpus.ts';
import type { CorpusFiles } from '../../src/compile/corpusFiles.ts';
import { type CorpusSize, manyEvents } from './manyEvents.ts';

function filesOf(size: CorpusSize): CorpusFiles {
  const files = [...manyEvents(size)].map(([name, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [name, { text, sha256 }] as const;
  });
  return { files: new Map(files), problems: [] };
}

describe('a corpus of many events', () => {
  it.each([1, 2, 3, 4])('compiles without a problem, with seed %i', (seed) => {
    const { dataset, problems } = compileCorpus(filesOf({ events: 600, documents: 30, seed }));
    expect(problems).toEqual([]);
    expect(dataset?.events).toHaveLength(600);
    expect(dataset?.documents).toHaveLength(30);
  });

  it('shares its events out where they do not divide evenly', () => {
    const { dataset } = compileCorpus(filesOf({ events: 100, documents: 7, seed: 5 }));
    expect(dataset?.events).toHaveLength(100);
  });

  it('is the same for the same seed, and another for another', () => {
    const size = { events: 50, documents: 5, seed: 1 };
    expect([...manyEvents(size)]).toEqual([...manyEvents(size)]);
    expect([...manyEvents(size)]).not.toEqual([...manyEvents({ ...size, seed: 2 })]);
  });

  it('knows days, months, years, ranges and open beginnings, and leaves years silent', () => {
    const { dataset } = compileCorpus(filesOf({ events: 1000, documents: 100, seed: 1 }));
    const dates = dataset?.events.map(({ when }) => when.edtf) ?? [];
    for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /\d\//, /^\.\./]) {
      expect(dates.some((date) => form.test(date))).toBe(true);
    }
    expect(dates.filter((date) => /^196[2-6]/.test(date))).toEqual([]);
  });

  it('is refused where a document would tell nothing', () => {
    expect(() => manyEvents({ events: 4, documents: 5, seed: 1 })).toThrow(RangeError);
  });
});
