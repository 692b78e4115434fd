import { expect, test } from 'vitest';
import { sameItems } from './useSame.ts';

const item = (id: string, label = id) => ({ id, label });
const essence = ({ id, label }: { readonly id: string; readonly label: string }) => [id, label];

test('the list stays the same one as long as its items come to the same', () => {
  const first = sameItems([item('a'), item('b')], essence);
  expect(sameItems([item('a'), item('b')], essence, first)).toBe(first);
});

test('of a list that has changed, the items stay that have not', () => {
  const first = sameItems([item('a'), item('b'), item('c')], essence);
  const next = sameItems([item('c'), item('new'), item('a', 'other')], essence, first);
  expect(next.items).toEqual([item('c'), item('new'), item('a', 'other')]);
  expect(next.items[0]).toBe(first.items[2]);
  expect(next.items).not.toContain(first.items[0]);
});
