import { readdirSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const FILE_LINES = 250;
const FUNCTION_LINES = 60;

type Functional = ESTree.Function | ESTree.ArrowFunctionExpression;

/** All that is written by hand, tests included. Fixtures and pages of other sites are content. */
const files = ['src', 'e2e', 'public'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|m?js|css)$/.test(path) && !/\/fixtures\/|\.d\.m?ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

test(`no file is longer than ${FILE_LINES} lines`, () => {
  const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > FILE_LINES)).toEqual([]);
  expect(long.length).toBeGreaterThan(400);
});

test(`no function is longer than ${FUNCTION_LINES} lines`, () => {
  const code = files.filter(({ path }) => !path.endsWith('.css'));
  expect(code.flatMap(({ path, text }) => longFunctions(path, text))).toEqual([]);
});

test('a function is measured from its first line to its last, and a group of tests is none', () => {
  const lines = (count: number) => '\n'.repeat(count - 1);
  const long = (name: string) => longFunctions('a.ts', name).map((place) => place.split(' ')[1]);
  expect(long(`function f() {${lines(60)}}`)).toEqual([]);
  expect(long(`function f() {${lines(61)}}`)).toEqual(['61']);
  expect(long(`const f = () => {${lines(61)}};`)).toEqual(['61']);
  expect(long(`describe('f', () => {${lines(61)}});`)).toEqual([]);
  expect(long(`test.describe('f', () => {${lines(61)}});`)).toEqual([]);
  expect(long(`test('f', () => {${lines(61)}});`)).toEqual(['61']);
});

/** The functions of a file that are too long, as `file:line lines`. */
function longFunctions(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const groups = new Set<unknown>();
  const linesIn = (start: number, end: number) => text.slice(start, end).split('\n').length;
  const measure = (node: Functional) => {
    if (node.body === null || groups.has(node)) return;
    const lines = linesIn(node.start, node.end);
    if (lines > FUNCTION_LINES) found.push(`${path}:${linesIn(0, node.start)} ${lines} lines`);
  };
  new Visitor({
    CallExpression: ({ callee, arguments: given }) => {
      const name = text.slice(callee.start, callee.end);
      if (/^(test\.)?describe\b/.test(name)) for (const one of given) groups.add(one);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(parseSync(path, text).program);
  return found;
}
