import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDates } from './readDates.ts';

const ROW = /^\| `(\w+)` \| (.+) \| `?([^|`]+)`? \|$/gm;
const rows = [...readFileSync('src/dates/README.md', 'utf8').matchAll(ROW)].map(
  ([, kind = '', example = '', edtf = '']) => [kind, example, edtf.trim()] as const,
);

describe('the table of kinds', () => {
  test.each(rows)('%s: %s', (kind, example, edtf) => {
    const { dates } = readDates(example, { published: '2018-06-15', language: 'en' });
    const reading = dates.at(-1);
    expect(reading?.kind).toBe(kind);
    const result = reading?.result;
    expect(result?.status === 'dated' ? (result.bounded ?? result).edtf : result?.status).toBe(
      edtf,
    );
  });

  test('has every kind', () => {
    const source = readFileSync('src/dates/expression.ts', 'utf8');
    const kinds = [...source.matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind);
    expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(kinds));
  });
});
