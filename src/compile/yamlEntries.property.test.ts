import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYamlEntries } from './yamlEntries.ts';
import { type FieldPath, parseYamlFile } from './yamlFile.ts';

/** All that can be asked of a file: its data, and where each value and the name of each field stands. */
function told(file: ReturnType<typeof parseYamlFile>): unknown {
  if (!('data' in file)) return file;
  const paths: FieldPath[] = [[]];
  const visit = (value: unknown, path: FieldPath): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const own = [...path, Array.isArray(value) ? Number(key) : key];
      paths.push(own, [...own, 'nothing']);
      visit(inner, own);
    }
  };
  visit(file.data, []);
  return {
    data: file.data,
    places: paths.map((path) => file.placeOf(path)),
    fields: paths.map((path) => file.placeOfField(path.slice(0, -1), String(path.at(-1)))),
    beyond: [file.placeOf([1000]), file.placeOfField([1000], 'id')],
  };
}

function expectSame(text: string): void {
  expect(told(parseYamlEntries('events.yml', text))).toEqual(
    told(parseYamlFile('events.yml', text)),
  );
}

const EVENTS = readFileSync('src/corpus/events.yml', 'utf8');
const SOME = EVENTS.split(/^(?=- )/m)
  .slice(0, 6)
  .join('');

describe('a list that is read entry by entry is the same as when it is read as a whole', () => {
  test.each(['src/corpus/events.yml', 'e2e/corpus/events.yml'])('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    expectSame(text);
    expectSame(text.replaceAll('\n', '\r\n'));
    expectSame(`\ufeff${text}`);
  });

  test.each([
    '',
    '[]',
    '# nothing\n',
    '- a\n-\n- b: 1\n  c: |\n    - x\n\n  # note\n-\tz\n',
    '- "a\n- b"\n',
    '- &x a\n- *x\n',
    '---\n- a\n',
    '- a: 1\n- b: [\n',
    'a:\n- b\n- c\n',
    '- a: 1\n  a: 2\n- b\n',
    '- - a\n  - b\n- c\n-',
    "- 'it''s\n  long'\n- >\n  folded\n\n- x",
  ])('%j', expectSame);

  test('whatever is done to its lines, also one edit after the other', () => {
    const change = fc.record({
      at: fc.nat(SOME.length),
      cut: fc.nat(40),
      put: fc.constantFrom('', '\n', '- ', '\n- ', '"', ': ', '  ', '#', '|\n', '\t', '\n\n', 'é'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let text = SOME;
        for (const { at, cut, put } of changes) {
          text = text.slice(0, at) + put + text.slice(at + cut);
          expectSame(text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
