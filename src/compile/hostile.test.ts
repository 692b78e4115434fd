import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Compilation } from './compileCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { datasetFaults } from './datasetSchema.ts';
import { pageHead } from './pageHead.ts';
import { printProblem } from './problem.ts';
import { readCorpus } from './readCorpus.ts';

/** Nothing may take more time of a processor than this, milliseconds; that others are at work does not count. */
const LIMIT = 10_000;

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function compileFolder(folder: string): Promise<Compilation> {
  const before = process.cpuUsage();
  const compilation = compileCorpus(await readCorpus(folder));
  const { user, system } = process.cpuUsage(before);
  if (process.env.TIMES) console.log(Math.round((user + system) / 1_000), 'ms CPU');
  expect((user + system) / 1_000).toBeLessThan(LIMIT);
  if (compilation.dataset) expect(datasetFaults(compilation.dataset)).toEqual([]);
  else expect(compilation.problems).not.toEqual([]);
  return compilation;
}

async function compile(files: Files): Promise<Compilation> {
  return compileFolder(await folderOf(files));
}

const LETTER = 'Skerry Point, March 5, 1901. The lamp was lit on Friday.';

function letterNotes(text: string | Uint8Array = LETTER): string {
  return `sha256: ${createHash('sha256').update(text).digest('hex')}
published:
  date: 1901-03-05
  basis: stated
  evidence:
    - { quote: "March 5, 1901", phrase: "March 5, 1901", basis: stated, date: 1901-03-05 }
  note: The letter prints its day.
`;
}

function event(fields: Readonly<Record<string, unknown>> = {}): string {
  const told = {
    id: 'lamp-lit',
    label: 'Lamp lit',
    title: 'The lamp is lit',
    category: 'lamp',
    status: 'happened',
    when: { date: '1901-03-01', phrase: 'on Friday', basis: 'weekday' },
    sources: [{ document: 'letter', quote: 'The lamp was lit on Friday.' }],
    ...fields,
  };
  return `- ${JSON.stringify(told)}\n`;
}

const CORPUS = `title: The lamp
summary: A lighthouse
scope: "0001/9999"
categories:
  - { id: lamp, label: Lamp }
chapters:
  - { id: all, title: All, when: "0001/9999" }
`;

function corpusWith(changes: Files = {}): Files {
  return {
    'corpus.yml': CORPUS,
    'events.yml': event(),
    'documents/letter.txt': LETTER,
    'documents/letter.yml': letterNotes(changes['documents/letter.txt'] ?? LETTER),
    ...changes,
  };
}

function printed({ problems }: Compilation): readonly string[] {
  return problems.map(printProblem);
}

test('the corpus that is then spoilt is good', async () => {
  expect(printed(await compile(corpusWith()))).toEqual([]);
});

describe('text in every form is kept as it is:', () => {
  const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)> & "\u2028\' </script>';

  test('markup and script', async () => {
    const text = `March 5, 1901. ${MARKUP} was lit on Friday.`;
    const { dataset } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'corpus.yml': CORPUS.replace('The lamp', JSON.stringify(MARKUP)),
        'events.yml': event({
          title: '<b onclick=alert(1)>bold</b>',
          sources: [{ document: 'letter', quote: `${MARKUP} was lit on Friday.` }],
        }),
      }),
    );
    expect(dataset?.documents[0]?.text).toBe(text);
    expect(dataset?.title).toBe(MARKUP);
    const head = pageHead(dataset);
    expect(head.match(/<[^/]\w*/g)).toEqual(['<title', '<meta']);
    expect(head).toContain('&lt;script&gt;');
  });

  test.each([
    ['right to left', 'אור'],
    ['an override that is not closed', '\u202Eabc'],
    ['zero-width characters', 'a\u200B\u200Db\uFEFF.c'],
    ['emoji of several parts', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a letter under many marks', `a${'\u0301'.repeat(500)}`],
  ])('%s', async (_what, words) => {
    const text = `March 5, 1901. ${words} was lit on Friday.`;
    const quote = `${words} was lit on Friday.`;
    const { dataset } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'events.yml': event({ sources: [{ document: 'letter', quote }] }),
      }),
    );
    expect(dataset?.events[0]?.excerpts[0]?.exact).toBe(quote);
  });

  test('a byte order mark and Windows line ends', async () => {
    const text = `\uFEFFMarch 5, 1901.\r\n\r\nThe lamp\r\nwas lit on Friday.\r\n`;
    const files = corpusWith({ 'documents/letter.txt': text });
    const windows = Object.entries(files).map(([name, content]) =>
      name.endsWith('.yml') ? [name, `\uFEFF${content}`.replaceAll('\n', '\r\n')] : [name, content],
    );
    const { dataset, problems } = await compile(Object.fromEntries(windows));
    expect(problems).toEqual([]);
    expect(dataset?.documents[0]?.text).toBe(text);
    expect(dataset?.events[0]?.excerpts[0]?.exact).toBe('The lamp\r\nwas lit on Friday.');
  });
});

describe('size is no danger:', () => {
  const FILLING = 'The keeper went up the stairs with a can of oil and looked at the sea. ';

  test('a paragraph of a megabyte', async () => {
    const text = `${FILLING.repeat(7_500)}March 5, 1901. ${FILLING.repeat(7_500)}The lamp was lit on Friday.`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const { dataset } = await compile(corpusWith({ 'documents/letter.txt': text }));
    expect(dataset?.events).toHaveLength(1);
  });

  test('a megabyte of one word, and of marks on one letter', async () => {
    for (const word of ['x', '\u0301', '\u200D', '👩‍']) {
      const text = `${LETTER} ${word.repeat(1_000_000 / word.length)}`;
      const { dataset } = await compile(corpusWith({ 'documents/letter.txt': text }));
      expect(dataset?.documents[0]?.text).toBe(text);
    }
  });

  test('a quote of a megabyte that is not there, and a thousand that are not', async () => {
    const text = `${LETTER} ${FILLING.repeat(14_000)}`;
    const quotes = [FILLING.replaceAll('oil', 'tea').repeat(14_000)];
    for (let number = 0; number < 1_000; number += 1) quotes.push(`No ${number} ${FILLING}`);
    const sources = quotes.map((quote) => ({ document: 'letter', quote }));
    const { problems } = await compile(
      corpusWith({ 'documents/letter.txt': text, 'events.yml': event({ sources }) }),
    );
    expect(problems.filter(({ code }) => code === 'QUOTE_ORPHANED')).toHaveLength(1_001);
  });

  test('a quote that stands in a hundred thousand places', async () => {
    const text = `${LETTER} ${'ab '.repeat(100_000)}`;
    const { problems } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'events.yml': event({ sources: [{ document: 'letter', quote: 'ab' }] }),
      }),
    );
    const [ambiguous] = problems;
    expect(ambiguous?.code).toBe('QUOTE_AMBIGUOUS');
    expect(ambiguous?.message.length).toBeLessThan(1_000);
  });

  test('ten thousand events on one day', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) => event({ id: `lamp-${index}` }));
    const { dataset } = await compile(corpusWith({ 'events.yml': events.join('') }));
    expect(dataset?.events).toHaveLength(10_000);
    expect(new Set(dataset?.events.map(({ when }) => when.edtf))).toEqual(new Set(['1901-03-01']));
  });

  test('ten thousand events without a document, and lessons without an event', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const { problems } = await compile(
      corpusWith({
        'events.yml': numbers
          .map((index) =>
            event({ id: `e${index}`, sources: [{ document: `d${index}`, quote: 'x' }] }),
          )
          .join(''),
        'lessons.yml': numbers.map((index) => `n${index}: { notes: a }\n`).join(''),
      }),
    );
    expect(problems.filter(({ code }) => code === 'DOCUMENT_UNKNOWN')).toHaveLength(10_000);
    expect(problems.filter(({ code }) => code === 'EVENT_UNKNOWN')).toHaveLength(10_000);
  });

  test('dates from the first year to the last', async () => {
    const text = `${LETTER} It began on January 1, 0001 and ends on December 31, 9999.`;
    const dates = [
      ['0001-01-01', 'January 1, 0001'],
      ['9999-12-31', 'December 31, 9999'],
    ];
    const further = dates.map(([date, phrase], index) =>
      event({
        id: `end-${index}`,
        status: 'planned',
        when: { date, phrase, basis: 'stated' },
        sources: [{ document: 'letter', quote: phrase }],
      }),
    );
    const { dataset } = await compile(
      corpusWith({ 'documents/letter.txt': text, 'events.yml': event() + further.join('') }),
    );
    expect(dataset?.events.map(({ when }) => `${when.earliest} ${when.label}`)).toEqual([
      '0001-01-01 Monday 1 January 1',
      '1901-03-01 Friday 1 March 1901',
      '9999-12-31 Friday 31 December 9999',
    ]);
  });
});

const BOMB = `a: &a [x, x]
${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`)
  .join('\n')}
`;

/** What is done to the corpus, and what is said about it. */
const SPOILT: readonly (readonly [string, Files, RegExp])[] = [
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
    /^documents\/A letter\.txt:1:1 FIELD_INVALID .*hyphens/,
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
    expect(compilation.dataset).toBeNull();
    expect(printed(compilation).join('\n')).toMatch(expected);
    expect(({} as { draft?: unknown }).draft).toBeUndefined();
  });

  test('a link that leads out of the folder: nothing outside is read', async () => {
    const outside = await folderOf({ 'letter.txt': LETTER, 'documents/note.txt': 'secret 1950' });
    for (const name of ['documents/letter.txt', 'events.yml']) {
      const folder = await folderOf(corpusWith());
      await rm(join(folder, name));
      await symlink(join(outside, 'letter.txt'), join(folder, name));
      const [line] = printed(await compileFolder(folder));
      expect(line).toBe(
        `${name}:1:1 FILE_UNREADABLE This is a link that leads out of the corpus folder, where nothing is read. Put the file itself here.`,
      );
    }
    const folder = await folderOf(corpusWith());
    await rm(join(folder, 'documents'), { recursive: true });
    await symlink(join(outside, 'documents'), join(folder, 'documents'));
    const lines = printed(await compileFolder(folder));
    expect(lines[0]).toContain('documents:1:1 FILE_UNREADABLE This is a link that leads out');
    expect(lines.join('\n')).not.toContain('note');
  });

  test('a link to nothing, or to itself', async () => {
    const folder = await folderOf(corpusWith());
    await symlink(join(folder, 'nothing'), join(folder, 'lessons.yml'));
    await symlink(join(folder, 'documents', 'ring.txt'), join(folder, 'documents', 'ring.txt'));
    const lines = printed(await compileFolder(folder)).join('\n');
    expect(lines).toMatch(/^lessons\.yml:1:1 FILE_UNREADABLE .*not there/m);
    expect(lines).toMatch(/^documents\/ring\.txt:1:1 FILE_UNREADABLE .*ELOOP/m);
  });

  test('folders and pipes with the names of files', async () => {
    const folder = await folderOf(corpusWith({ 'lessons.yml/x': '', 'documents/note.txt/x': '' }));
    await promisify(execFile)('mkfifo', [join(folder, 'documents', 'pipe.yml')]);
    const lines = printed(await compileFolder(folder)).join('\n');
    for (const name of ['lessons.yml', 'documents/note.txt', 'documents/pipe.yml']) {
      expect(lines).toContain(`${name}:1:1 FILE_UNREADABLE This is not a file.`);
    }
  });

  test('a link within the folder is followed', async () => {
    const folder = await folderOf(corpusWith({ 'texts/letter.txt': LETTER }));
    await rm(join(folder, 'documents', 'letter.txt'));
    await symlink(join(folder, 'texts', 'letter.txt'), join(folder, 'documents', 'letter.txt'));
    expect(printed(await compileFolder(folder))).toEqual([]);
  });

  test('missing files', async () => {
    const { 'events.yml': _events, 'documents/letter.yml': _notes, ...rest } = corpusWith();
    const codes = (await compile(rest)).problems.map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(['documents/letter.yml FILE_MISSING', 'events.yml FILE_MISSING']);
  });
});
