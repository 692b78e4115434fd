import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classicScript } from './partsPlugin.ts';

const chunk = (
  fileName: string,
  imports: readonly string[] = [],
  dynamicImports: readonly string[] = [],
) => ({
  fileName: `assets/${fileName}`,
  isEntry: fileName === 'index.js',
  imports: imports.map((name) => `assets/${name}`),
  dynamicImports: dynamicImports.map((name) => `assets/${name}`),
});

const main = chunk('index.js', [], ['slides.js']);
const slides = chunk('slides.js', ['index.js', 'deck.js']);
const deck = chunk('deck.js', ['index.js', 'words.js']);
const words = chunk('words.js', ['deck.js']);
const chunks = Object.fromEntries([main, slides, deck, words].map((one) => [one.fileName, one]));

const IMPORT = 'Promise.resolve().then(() => require("./slides.js"))';

test('the main script runs once the page is painted, adds what it exports, and keeps its names to itself', () => {
  const page: Record<string, unknown> = {};
  const waiting: (() => void)[] = [];
  const wait = (act: () => void) => waiting.push(act);
  const browser = { requestAnimationFrame: wait, setTimeout: wait };
  const context = Object.assign(page, { self: page }, browser);
  runInNewContext(classicScript('const a = 1; exports.a = a;', chunk('index.js'), {}), context);
  expect(page.timelineParts).toBeUndefined();
  while (waiting.length > 0) waiting.shift()?.();
  expect(page).toEqual({ self: page, timelineParts: [['./index.js', { a: 1 }]], ...browser });
});

test('a part adds itself, and runs only when it is told to', () => {
  const page: Record<string, unknown> = {};
  const context = Object.assign(page, { self: page });
  const code = 'const main = require("./index.js"); exports.b = main.a + 1;';
  runInNewContext(classicScript(code, slides, chunks), context);
  const [[name, exports, run]] = page.timelineParts as [
    [string, object, (require: (name: string) => unknown, exports: object) => void],
  ];
  expect([name, exports]).toEqual(['./slides.js', {}]);
  run((needed) => (needed === './index.js' ? { a: 1 } : null), exports);
  expect(exports).toEqual({ b: 2 });
});

test('import() asks for the part and all that it needs, without the main script', () => {
  expect(classicScript(`const slides = () => ${IMPORT};`, main, chunks)).toContain(
    'const slides = () => self.timelineParts.load("./slides.js", "./deck.js", "./words.js");',
  );
});

test('a main script that needs another one stops the build', () => {
  const torn = chunk('index.js', ['deck.js']);
  expect(() => classicScript('', torn, chunks)).toThrow('needs assets/deck.js to run');
});

test('an import() that is written in another way stops the build', () => {
  expect(() => classicScript('import("./slides.js")', main, chunks)).toThrow(
    'assets/index.js does not import assets/slides.js',
  );
});
