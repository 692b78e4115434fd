import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { draftFiles } from '../draft/draftFiles.ts';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { emptyFolder, filesOf, run } from './fixtures/authorsDesk.ts';

describe('a draft', () => {
  /** The starter corpus without what was written about its documents. */
  function bare() {
    const files = new Map(starterCorpus());
    for (const name of [...files.keys()])
      if (/documents\/.*yml|lessons/.test(name)) files.delete(name);
    files.set('corpus.yml', (files.get('corpus.yml') ?? '').replace(/tours:[^#]*/, ''));
    return files;
  }

  test('proposes documents and events, of which only that they are drafts is wrong', () => {
    const files = bare();
    files.set('events.yml', '[]');
    const drafts = draftFiles({ files: filesOf(files), problems: [] });
    expect(drafts.documents).toEqual(['2019-03-bridge-to-close', '2019-11-bridge-open-again']);
    for (const [name, text] of drafts.files) files.set(name, text);
    files.set('events.yml', drafts.events);
    const { problems } = compileCorpus({ files: filesOf(files), problems: [] });
    expect(problems.length).toBe(drafts.count + 2);
    // A label that no clause gives is for the author to write.
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['DRAFT_EVENT', 'DRAFT_DOCUMENT', 'FIELD_INVALID']),
    );
    const accepted = [...files].map(([name, text]) => [
      name,
      text.replace(/^ *draft: true\n/gm, '').replace(/^ {2}(label|title): ""$/gm, '  $1: Written'),
    ]);
    const checked = compileCorpus({
      files: filesOf(new Map(accepted as [string, string][])),
      problems: [],
    });
    // One event for each sentence: that the mayor spoke on Monday is left to its author.
    expect(checked.problems.map(({ code }) => code)).toEqual(['MENTION_UNCLAIMED']);
    const dates = [...drafts.events.matchAll(/status: (.*)\n {2}when:\n {4}date: "?([^"\n]*)/g)];
    expect(dates.map(([, status, date]) => `${date} ${status}`)).toEqual([
      '2019-03-12 happened',
      '2019-04 planned',
      '1931 happened',
      '2019-11-02 happened',
      '2019-04 happened',
      '2021 planned',
    ]);
    expect(drafts.events).toContain('# The sentence also names “Monday”.');
  });

  test('of our own documents has quotes that are found and dates that the rules give', async () => {
    const corpus = await readCorpus('src/corpus');
    const untold = new Map(corpus.files);
    untold.delete('events.yml');
    const drafts = draftFiles({ files: untold, problems: [] });
    expect(drafts.documents).toHaveLength(4);
    // One for each sentence that tells something, and none from where nothing gives the day.
    expect(drafts.count).toBe(12);
    const files = new Map(corpus.files);
    files.set('events.yml', { text: drafts.events.replace(/: ""$/gm, ': Written'), sha256: '' });
    files.delete('lessons.yml');
    const { problems } = compileCorpus({ files, problems: [] });
    const codes = new Set(
      problems.filter(({ file }) => file === 'events.yml').map(({ code }) => code),
    );
    expect([...codes].filter((code) => !/^(DRAFT_EVENT|CHAPTER_MISSING)$/.test(code))).toEqual([]);
    expect(problems.filter(({ code }) => code === 'DRAFT_EVENT')).toHaveLength(drafts.count);
  });

  test('proposes nothing that an event tells or a draft has proposed', () => {
    const files = new Map(starterCorpus());
    expect(draftFiles({ files: filesOf(files), problems: [] })).toMatchObject({
      count: 0,
      documents: [],
    });
    const events = files.get('events.yml') ?? '';
    files.set('events.yml', events.slice(0, events.indexOf('# What may come')));
    const again = draftFiles({ files: filesOf(files), problems: [] });
    expect(again).toMatchObject({ count: 1, documents: ['2019-11-bridge-open-again'] });
    expect(again.events).toContain('date: "2021"');
    const third = draftFiles({ files: filesOf(files), problems: [] }, { earlier: [again.events] });
    expect(third).toMatchObject({ count: 0, documents: [] });
  });

  test('takes an id that is not in use', () => {
    const files = new Map([
      ['events.yml', '- id: bridge-fell\n'],
      ['documents/a.txt', 'The bridge fell in 1950. The bridge fell again in 1960.'],
    ]);
    const { events } = draftFiles({ files: filesOf(files), problems: [] });
    expect(events).toContain('- id: bridge-fell-2\n');
  });

  test('is of one document where it is named', () => {
    const files = bare();
    files.set('events.yml', '[]');
    const only = '2019-11-bridge-open-again';
    expect(draftFiles({ files: filesOf(files), problems: [] }, { only }).documents).toEqual([only]);
  });

  test.each([
    ['en-US', 'date: 1901-08-07', 'date: 1901-06-12'],
    ['en-GB', 'date: 1901-07-08', 'date: 1901-12-06'],
    ['en', 'date: YYYY-MM-DD', '“6/12/1901”'],
  ])('reads numbers alone by the language of the corpus: %s', (language, published, found) => {
    const files = new Map([
      ['corpus.yml', `language: ${language}\n`],
      ['documents/a.txt', 'Skerry Point, 8/7/1901.\n\nThe tower was finished on 6/12/1901.\n'],
    ]);
    const drafts = draftFiles({ files: filesOf(files), problems: [] });
    expect(drafts.files.get('documents/a.yml')).toContain(published);
    expect(drafts.events).toContain(found);
  });

  test.each([
    ['a dateline', 'BRIDGETON, June 15, 2018 – The ferry sank on Monday.', '2018-06-15'],
    [
      'a line of the head',
      'Ferry sinks\nBy Ann Lee | 15 June 2018\n\nIt sank on Monday.',
      '2018-06-15',
    ],
    ['a place and the day', 'Skerry Point, 5 March 1901.\n\nIt sank on Monday.', '1901-03-05'],
    ['a sentence', 'Elections are to be held by 20 July 1956, they said.\n\nIt sank.', null],
    ['a headline', 'Elections to be held on 20 July 1956\n\nThe ferry sank.', null],
    ['the text', 'Ferry sinks\n\nThe ferry was built on 2 May 1950 and sank on Monday.', null],
  ])('takes the day of publication from dateline or head alone: %s', (_what, text, date) => {
    const files = new Map([['documents/a.txt', text]]);
    const drafts = draftFiles({ files: filesOf(files), problems: [] });
    const notes = drafts.files.get('documents/a.yml') ?? '';
    expect(notes).toContain(`date: ${date ?? 'YYYY-MM-DD'}`);
    expect(notes.includes('The day is printed')).toBe(date !== null);
  });

  test('counts from dates of the text, and leaves open what nothing decides', () => {
    const text =
      '12 March 1946\n\nWar came in 1839. The school closed in September. The fort fell on 9 May 1840. The next day the king fled. Peace came in 1841. The next day they danced.\n';
    const files = new Map([['documents/a.txt', text]]);
    const { events } = draftFiles({ files: filesOf(files), problems: [] });
    expect(events).toMatch(/date: 1839-09\n[^-]*anchor:\n\s+quote: "1839"/);
    expect(events).toMatch(/date: 1840-05-10\n[^-]*anchor:\n\s+quote: 9 May 1840/);
    expect(events).toMatch(/leaves these open[^#]*\n#\s+line 3: “The next day”/);
  });

  test('of a sentence that occurs twice says before which words it stands', () => {
    const files = new Map([
      [
        'documents/a.txt',
        'March 5, 1901\n\nAt first: It opened in 1899. Then once more: It opened in 1899.\n',
      ],
    ]);
    const { events } = draftFiles({ files: filesOf(files), problems: [] });
    expect(events).toContain('before: ');
  });

  test('is written under the next free name, beside what is there', async () => {
    const folder = await emptyFolder();
    await run(['new', folder]);
    await writeFile(join(folder, 'draft-1.yml'), 'mine');
    await writeFile(join(folder, 'documents', 'letter.txt'), 'The bridge fell in 1950.');
    const { code, stdout } = await run(['draft', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 event proposed from letter');
    expect(await readFile(join(folder, 'draft-1.yml'), 'utf8')).toBe('mine');
    expect(await readFile(join(folder, 'draft-2.yml'), 'utf8')).toContain(
      '- id: bridge-fell\n  draft: true',
    );
    expect(await readFile(join(folder, 'documents', 'letter.yml'), 'utf8')).toContain(
      'date: YYYY-MM-DD',
    );
  });
});
