import { describe, expect, test } from 'vitest';
import {
  CORPUS,
  compile,
  corpusWith,
  event,
  type Files,
  LETTER,
  letterNotes,
  printed,
} from './fixtures/lampCorpus.ts';
import { isError } from './severity.ts';

const BOMB = `a: &a [x, x]
${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`)
  .join('\n')}
`;

/** What is done to the corpus, and what is said about it. */
const SPOILT: readonly (readonly [string, Files, RegExp])[] = [
  [
    'a scope without an end',
    { 'corpus.yml': CORPUS.replace('scope: "0001/9999"', 'scope: "0001/.."') },
    /^corpus\.yml:3:8 FIELD_INVALID “0001\/\.\.” is open at one end\..*$/,
  ],
  [
    'a chapter without a beginning',
    { 'corpus.yml': CORPUS.replace('when: "0001/9999"', 'when: "../9999"') },
    /^corpus\.yml:7:\d+ FIELD_INVALID “\.\.\/9999” is open at one end\..*$/,
  ],
  ['a YAML bomb', { 'events.yml': BOMB }, /^events\.yml:1:1 YAML_INVALID .*alias/],
  ['one alias', { 'corpus.yml': CORPUS.replace('Lamp }', '*x }') }, /YAML_INVALID/],
  [
    'brackets without end',
    { 'events.yml': '['.repeat(100_000) },
    /^events\.yml:1:1 YAML_INVALID .*nested too deeply/,
  ],
  [
    'deep groups',
    { 'events.yml': `${'{a: '.repeat(20_000)}x${'}'.repeat(20_000)}` },
    /YAML_INVALID .*nested too deeply|FIELD_INVALID/,
  ],
  [
    'a field __proto__',
    { 'events.yml': event().replace('"id"', '"__proto__": {"draft": "x"}, "id"') },
    /YAML_INVALID No field can be named “__proto__”/,
  ],
  [
    'a field constructor',
    { 'corpus.yml': `${CORPUS}constructor: x\n` },
    /FIELD_UNKNOWN .*“constructor”/,
  ],
  [
    'lessons for __proto__',
    { 'lessons.yml': '__proto__: { notes: a }\n' },
    /^lessons\.yml:1:1 YAML_INVALID .*“__proto__”/,
  ],
  [
    'a redirect of __proto__',
    { 'corpus.yml': `${CORPUS}redirects: { events: { __proto__: lamp-lit } }\n` },
    /^corpus\.yml:8:24 YAML_INVALID .*“__proto__”/,
  ],
  [
    'a group as the name of a field',
    { 'corpus.yml': `${CORPUS}? { a: b }\n: c\n` },
    /FIELD_UNKNOWN/,
  ],
  [
    'the same field twice',
    { 'corpus.yml': `${CORPUS}title: Again\n` },
    /^corpus\.yml:8:1 YAML_INVALID The field “title” stands here twice/,
  ],
  ['two YAML documents', { 'corpus.yml': `${CORPUS}---\n${CORPUS}` }, /YAML_INVALID/],
  [
    'half a surrogate pair',
    { 'events.yml': event({ title: '\uD83D lit' }) },
    /FIELD_INVALID .*cannot be shown/,
  ],
  [
    'a control character',
    { 'events.yml': event({ note: 'a\u0000b\u001b[31m' }) },
    /FIELD_INVALID .*cannot be shown/,
  ],
  ['an empty corpus.yml', { 'corpus.yml': '' }, /^corpus\.yml:1:1 FIELD_INVALID/],
  ['an empty events.yml', { 'events.yml': '' }, /^events\.yml:1:1 FIELD_INVALID/],
  ['no events', { 'events.yml': '[]' }, /DOCUMENT_UNUSED/],
  ['an empty document', { 'documents/letter.txt': '' }, /QUOTE_ORPHANED/],
  ['a document of spaces', { 'documents/letter.txt': ' \n\t '.repeat(10_000) }, /QUOTE_ORPHANED/],
  [
    'bytes that are not UTF-8',
    { 'documents/letter.txt': Uint8Array.of(0x43, 0xe9, 0xff) },
    /^documents\/letter\.txt:1:1 FILE_UNREADABLE .*UTF-8/,
  ],
  [
    'UTF-16',
    { 'documents/letter.txt': Buffer.from(LETTER, 'utf16le') },
    /^documents\/letter\.txt:1:1 FILE_UNREADABLE .*UTF-8/,
  ],
  [
    'a name that is no id',
    { 'documents/A letter.txt': LETTER, 'documents/A letter.yml': letterNotes() },
    /^documents\/A letter\.txt:1:1 warning FIELD_INVALID .*hyphens/,
  ],
  [
    'a document named __proto__',
    { 'documents/__proto__.txt': LETTER },
    /FIELD_INVALID .*“__proto__”/,
  ],
  ['an id with markup', { 'events.yml': event({ id: 'x"><script>' }) }, /FIELD_INVALID .*hyphens/],
  [
    'a colour with a style in it',
    {
      'corpus.yml': CORPUS.replace(
        'label: Lamp',
        'label: Lamp, colour: { light: "#1f5f99;}*{color:red", dark: "#7db4ea" }',
      ),
    },
    /FIELD_INVALID .*must be a colour/,
  ],
  [
    'days that there are not',
    {
      'events.yml': event({ when: { date: '2021-02-30', phrase: 'on Friday', basis: 'weekday' } }),
    },
    /DATE_NOT_EDTF/,
  ],
  [
    'the year 0, and the year 10000',
    {
      'events.yml': event({ when: { date: '0000', phrase: 'on Friday', basis: 'weekday' } }),
      'corpus.yml': CORPUS.replaceAll('9999', 'Y10000'),
    },
    /DATE_NOT_EDTF[\s\S]*DATE_NOT_EDTF/,
  ],
];

describe('a clear problem is the outcome of', () => {
  test.each(SPOILT)('%s', async (_what, changes, expected) => {
    const compilation = await compile(corpusWith(changes));
    expect(compilation.dataset === null).toBe(compilation.problems.some(isError));
    expect(printed(compilation).join('\n')).toMatch(expected);
    expect(({} as { draft?: unknown }).draft).toBeUndefined();
  });
});
