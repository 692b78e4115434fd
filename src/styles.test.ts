import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CssNode, findAll, generate, parse, type Selector, walk } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { BREAK_POINTS } from './widgets/breakPoints.ts';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .sort();
const textOf = (path: string) => readFileSync(`src/${path}`, 'utf8');

const ORDER = 'widgets/layers.css';
const PRINT = 'print/print.css';
const sheets = paths
  .filter((path) => path.endsWith('.css') && path !== ORDER)
  .map((path) => ({ path, tree: parse(textOf(path)) }));
const code = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: textOf(path) }));

/** The at-rules of a name in a sheet. */
function atrulesOf(tree: CssNode, name: string) {
  return findAll(tree, (node) => node.type === 'Atrule' && node.name === name).flatMap((node) =>
    node.type === 'Atrule' ? [node] : [],
  );
}

function layerOf(path: string): string {
  if (path === PRINT) return 'print';
  if (/^widgets\/(tokens|bidi)\.css$/.test(path)) return 'base';
  if (/^(widgets|view|parts)\//.test(path)) return 'widgets';
  return /^(explore|embed|static|app|studio)\//.test(path) ? 'uses' : 'features';
}

describe('layers', () => {
  test('have their order stated once, before any other style', () => {
    expect(textOf(ORDER)).toContain('@layer base, widgets, features, uses, print;');
    const [first] = /^import .*/m.exec(textOf('main.tsx')) ?? [];
    expect(first).toBe(`import './${ORDER}';`);
    const others = sheets.filter(({ tree }) =>
      atrulesOf(tree, 'layer').some(({ block }) => !block),
    );
    expect(others).toEqual([]);
  });

  test.each(sheets)('hold all of $path, each the sheets of its folders', ({ path, tree }) => {
    const top = tree.type === 'StyleSheet' ? tree.children.toArray() : [];
    const places = top.flatMap((node) => {
      if (node.type === 'Comment') return [];
      return node.type === 'Atrule'
        ? [`@${node.name} ${generate(node.prelude ?? node)}`]
        : ['rule'];
    });
    const own = places.filter((place) => !place.startsWith('@page'));
    expect(own).toEqual([`@layer ${layerOf(path)}`]);
  });

  test('need no declaration that turns their order round', () => {
    const forced = sheets.filter(
      ({ tree }) => findAll(tree, (node) => node.type === 'Declaration' && !!node.important).length,
    );
    expect(forced).toEqual([]);
  });
});

describe('a class', () => {
  test('is styled in one file alone; what paper hides as a whole, paper hides', () => {
    const homes = new Map<string, Set<string>>();
    for (const { path, tree } of sheets.filter((sheet) => sheet.path !== PRINT)) {
      for (const name of styledClasses(tree)) {
        homes.set(name, (homes.get(name) ?? new Set()).add(path));
      }
    }
    const shared = [...homes].filter(([, files]) => files.size > 1);
    expect(shared.map(([name, files]) => `.${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  test.each([
    ['.a .b:hover {}', ['b']],
    ['.a b, .c:not(.d) > :is(.e, .f) {}', ['a', 'e', 'f']],
    ['@layer x { @media print { .a.b::before {} } }', ['a', 'b']],
  ])('is styled by %s where it comes last', (css, classes) => {
    expect([...styledClasses(parse(css))]).toEqual(classes);
  });
});

/** The classes of the elements that a sheet styles, or of the nearest around them that have one. */
function styledClasses(tree: CssNode): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    for (const selector of node.prelude.children.toArray()) {
      if (selector.type === 'Selector') for (const name of lastClasses(selector)) names.add(name);
    }
  });
  return names;
}

function lastClasses(selector: Selector): readonly string[] {
  let last: readonly string[] = [];
  let compound: string[] = [];
  for (const part of selector.children.toArray()) {
    if (part.type === 'Combinator') compound = [];
    else compound.push(...classesIn(part));
    if (compound.length > 0) last = compound;
  }
  return last;
}

/** The classes that a part of a selector asks for, not those that it excludes. */
function classesIn(part: CssNode): readonly string[] {
  if (part.type === 'ClassSelector') return [part.name];
  if (part.type !== 'PseudoClassSelector' || part.name === 'not') return [];
  return findAll(part, (node) => node.type === 'Selector').flatMap((node) =>
    node.type === 'Selector' ? lastClasses(node) : [],
  );
}

describe('break points', () => {
  const SIZE = /\b(width|height|aspect-ratio|orientation)\b/;

  test('are named, and stand in widgets/breakPoints.ts', () => {
    const queries = sheets.flatMap(({ path, tree }) =>
      atrulesOf(tree, 'media').map(({ prelude }) => `${path}: ${prelude ? generate(prelude) : ''}`),
    );
    expect(queries.filter((query) => SIZE.test(query))).toEqual([]);
    const own = code.filter(({ text }) => /\((min|max)-(width|height)/.test(text));
    expect(own.map(({ path }) => path)).toEqual(['widgets/breakPoints.ts']);
  });

  test.each(Object.keys(BREAK_POINTS))('%s is in use', (name) => {
    const users = sheets.filter(({ path }) => textOf(path).includes(`(--${name})`));
    expect(users.length).toBeGreaterThan(0);
  });
});

test.each(sheets)('$path is imported in its folder, or where the app begins', ({ path }) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const importers = code.filter(
    (file) =>
      (dirname(file.path) === dirname(path) && file.text.includes(`import './${name}';`)) ||
      (file.path === 'main.tsx' && file.text.includes(`import './${path}';`)),
  );
  expect(importers.length).toBeGreaterThan(0);
});
