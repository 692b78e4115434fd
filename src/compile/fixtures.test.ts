import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../disk/readCorpus.ts';
import { FORMER_RULES, RULES } from './bases.ts';
import { type Compilation, compileCorpus } from './compileCorpus.ts';
import { datasetFaults } from './datasetSchema.ts';
import { byPlace, printProblems } from './problem.ts';
import { CODES, isError, type ProblemCode } from './severity.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function compileCase(name: string): Promise<Compilation> {
  const corpus = await readCorpus(join(FOLDER, name));
  const others = corpus.others?.filter((path) => !GOLDEN.includes(path));
  return compileCorpus({ ...corpus, others: others ?? [] });
}

/** They lie beside the corpus. */
const GOLDEN = ['dataset.json', 'problems.txt'];

/** The golden file of a case; written when it is missing and `UPDATE_GOLDEN=1` is set. */
function golden(name: string, file: string, actual: string): string {
  const path = join(FOLDER, name, file);
  if (!existsSync(path) && process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  if (!existsSync(path))
    throw new Error(`No ${path}; check this and set UPDATE_GOLDEN=1:\n${actual}`);
  return readFileSync(path, 'utf8');
}

function folderOf(code: ProblemCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}

function hasFile(name: string, file: string): boolean {
  return existsSync(join(FOLDER, name, file));
}

describe('every fixture compiles to its golden files:', () => {
  it.each(CASES)('%s', async (name) => {
    const { dataset, problems } = await compileCase(name);
    if (dataset) {
      const json = `${JSON.stringify(dataset, null, 2)}\n`;
      expect(dataset).toEqual(JSON.parse(golden(name, 'dataset.json', json)));
    }
    if (problems.length > 0) {
      const printed = `${printProblems(problems)}\n`;
      expect(printed).toBe(golden(name, 'problems.txt', printed));
    }
    expect(hasFile(name, 'dataset.json')).toBe(dataset !== null);
    expect(hasFile(name, 'problems.txt')).toBe(problems.length > 0);
  });
});

describe('every problem code has a folder that triggers it and nothing else:', () => {
  it.each(CODES)('%s', async (code) => {
    expect(CASES).toContain(folderOf(code));
    const { dataset, problems } = await compileCase(folderOf(code));
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
    expect(dataset === null).toBe(isError({ code }));
    if (dataset) expect(datasetFaults(dataset)).toEqual([]);
  });
});

describe('a good fixture', () => {
  const good = CASES.filter((name) => name.startsWith('good-'));

  it.each(good)('%s quotes its documents exactly and satisfies the schema', async (name) => {
    const { dataset, problems } = await compileCase(name);
    expect(problems).toEqual([]);
    expect(datasetFaults(dataset)).toEqual([]);
    const texts = new Map(dataset?.documents.map(({ id, text }) => [id, text]));
    const excerpts = dataset?.events.flatMap((event) => event.excerpts) ?? [];
    expect(excerpts).not.toEqual([]);
    for (const { document, exact, start, end } of excerpts) {
      expect(texts.get(document)?.slice(start, end)).toBe(exact);
    }
  });

  it.each([
    ['good-every-rule', Object.keys(FORMER_RULES)],
    ['good-anchors', RULES],
  ])('%s names every rule there is, or was', (name, rules) => {
    const events = readFileSync(join(FOLDER, name, 'events.yml'), 'utf8');
    for (const rule of rules) expect(events).toContain(`rule: ${rule}\n`);
  });
});

describe('a message says how to mend the fault:', () => {
  const DETAILS: readonly (readonly [string, RegExp])[] = [
    ['quote-orphaned', /Nearest text \(8\d % alike, line 1\): “The lamp was lit on Friday\.”/],
    [
      'quote-orphaned-before',
      /but not after “a stormy night\.”: it stands after “.*March 5, 1901\.”/,
    ],
    [
      'quote-ambiguous',
      /occurs 3 times.*after “.*A boat”, after “.*A gull”, after “.*The moon”.*“before:”/,
    ],
    ['quote-in-noise', /“oil for sale”.*not the article \(An advertisement\)/],
    ['id-duplicate', /^events\.yml:13:7 .*“lamp-lit” is also used at events\.yml:1:7/],
    ['id-duplicate-tour', /^corpus\.yml:\d+:\d+ .*“the-light” is also used at corpus\.yml:\d+:9/],
    ['event-unknown', /^corpus\.yml:15:16 .*“lamp-lid”\. Did you mean “lamp-lit”\?/],
    ['event-unknown', /no event “storm”\. The ids of the events stand in events\.yml\./],
    ['tour-repeats-event', /^corpus\.yml:17:16 .*already shown “lamp-lit” at corpus\.yml:15:16/],
    ['field-invalid-tour', /“events” is empty\./],
    ['field-invalid-tour', /“line” is longer than 160 characters/],
    ['event-unknown-lesson', /^lessons\.yml:1:1 .*“lamp-lid”\. Did you mean “lamp-lit”/],
    [
      'field-unknown-lesson',
      /“lamp-lit”, “prompts” has no field “sources”\. Did you mean “sourcing”/,
    ],
    ['field-invalid-lesson', /“sourcing” is longer than 200 characters/],
    ['field-invalid-lesson', /“notes” is longer than 400 characters/],
    ['field-invalid-lesson-empty', /“boat-lands” has neither prompts nor notes/],
    ['field-invalid-lesson-empty', /“lamp-lit”, “prompts” is empty/],
    ['field-invalid-lesson-file', /^lessons\.yml:1:1 .*must be a group of fields/],
    ['id-reserved', /^documents\/compare\.yml:1:1 .*document=compare opens all documents/],
    ['id-reserved-redirect', /^corpus\.yml:13:5 .*“compare” cannot be the id of a document/],
    [
      'event-unknown-redirect',
      /^corpus\.yml:13:17 .*no event “lamp-lid”\. Did you mean “lamp-lit”/,
    ],
    ['document-unknown-redirect', /^corpus\.yml:13:14 .*“lettre”\. Did you mean “letter”/],
    ['redirect-in-use', /^corpus\.yml:13:5 .*“lamp-lit” is still the id of an event/],
    ['redirect-in-use', /^corpus\.yml:15:5 .*“letter” is still the id of a document/m],
    [
      'redirect-chained',
      /^corpus\.yml:13:14 .*“lamp-kindled” is itself a former id\. Write “lamp-lit”/,
    ],
    ['redirect-chained', /“night” is itself a former id\. Write the id that is in use/],
    ['field-invalid-redirect', /The name “Lamp Lit” in “redirects”, “events” must be words of a–z/],
    ['field-unknown', /has no field “notes”\. Did you mean “note”\?/],
    [
      'field-invalid-event',
      /must be one of: happened, stated, planned, proposed\. The value is “finished”/,
    ],
    [
      'shape-faults-event',
      /^events\.yml:1:3 .*Entry 1 \(“lamp-lit”\), “status” is missing; write one of: happened, stated/,
    ],
    ['category-unknown', /Did you mean “lamp”\?/],
    ['document-unknown', /Did you mean “letter”\?/],
    ['document-changed', /its checksum [0-9a-f]{64}\./],
    [
      'chapters-overlap',
      /“Winter” \(.*\) overlaps “First year” \(.*\)\. One .* end “First year” before 1901-12-01/,
    ],
    [
      'chapters-overlap-inside',
      /“July” \(.*\) lies inside “Year” \(.*: end “Year” before 1901-07-01/,
    ],
    ['chapters-overlap-inside', /“Again” \(.*\) lies inside “Late” .* the other begins\.$/m],
    ['chapters-overlap-inside', /“Early” \(.*\) stands below “Again” \(.*\), but comes before it/],
    ['colour-contrast', /to #f3f0e8, which is a shaded bar or button in the light theme/],
    ['colour-contrast', /to #ffffff, which is the page in the light theme with high contrast/],
    [
      'date-rule-mismatch',
      /“latest-before” gives 1901-03-01, but the file says 1901-02-22.* latest Friday on or before/,
    ],
    ['date-outside-phrase', /“March 1” says 1901-03-01, but the file says 1901-03-02/],
    ['date-outside-phrase-rule', /“latest-before” finds no date in “lit on”/],
    [
      'date-outside-phrase-numeric',
      /numbers of “on 3\/1\/1901” do not say .* “language: en-US” .* “language: en-GB”/,
    ],
    [
      'date-outside-phrase-order',
      /In en-GB, the numbers of “on 2\/28\/1901” are read day first .* “language: en-US”/,
    ],
    [
      'date-outside-phrase-also',
      /This passage gives 1901-03-04, which does not agree with 1901-03-01/,
    ],
    ['date-after-publication', /1901-03-08 is after 1901-03-05.*status is “happened”/],
    ['mention-unclaimed', /^documents\/letter\.txt:1:\d+ warning MENTION_UNCLAIMED .*“Sunday”/],
  ];

  it.each(DETAILS)('%s', async (name, message) => {
    const { problems } = await compileCase(name);
    expect(printProblems(problems)).toMatch(message);
  });
});

describe('many-problems', () => {
  it('collects the problems of every file at once, sorted by file and line', async () => {
    const { problems } = await compileCase('many-problems');
    expect(problems).toEqual(problems.toSorted(byPlace));
    expect(new Set(problems.map(({ file }) => file)).size).toBeGreaterThan(5);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(10);
  });
});
