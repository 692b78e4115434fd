import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { EVENT_ORDER } from './fieldOrder.ts';
import { isEqual, valueAt } from './yamlData.ts';
import { withField } from './yamlEdit.ts';
import { entriesOf, listIn, textOfList, withPart } from './yamlList.ts';
import { parsed } from './yamlText.ts';

const files: readonly (readonly [string, string])[] = [
  ['the shipped events', readFileSync('src/corpus/events.yml', 'utf8')],
  ['the events of the tests', readFileSync('e2e/corpus/events.yml', 'utf8')],
  ['the events to begin with', starterCorpus().get('events.yml') ?? ''],
  [
    'events with Windows line ends',
    readFileSync('src/corpus/events.yml', 'utf8').replaceAll('\n', '\r\n'),
  ],
  [
    'events in braces',
    '# c\n- { id: a, label: "B", when: { date: 2018, basis: stated }, sources: [{ document: d, quote: q }] } # e\n\n- { id: b, label: C, sources: [ ] }\n',
  ],
  [
    'an indented list without a line end',
    '  - id: a\n    label: b\n  - label: c\n    id: b\n    sources:\n    - quote: x # why\n      document: y',
  ],
  [
    'blocks with remarks',
    '- id: a # one\n  note: >- # why\n    folded\n    text\n\n  # two\n  title: |+\n    kept\n\n\n- id: b\n  label: # none\n  when:\n    date: # none\n    basis: stated\n',
  ],
];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1, maxLength: 400 }),
  fc.constantFrom(
    ...[
      '2018',
      '1905-06',
      '2019-03-12',
      '0o17',
      '0x1f',
      '1e3',
      'true',
      'null',
      '~',
      'yes',
      '-',
      '- a',
      '? a',
      ': a',
    ],
    ...[
      '#',
      '# a',
      'a # b',
      'a: b',
      'a:',
      '"',
      "'",
      '"a"',
      "it's",
      '[a',
      '{a}',
      'a, b',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '`a',
    ],
    ...[
      'a\nb',
      ' a',
      'a ',
      '\n',
      'a\n\n',
      '\ta',
      'a\r\nb',
      '---',
      '...',
      '--- a',
      '| a',
      '>',
      'a\n- b',
      'a\n---\nb',
    ],
    'word '.repeat(300).trim(),
  ),
);

const paths = fc.constantFrom<readonly (string | number)[]>(
  ['label'],
  ['title'],
  ['note'],
  ['status'],
  ['when', 'date'],
  ['when', 'phrase'],
  ['when', 'note'],
  ['when', 'anchor', 'quote'],
  ['sources', 0, 'quote'],
  ['sources', 0, 'before'],
  ['draft'],
);

/** The lines that two texts share at their beginning and end, and what lies between them in each. */
function between(one: string, other: string): readonly [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

describe.each(files)('%s', (_name, text) => {
  const list = listIn(text);
  const entries = list ? entriesOf(list) : [];

  test('are read entry by entry as they are read as a whole', () => {
    expect(list && textOfList(list)).toBe(text);
    expect(entries.map(({ data }) => data)).toEqual(parsed(text)?.data);
    expect(entries.length).toBeGreaterThan(1);
  });

  test('give back the value that a field was given, and nothing else has changed', () => {
    fc.assert(
      fc.property(fc.nat(entries.length - 1), paths, words, (at, path, value) => {
        const entry = entries[at];
        const source = entry && list?.parts[entry.part];
        if (!source || !list) throw new Error('There is no such entry.');
        const done = withField(source, [entry.index, ...path], value, EVENT_ORDER);
        const whole = textOfList(withPart(list, entry.part, done));
        const data = parsed(whole)?.data;
        expect(valueAt(data, [at, ...path])).toBe(value);
        const others = (all: unknown) => (all as unknown[]).filter((_one, index) => index !== at);
        expect(isEqual(others(data), others(parsed(text)?.data))).toBe(true);
        expect(whole.includes('\r\n')).toBe(text.includes('\r\n'));
      }),
      { numRuns: 60 },
    );
  });

  test('are as they were, to the byte, when a field that was added is taken away again', () => {
    fc.assert(
      fc.property(fc.nat(entries.length - 1), words, (at, value) => {
        const entry = entries[at];
        const source = entry && list?.parts[entry.part];
        const path = [entry?.index ?? 0, 'when', 'rule'];
        if (!source || valueAt(source.data, path) !== undefined) return;
        const added = withField(source, path, value, EVENT_ORDER);
        const [was, is] = between(source.text, added.text);
        expect(was).toBe('');
        expect(is).toContain('rule: ');
        if (!valueAt(source.data, [entry?.index ?? 0, 'when'])) return;
        expect(withField(added, path, null, EVENT_ORDER).text).toBe(source.text);
      }),
      { numRuns: 50 },
    );
  });
});

test('files of all corpora that are lists can be read entry by entry', () => {
  const names = readdirSync('src/corpus').filter((name) => name.startsWith('events'));
  for (const name of names)
    expect(listIn(readFileSync(`src/corpus/${name}`, 'utf8'))).not.toBeNull();
});
