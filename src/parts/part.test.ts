import { afterEach, expect, test, vi } from 'vitest';
import { createPart } from './part.ts';

afterEach(() => vi.restoreAllMocks());

test('a part is brought once, and is here from then on', async () => {
  const bring = vi.fn(async () => 'content');
  const part = createPart(bring);
  expect(part.get()).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual([true, true]);
  expect(await part.load()).toBe(true);
  expect(part.get()).toBe('content');
  expect(bring).toHaveBeenCalledTimes(1);
});

test('a failure is told, until it is tried again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  let isOnline = false;
  const part = createPart(async () => {
    if (!isOnline) throw new Error('offline');
    return 'content';
  });
  const states: (readonly [boolean, string | undefined])[] = [];
  part.subscribe(() => states.push([part.hasFailed(), part.get()]));
  expect(await part.load()).toBe(false);
  isOnline = true;
  expect(await part.load()).toBe(true);
  expect(states).toEqual([
    [true, undefined],
    [false, undefined],
    [false, 'content'],
  ]);
});

test('who has unsubscribed hears nothing', async () => {
  const part = createPart(async () => 'content');
  const onChange = vi.fn();
  part.subscribe(onChange)();
  await part.load();
  expect(onChange).not.toHaveBeenCalled();
});
