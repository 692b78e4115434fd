import { describe, expect, it } from 'vitest';
import { parseYamlFile, type YamlFile } from './yamlFile.ts';

function setup(text: string): YamlFile {
  const file = parseYamlFile('a.yml', text);
  if ('placeOf' in file) return file;
  throw new Error(`Not read: ${file.map(({ message }) => message).join(' ')}`);
}

const EVENTS = '- id: lamp-lit\n  when:\n    date: 1901\n- id: bell-rang\n';

describe('a YAML file', () => {
  it('keeps every scalar as text', () => {
    const { data } = setup('year: 1953\nday: 2018-01-09\nyes: true\nnothing: null\nempty:\n');
    expect(data).toEqual({
      year: '1953',
      day: '2018-01-09',
      yes: 'true',
      nothing: 'null',
      empty: '',
    });
  });

  it('knows where a value stands', () => {
    const { placeOf } = setup(EVENTS);
    expect(placeOf([0, 'when', 'date'])).toEqual({ file: 'a.yml', line: 3, column: 11 });
    expect(placeOf([1, 'id'])).toEqual({ file: 'a.yml', line: 4, column: 7 });
  });

  it('names what is around a value that is not there', () => {
    const { placeOf } = setup(EVENTS);
    expect(placeOf([0, 'when', 'phrase'])).toEqual(placeOf([0, 'when']));
    expect(placeOf([7, 'when', 'phrase'])).toEqual(placeOf([]));
    expect(setup('').placeOf(['title'])).toEqual({ file: 'a.yml', line: 1, column: 1 });
  });

  it('knows where the name of a field stands', () => {
    const { placeOfField } = setup(EVENTS);
    expect(placeOfField([0, 'when'], 'date')).toEqual({ file: 'a.yml', line: 3, column: 5 });
    expect(placeOfField([0], 'when')).toEqual({ file: 'a.yml', line: 2, column: 3 });
  });
});

describe('a file that is not YAML', () => {
  it.each([
    ['an open quotation mark', 'title: "The lamp\n'],
    ['a field written twice', 'title: a\ntitle: b\n'],
    ['a tab that indents', 'when:\n\tdate: 1901\n'],
    ['two documents in one', 'title: a\n---\ntitle: b\n'],
    ['an alias', 'a: &x b\nc: *x\n'],
    ['an alias of itself', 'a: &x\n  b: *x\n'],
  ])('is a problem with a place: %s', (_what, text) => {
    const problems = parseYamlFile('a.yml', text);
    expect(problems).toMatchObject([{ file: 'a.yml', code: 'YAML_INVALID' }]);
  });
});
