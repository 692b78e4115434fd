import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Dataset, FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { knownView } from '../view/knownView.ts';
import { DEFAULT_VIEW } from '../view/viewState.ts';
import { parseView } from '../view/viewUrl.ts';
import { compileCorpus } from './compileCorpus.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { datasetFaults } from './datasetSchema.ts';
import { printProblem } from './problem.ts';
import { isError } from './severity.ts';

let shipped: CorpusFiles;
let dataset: Dataset;
beforeAll(async () => {
  shipped = await readCorpus('src/corpus');
  const compiled = compileCorpus(shipped).dataset;
  if (!compiled) throw new Error('the corpus has problems');
  dataset = compiled;
});

/** Pieces that a file may be broken with. */
const PIECE = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '\n',
    '\n  ',
    '- ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '|',
    '>',
    '#',
    '? ',
    '---\n',
    '__proto__: x\n',
    'draft: true\n',
    '\uFEFF',
    '\r\n',
    '\t',
    '\u202E',
    '\u2028',
    '\uD83D',
    '\0',
    'null',
    '2018',
    '../2018',
    '[2018-01-09,2018-01-10]',
    'Y20000',
    'yesterday',
    'document: ',
  ),
);

/** A change to one file: a stretch is taken out, and a piece put in its place. */
const CHANGE = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(200)),
  piece: PIECE,
});
type Change = { file: number; at: number; length: number; piece: string };

function spoilt({ files, problems }: CorpusFiles, changes: readonly Change[]): CorpusFiles {
  const names = [...files.keys()];
  const changed = new Map(files);
  for (const { file, at, length, piece } of changes) {
    const name = names[file % names.length] ?? '';
    const { text = '', sha256 = '' } = changed.get(name) ?? {};
    const from = Math.floor(at * text.length);
    changed.set(name, { text: text.slice(0, from) + piece + text.slice(from + length), sha256 });
  }
  return { files: changed, problems };
}

test('whatever is done to the files of our corpus, it compiles or has problems', () => {
  fc.assert(
    fc.property(fc.array(CHANGE, { minLength: 1, maxLength: 4 }), (changes) => {
      const compiled = compileCorpus(spoilt(shipped, changes));
      expect(compiled.dataset === null).toBe(compiled.problems.some(isError));
      if (compiled.dataset) {
        expect(datasetFaults(compiled.dataset)).toEqual([]);
        expect(missingIds(compiled.dataset)).toEqual([]);
      }
      for (const problem of compiled.problems) {
        expect(printProblem(problem)).toMatch(/^[^:\n]+:\d+:\d+ (?:warning )?[A-Z_]+ \S/);
      }
    }),
    { numRuns: 200 },
  );
}, 300_000);

/** The ids that a dataset names and does not hold. */
function missingIds({ documents, events, categories, tours, redirects }: FullDataset) {
  const [sources, told, kinds] = [documents, events, categories].map(
    (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id)),
  );
  const named = [
    ...documents.flatMap(({ published }) => published.evidence.map(({ document }) => document)),
    ...events.flatMap(({ excerpts, when }) =>
      [...excerpts, when, ...when.also].map(({ document }) => document),
    ),
    ...Object.values(redirects.documents),
  ].filter((id) => !sources?.has(id));
  const stops = [
    ...tours.flatMap((tour) => tour.stops.map(({ event }) => event)),
    ...Object.values(redirects.events),
  ].filter((id) => !told?.has(id));
  return [
    ...named,
    ...stops,
    ...events.map(({ category }) => category).filter((id) => !kinds?.has(id)),
  ];
}

const NAMES = Object.keys(DEFAULT_VIEW);
const VALUE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'true',
    '1',
    '0',
    '',
    'compare',
    'list',
    'timeline',
    'documents',
    'en-GB',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    '2018',
    '2018-13',
    '0000',
    '9999-12-31',
    ',,,',
    'a,a,a',
    '<script>',
    '%',
    '%E0%A4%A',
    '\uD83D',
    '\0',
    'korean-war',
    'war',
    'happened,planned',
  ),
  fc.string().map((text) => text.repeat(500)),
);

test('whatever stands in the address, it gives a view of what is there', () => {
  const ids = {
    events: dataset.events.map(({ id }) => id),
    documents: [...dataset.documents.map(({ id }) => id), 'compare'],
    categories: dataset.categories.map(({ id }) => id),
  };
  const query = fc
    .array(fc.tuple(fc.constantFrom(...NAMES), VALUE), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
  fc.assert(
    fc.property(query, (search) => {
      const { view } = knownView(dataset, parseView(`?${search}`));
      expect([null, ...ids.events]).toContain(view.event);
      expect([null, ...ids.documents]).toContain(view.document);
      for (const id of view.category) expect(ids.categories).toContain(id);
      for (const id of view.source) expect(ids.documents).toContain(id);
      expect(typeof view.embed).toBe('boolean');
      expect(typeof view.q).toBe('string');
      for (const id of view.order) expect(ids.events).toContain(id);
      for (const count of [view.step, view.page, view.quiz])
        expect(count).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2_000 },
  );
});
