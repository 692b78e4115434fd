import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentId } from './currentId.ts';

const redirects = {
  events: { 'lamp-kindled': 'lamp-lit', 'light-lit': 'lamp-lit' },
  documents: { 'first-letter': 'letter' },
};

test.each([
  ['events', 'lamp-kindled', 'lamp-lit'],
  ['events', 'light-lit', 'lamp-lit'],
  ['documents', 'first-letter', 'letter'],
] as const)('the former %s id %s is now %s', (kind, former, current) => {
  expect(currentId({ redirects }, kind, former)).toBe(current);
});

test.each([
  ['events', 'lamp-lit'],
  ['documents', 'letter'],
  ['events', 'first-letter'],
  ['documents', 'lamp-kindled'],
  ['documents', 'compare'],
  ['events', ''],
] as const)('the %s id “%s” stays as it is', (kind, id) => {
  expect(currentId({ redirects }, kind, id)).toBe(id);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'the id “%s” is not mistaken for a property of every object',
  (id) => {
    expect(currentId({ redirects }, 'events', id)).toBe(id);
  },
);

test('resolving an id twice gives the same as resolving it once', () => {
  const ids = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(redirects.events)));
  fc.assert(
    fc.property(ids, fc.constantFrom('events', 'documents'), (id, kind) => {
      const once = currentId({ redirects }, kind, id);
      expect(currentId({ redirects }, kind, once)).toBe(once);
    }),
  );
});
