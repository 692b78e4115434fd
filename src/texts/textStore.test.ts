import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TEXTS_QUEUE } from '../dataset/textFiles.ts';
import { createTextStore } from './textStore.ts';

interface FakeScript {
  onload: () => void;
  onerror: () => void;
  readonly remove: () => void;
}

let scripts: FakeScript[];

beforeEach(() => {
  vi.useFakeTimers();
  scripts = [];
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => {} }),
    head: { append: (script: FakeScript) => scripts.push(script) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FILE = { address: 'assets/texts-1.js', lengths: { a: 5 } };

function storeThatLoads() {
  const store = createTextStore({ here: {}, files: [FILE] });
  return { store, loaded: store.load(['a']) };
}

function push(texts: Readonly<Record<string, string>>): void {
  window[TEXTS_QUEUE]?.push(texts);
}

test.each([
  ['missing', () => scripts[0]?.onerror()],
  ['cut off, or HTML: it runs to nothing', () => scripts[0]?.onload()],
  ['of another length', () => [push({ a: 'hello, world' }), scripts[0]?.onload()]],
  ['never answered', () => vi.advanceTimersByTime(60_000)],
])('a text file that is %s has failed, and can be tried again', async (_what, answer) => {
  const { store, loaded } = storeThatLoads();
  answer();
  expect(await loaded).toBe(false);
  expect(store.hasFailed('a')).toBe(true);
  const again = store.load(['a']);
  expect(store.hasFailed('a')).toBe(false);
  push({ a: 'hello' });
  scripts[1]?.onload();
  expect(await again).toBe(true);
  expect(store.get('a')).toBe('hello');
});

test('a text that arrives late is still used', async () => {
  const { store, loaded } = storeThatLoads();
  vi.advanceTimersByTime(60_000);
  expect(await loaded).toBe(false);
  push({ a: 'hello' });
  expect(store.get('a')).toBe('hello');
  expect(store.hasFailed('a')).toBe(false);
});
