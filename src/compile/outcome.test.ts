import { describe, expect, test } from 'vitest';
import { failure, gather, gatherAll, outcome } from './outcome.ts';
import { type Finding, settle } from './problem.ts';

function findingAt(line: number, message: Finding['message'] = 'Mend it.'): Finding {
  return { file: 'events.yml', line, column: 1, code: 'FIELD_INVALID', message };
}

describe('a step', () => {
  test('gives its own value, and what the steps in it found and account for', () => {
    const found = gather();
    const claim = { document: 'letter', start: 4, end: 8 };
    expect(found.take({ value: 1, problems: [findingAt(1)], claims: [claim] })).toBe(1);
    found.report([findingAt(2)]);
    expect(found.giving('lamp')).toEqual({
      value: 'lamp',
      problems: [findingAt(1), findingAt(2)],
      claims: [claim],
    });
  });

  test('of many steps leaves out those that gave nothing, but not their problems', () => {
    const { value, problems } = gatherAll([outcome('a'), failure(findingAt(1)), outcome('b')]);
    expect(value).toEqual(['a', 'b']);
    expect(problems).toEqual([findingAt(1)]);
  });

  test('may find more than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => findingAt(index));
    const found = gather();
    found.report(many);
    expect(found.giving(null).problems).toHaveLength(200_000);
  });
});

test('problems are settled by place, and help that takes long knows how many stand before it', () => {
  const counting = (before: number) => `${before} before.`;
  const settled = settle([findingAt(3, counting), findingAt(1), findingAt(2, counting)]);
  expect(settled.map(({ line, message }) => [line, message])).toEqual([
    [1, 'Mend it.'],
    [2, '1 before.'],
    [3, '2 before.'],
  ]);
});
