import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addArrayCopies } from './arrayCopies.ts';

const NAMES = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const;

/** The resulting array, or the name of the error. */
function outcome(array: unknown[], name: (typeof NAMES)[number], ...given: unknown[]): unknown {
  try {
    return (array[name] as (...given: unknown[]) => unknown)(...given);
  } catch (error) {
    return (error as Error).name;
  }
}

/** A copy of an array with our methods instead of the engine's. */
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

test("our methods give the same results as the engine's", () => {
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

test('existing methods are kept, and nothing becomes enumerable', () => {
  const own = () => [];
  const prototype = { toSorted: own };
  addArrayCopies(prototype);
  expect(prototype.toSorted).toBe(own);
  expect(Object.keys(prototype)).toEqual(['toSorted']);
});
