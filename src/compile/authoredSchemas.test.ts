import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authoredSchemas } from './authoredSchemas.ts';

// As an editor does: its YAML has numbers and truth values, and its patterns no flag. Tried by hand with
// yaml-language-server 1.x, which is not installed with the project for its size.
const ajv = new Ajv({ allowUnionTypes: true, unicodeRegExp: false, allErrors: true });
const VALIDATE = new Map<string, ValidateFunction>(
  [...authoredSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]),
);

function faults(schema: string, text: string): readonly string[] {
  const validate = VALIDATE.get(schema);
  if (!validate) throw new Error(`There is no schema ${schema}.`);
  validate(parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

const CORPORA = ['src/corpus', 'e2e/corpus'];

describe('the schemas for editors', () => {
  test.each(CORPORA)('find nothing wrong with %s', (folder) => {
    const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
    expect(faults('corpus.json', read('corpus.yml'))).toEqual([]);
    expect(faults('events.json', read('events.yml'))).toEqual([]);
    expect(faults('lessons.json', read('lessons.yml'))).toEqual([]);
    const documents = readdirSync(`${folder}/documents`).filter((name) => name.endsWith('.yml'));
    expect(documents.length).toBeGreaterThan(1);
    expect(documents.flatMap((name) => faults('document.json', read(`documents/${name}`)))).toEqual(
      [],
    );
  });

  test.each([
    ['- { id: a, label: b, note: x, stauts: y }', '/0 must NOT have additional properties'],
    [`- { id: a, label: ${'x'.repeat(35)} }`, '/0/label must NOT have more than 34 characters'],
    ['- { id: Élan }', '/0/id must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'],
    ['- { status: over }', '/0/status must be equal to one of the allowed values'],
    ['- { sources: [] }', '/0/sources must NOT have fewer than 1 items'],
  ])('find what is wrong with %s', (text, fault) => {
    expect(faults('events.json', text)).toContain(fault);
  });

  test('take numbers and truth values as the text that they are to the compiler', () => {
    const event = '- { id: a, draft: true, label: 1953, when: { date: 1953, basis: stated } }';
    expect(faults('events.json', event).filter((fault) => !/required/.test(fault))).toEqual([]);
  });

  test('know both forms of a stretch', () => {
    const ignored = (fields: string) =>
      faults('document.json', `ignored: [{ reason: x, ${fields} }]`).filter((fault) =>
        fault.startsWith('/ignored'),
      );
    expect(ignored('quote: a')).toEqual([]);
    expect(ignored('from: a, to: b')).toEqual([]);
    expect(ignored('from: a')).not.toEqual([]);
  });

  test('have no pattern that an editor cannot read', () => {
    expect(JSON.stringify([...authoredSchemas().values()])).not.toContain('\\\\p{');
  });
});
