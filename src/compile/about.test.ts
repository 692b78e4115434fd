import { expect, test } from 'vitest';
import { compile, corpusWith, letterNotes, printed } from './fixtures/lampCorpus.ts';

/** What is written about the letter, with an `about` in YAML, and without a day in the text if asked. */
function notes(about: string, hasDay = true): string {
  const all = letterNotes();
  return `${hasDay ? all : all.slice(0, all.indexOf('published:'))}${about}`;
}

async function letterWith(about: string, hasDay = true) {
  const compiled = await compile(corpusWith({ 'documents/letter.yml': notes(about, hasDay) }));
  return { letter: compiled.dataset?.documents[0], problems: printed(compiled) };
}

test('a title that is known only from outside stands in square brackets', async () => {
  const { letter } = await letterWith('about: { title: Letter to a friend, kind: letter }\n');
  expect(letter).toMatchObject({ title: '[Letter to a friend]', titlePrinted: false });
  expect(letter?.about).toEqual({ title: 'Letter to a friend', kind: 'letter' });
});

test('a printed title is shown before one from outside, and both are kept', async () => {
  const { letter } = await letterWith('title: Skerry Point\nabout: { title: The lamp letter }\n');
  expect(letter).toMatchObject({ title: 'Skerry Point', titlePrinted: true });
  expect(letter?.about?.title).toBe('The lamp letter');
});

test('a document about which nothing is said has no such fields', async () => {
  const { letter } = await letterWith('');
  expect(Object.keys(letter ?? {})).not.toContain('about');
  expect(Object.keys(letter ?? {})).not.toContain('pictures');
});

test('a day of publication that only something else tells has its label in square brackets, and no evidence', async () => {
  const { letter, problems } = await letterWith(
    `about: { published: { date: 1901-03-05, outside: The postmark says so. } }
ignored: [{ quote: "March 5, 1901", reason: The day of the letter. }]
`,
    false,
  );
  expect(problems).toEqual([]);
  expect(letter?.published).toMatchObject({
    label: '[Tuesday 5 March 1901]',
    basis: 'editor',
    note: 'The postmark says so.',
    evidence: [],
  });
});

test.each([
  ['nowhere', '', false, /letter\.yml:1:\d+ FIELD_INVALID The day of publication is missing/],
  [
    'both in the text and outside it',
    'about: { published: { date: 1901-03-05, outside: A postmark } }\n',
    true,
    /FIELD_INVALID The day of publication stands both in “published” and in “about”/,
  ],
  [
    'outside, and is no date',
    'about: { published: { date: yesterday, outside: A postmark } }\n',
    false,
    /DATE_NOT_EDTF “yesterday”/,
  ],
])('a day of publication that stands %s is a problem', async (_where, about, hasDay, problem) => {
  const { problems } = await letterWith(about, hasDay);
  expect(problems).toContainEqual(expect.stringMatching(problem));
});

test.each([
  ['a kind that there is not', 'kind: postcard', /“kind” must be one of: news, letter/],
  ['an address that is none', 'url: archive.example', /must be an address that begins with https/],
  ['a language that is no tag', 'language: German', /must be a language tag such as “de”/],
  ['a field that there is not', 'writer: Anna', /has no field “writer”/],
])('%s is a problem', async (_what, field, problem) => {
  const { problems } = await letterWith(`about: { ${field} }\n`);
  expect(problems).toContainEqual(expect.stringMatching(problem));
});

/** A corpus with a translation of the letter, of which no event quotes a word. */
function translated(of: string, more: Readonly<Record<string, string>> = {}) {
  const text = 'Skerry Point, 5. März 1901. Die Lampe brannte am Freitag.';
  const about = (other: string) => `about:
  language: de
  translationOf: ${other}
  published: { date: 1901-03-05, outside: The letter says so. }
ignored: [{ quote: "1901", reason: The year of the letter. }]
`;
  const sha256 = /sha256: .*\n/.exec(letterNotes(text))?.[0] ?? '';
  return corpusWith({
    'documents/brief.txt': text,
    'documents/brief.yml': `${sha256}${about(of)}`,
    ...Object.fromEntries(
      Object.entries(more).flatMap(([id, other]) => [
        [`documents/${id}.txt`, text],
        [`documents/${id}.yml`, `${sha256}${about(other)}`],
      ]),
    ),
  });
}

test('who quotes an original uses its translation, too', async () => {
  const { dataset, problems } = await compile(translated('letter'));
  expect(problems).toEqual([]);
  const brief = dataset?.documents.find(({ id }) => id === 'brief');
  expect(brief?.about).toEqual({ language: 'de', translationOf: 'letter' });
});

test.each([
  ['an unknown document', translated('leter'), /DOCUMENT_UNKNOWN .*Did you mean “letter”/],
  ['itself', translated('brief'), /FIELD_INVALID “brief” cannot be a translation of itself/],
  [
    'a translation',
    translated('letter', { lettre: 'brief' }),
    /lettre\.yml:\d+:\d+ FIELD_INVALID “brief” is itself said to be a translation, of “letter”/,
  ],
])('a translation of %s is a problem', async (_what, files, problem) => {
  expect(printed(await compile(files))).toContainEqual(expect.stringMatching(problem));
});
