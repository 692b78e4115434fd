import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addArrayCopies } from './arrayCopies.ts';

const NAMES = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const;

/** What a method gives: an array, or the kind of error. */
function outcome(array: unknown[], name: (typeof NAMES)[number], ...given: unknown[]): unknown {
  try {
    return (array[name] as (...given: unknown[]) => unknown)(...given);
  } catch (error) {
    return (error as Error).name;
  }
}

/** A copy of an array that has the methods of ours in place of the engine's. */
function asOlder(array: readonly unknown[]): unknown[] {
  const older = [...array];
  const prototype = {};
  addArrayCopies(prototype);
  for (const name of NAMES) {
    Object.defineProperty(older, name, { value: Reflect.get(prototype, name) });
  }
  return older;
}

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);
const call: fc.Arbitrary<[(typeof NAMES)[number], ...unknown[]]> = fc.oneof(
  fc.constantFrom<[(typeof NAMES)[number], ...unknown[]]>(
    ['toReversed'],
    ['toSorted'],
    ['toSorted', byText],
    ['toSorted', 'no function'],
    ['toSpliced'],
  ),
  fc.tuple(
    fc.constant('with' as const),
    fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double()),
    fc.nat(),
  ),
  fc.tuple(fc.constant('toSpliced' as const), fc.integer({ min: -9, max: 9 })),
  fc.tuple(fc.constant('toSpliced' as const), fc.integer(), fc.integer(), fc.nat(), fc.nat()),
);

test('the methods that older browsers lack do what those of the engine do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 8 }),
      call,
      (array, asked) => {
        const older = asOlder(array);
        expect(outcome(older, ...asked)).toEqual(outcome([...array], ...asked));
        expect([...older]).toEqual(array);
      },
    ),
  );
});

test('what an engine has is left alone, and nothing is added that a loop would meet', () => {
  const own = () => [];
  const prototype = { toSorted: own };
  addArrayCopies(prototype);
  expect(prototype.toSorted).toBe(own);
  expect(Object.keys(prototype)).toEqual(['toSorted']);
});
