import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manyEvents } from '../../e2e/bench/manyEvents.ts';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { FullDataset } from './dataset.ts';
import { packJson, unpackJson } from './pack.ts';
import { withoutTexts } from './texts.ts';

function throughText<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function largeDataset(): FullDataset {
  const files = [...manyEvents({ events: 400, documents: 40, seed: 3 })].map(([name, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [name, { text, sha256 }] as const;
  });
  const { dataset } = compileCorpus({ files: new Map(files), problems: [] });
  if (!dataset) throw new Error('The corpus has problems.');
  return dataset;
}

describe('JSON without repetition', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        const twice = throughText([value, { other, value }]) as Parameters<typeof packJson>[0];
        expect(unpackJson(throughText(packJson(twice)))).toEqual(twice);
      }),
    );
  });

  test('keeps numbers of every kind, and strings that look like them', () => {
    const value = [0, 1, -1, 1.5, -2, 1e300, 2 ** 53, '0', '0', '-1', '', '', null, true, [], {}];
    expect(unpackJson(throughText(packJson(value)))).toEqual(value);
  });

  test('keeps a key that objects have of themselves', () => {
    const value = JSON.parse('[{"__proto__":{"a":1}},{"constructor":2}]');
    expect(JSON.stringify(unpackJson(throughText(packJson(value))))).toBe(JSON.stringify(value));
  });

  test('writes keys and repeated strings once', () => {
    const packed = JSON.stringify(packJson([{ name: 'Arden' }, { name: 'Arden' }]));
    expect(packed.match(/name/g)).toHaveLength(1);
    expect(packed.match(/Arden/g)).toHaveLength(1);
  });
});

test('a large dataset comes back as it was, and is much shorter', () => {
  const dataset = withoutTexts(largeDataset());
  const packed = packJson(throughText(dataset) as unknown as Parameters<typeof packJson>[0]);
  expect(unpackJson(throughText(packed))).toEqual(dataset);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(dataset).length * 0.6);
});
