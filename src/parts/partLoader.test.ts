// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPartLoader, PARTS_LIST, type PartLoader, takeOverParts } from './partLoader.ts';

const BASE = 'https://example.org/timeline/assets/index.js';
/** What the scripts of the host do, by their addresses; others do not come. */
let host: Record<string, () => void>;
let asked: string[];
let loader: PartLoader;

beforeEach(() => {
  host = {};
  asked = [];
  loader = createPartLoader([], BASE);
  vi.spyOn(document.head, 'append').mockImplementation((script) => {
    if (!(script instanceof HTMLScriptElement)) return;
    asked.push(script.src);
    const run = host[script.src];
    queueMicrotask(() => {
      run?.();
      script.dispatchEvent(new Event(run ? 'load' : 'error'));
    });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  delete window[PARTS_LIST];
});

/** The host has a script that adds itself and exports its own name. */
function hosts(name: string): void {
  host[new URL(name, BASE).href] = () =>
    loader.push([name, {}, (_require, exports) => Object.assign(exports, { name })]);
}

test('a script comes from beside the main script, runs, and is asked for once', async () => {
  hosts('./one.js');
  const [first, second] = await Promise.all([loader.load('./one.js'), loader.load('./one.js')]);
  expect(first).toEqual({ name: './one.js' });
  expect(second).toBe(first);
  expect(await loader.load('./one.js')).toBe(first);
  expect(asked).toEqual(['https://example.org/timeline/assets/one.js']);
});

test('what a script needs comes at the same time, and runs once, before it', async () => {
  const ran: string[] = [];
  const adds = (name: string, needs: readonly string[]) => () =>
    loader.push([
      name,
      {},
      (require) => {
        for (const need of needs) require(need);
        ran.push(name);
      },
    ]);
  host[new URL('./a.js', BASE).href] = adds('./a.js', ['./common.js', './main.js']);
  host[new URL('./b.js', BASE).href] = adds('./b.js', ['./common.js']);
  host[new URL('./common.js', BASE).href] = adds('./common.js', []);
  loader.push(['./main.js', { react: {} }]);
  await Promise.all([loader.load('./a.js', './common.js'), loader.load('./b.js', './common.js')]);
  expect(ran).toEqual(['./common.js', './a.js', './b.js']);
  expect(asked).toHaveLength(3);
});

test('a script that does not come says which, and comes when it is asked for again', async () => {
  await expect(loader.load('./one.js')).rejects.toThrow(
    'https://example.org/timeline/assets/one.js did not come.',
  );
  hosts('./one.js');
  expect(await loader.load('./one.js')).toEqual({ name: './one.js' });
});

test('a host that answers with another script is no help', async () => {
  host[new URL('./one.js', BASE).href] = () => {};
  await expect(loader.load('./one.js')).rejects.toThrow('does not hold its part');
});

test('a script that fails is run again when it is asked for again', async () => {
  let isBroken = true;
  loader.push([
    './one.js',
    {},
    (_require, exports) => {
      if (isBroken) throw new Error('broken');
      Object.assign(exports, { isWhole: true });
    },
  ]);
  await expect(loader.load('./one.js')).rejects.toThrow('broken');
  isBroken = false;
  expect(await loader.load('./one.js')).toEqual({ isWhole: true });
});

test('scripts in the page itself, which came before the main script, are not asked for', async () => {
  window[PARTS_LIST] = [['./one.js', {}, (_require, exports) => Object.assign(exports, { a: 1 })]];
  loader = takeOverParts();
  expect(await loader.load('./one.js')).toEqual({ a: 1 });
  expect(asked).toEqual([]);
});
