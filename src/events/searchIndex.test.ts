import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../compile/readCorpus.ts';
import { createSearchIndex, foldWord, type SearchIndex, wordsOf } from './searchIndex.ts';

let index: SearchIndex;

beforeAll(async () => {
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('the shipped corpus has problems');
  index = createSearchIndex(dataset.events, dataset.documents);
});

/** The ids of the events found, best first. */
function found(query: string): readonly string[] {
  return index
    .search(query)
    .filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);
}

describe('documents that come later', () => {
  const later = { id: 'later', text: 'A zeppelin\n\nover Arden', omissions: [] };
  const readAll = (of: SearchIndex) => of.prepare(() => true);

  test('are found once they have been read in, and not before', () => {
    const own = createSearchIndex([], []);
    own.add([later]);
    expect(own.search('zeppelin')).toEqual([]);
    readAll(own);
    expect(own.search('zeppelin').map(({ kind, id }) => [kind, id])).toEqual([
      ['passage', 'later'],
    ]);
  });

  test('are read in once, however often they are added', () => {
    const own = createSearchIndex([], [later]);
    own.add([later]);
    readAll(own);
    own.add([later]);
    readAll(own);
    expect(own.search('arden')).toHaveLength(1);
  });
});

describe('a search', () => {
  test('finds nothing for nothing', () => {
    expect(index.search('')).toEqual([]);
    expect(index.search('  ')).toEqual([]);
  });

  test('finds beginnings of words', () => {
    expect(found('armis')[0]).toBe('armistice-signed');
    expect(found('olym')).toContain('winter-olympics');
  });

  test('forgives a wrong letter', () => {
    expect(found('armistise')).toContain('armistice-signed');
    expect(found('Lavrow')).toContain('lavrov-borrell-call');
  });

  test('does not mind case, accents and the shape of apostrophes', () => {
    expect(found("KIM JONG-UN'S")).toContain('new-year-message');
    expect(found('Kim Jong-un’s')).toContain('new-year-message');
    expect(found('Páñmünjom')).toContain('panmunjom-talks');
  });

  test('asks for all words', () => {
    const both = found('hotline reopened');
    expect(both).toContain('communication-hotline-reopened');
    expect(both).not.toContain('un-sanctions');
  });

  test('finds dates in words', () => {
    expect(found('27 July 1953')).toContain('armistice-signed');
  });

  test('finds words that stand only in a document', () => {
    const [hit] = index.search('livestreamed');
    expect(hit).toMatchObject({ kind: 'passage', id: '2021-10-south-korea-russia-cooperate' });
    expect(hit?.text).toContain('livestreamed on YouTube');
    expect(hit?.terms).toContain('livestreamed');
  });

  test('never finds what is not the article', () => {
    expect(index.search('Guatemala')).toEqual([]);
    expect(index.search('cigarette')).toEqual([]);
  });
});

test('words know where they stand', () => {
  const text = '“Élan” – Kim Jong-un’s';
  for (const { start, end, term } of wordsOf(text))
    expect(foldWord(text.slice(start, end))).toBe(term);
  expect(wordsOf(text).map(({ term }) => term)).toEqual(['elan', 'kim', 'jong', 'uns']);
});
