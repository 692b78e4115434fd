import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { Highlighted } from './Highlighted.tsx';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';

let index: SearchIndex;

beforeAll(async () => {
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('the shipped corpus has problems');
  index = createSearchIndex(dataset.events, dataset.documents, dataset.language);
});

/** The ids of the events found, best first. */
function found(query: string): readonly string[] {
  return index
    .search(query)
    .filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);
}

test.each(['ء', 'ـ', '-', ' '])('“%s”, which has nothing to search for, finds nothing', (query) => {
  expect(index.search(query)).toEqual([]);
});

describe('documents that arrive later', () => {
  const later = { id: 'later', text: 'A zeppelin\n\nover Arden', omissions: [] };
  const readAll = (of: SearchIndex) => of.prepare(() => true);

  test('are found once they are indexed, and not before', () => {
    const own = createSearchIndex([], [], 'en');
    own.add([later]);
    expect(own.search('zeppelin')).toEqual([]);
    readAll(own);
    expect(own.search('zeppelin').map(({ kind, id }) => [kind, id])).toEqual([
      ['passage', 'later'],
    ]);
  });

  test('are indexed once, however often they are added', () => {
    const own = createSearchIndex([], [later], 'en');
    own.add([later]);
    readAll(own);
    own.add([later]);
    readAll(own);
    expect(own.search('arden')).toHaveLength(1);
  });
});

describe('a search', () => {
  test('finds nothing without a query', () => {
    expect(index.search('')).toEqual([]);
    expect(index.search('  ')).toEqual([]);
  });

  test('finds prefixes of words', () => {
    expect(found('armis')[0]).toBe('armistice-signed');
    expect(found('olym')).toContain('winter-olympics');
  });

  test('forgives a wrong letter', () => {
    expect(found('armistise')).toContain('armistice-signed');
    expect(found('Lavrow')).toContain('lavrov-borrell-call');
  });

  test('ignores case, accents and the shape of apostrophes', () => {
    expect(found("KIM JONG-UN'S")).toContain('new-year-message');
    expect(found('Kim Jong-un’s')).toContain('new-year-message');
    expect(found('Páñmünjom')).toContain('panmunjom-talks');
  });

  test('requires all words', () => {
    const both = found('hotline reopened');
    expect(both).toContain('communication-hotline-reopened');
    expect(both).not.toContain('un-sanctions');
  });

  test('finds dates in words', () => {
    expect(found('27 July 1953')).toContain('armistice-signed');
  });

  test.each(['1953-07-27', '27 Jul 1953', 'July 27, 1953', '27/07/1953', '27.7.1953', 'July 1953'])(
    'finds dates in common notations: %s',
    (query) => {
      expect(found(query)[0]).toBe('armistice-signed');
    },
  );

  test('shows the first quote if only the date matches', () => {
    const [hit] = index.search('1953-07-27');
    expect(hit?.text).toContain('Armistice');
    expect(hit?.text).not.toContain('Monday');
  });

  test('requires the words beside a date, too', () => {
    // The war lasted to the end of that year, as far as its document tells.
    expect(found('armistice 27 July 1953')).toEqual(['armistice-signed', 'korean-war']);
    expect(found('hotline 27 July 1953')).toEqual([]);
  });

  test('does not take a number for a similar one', () => {
    expect(found('2008')).toEqual([]);
  });

  test('finds words that occur only in a document', () => {
    const [hit] = index.search('livestreamed');
    expect(hit).toMatchObject({ kind: 'passage', id: '2021-10-south-korea-russia-cooperate' });
    expect(hit?.text).toContain('livestreamed on YouTube');
    expect(hit?.terms).toContain('livestreamed');
  });

  test('never finds text outside the article', () => {
    expect(index.search('Guatemala')).toEqual([]);
    expect(index.search('cigarette')).toEqual([]);
  });
});

describe('words within words', () => {
  const TEXTS = {
    german: 'Das Gipfeltreffen fand am Fluß statt',
    plain: 'Sie treffen sich',
    begun: 'Sie trafen und treffend',
    korean: '남북한은 회담을 열었다',
    chinese: '朝韩高级别会谈今天举行',
    japanese: '南北首脳会談が行われた',
    arabic: 'والمعاهدة بين الكوريتين',
    russian: 'Переговоры ещё идут',
  };
  const texts = createSearchIndex(
    [],
    Object.entries(TEXTS).map(([id, text]) => ({ id, text, omissions: [] })),
    'en',
  );
  texts.prepare(() => true);

  test.each([
    ['treffen', ['plain', 'begun', 'german']],
    ['fluss', ['german']],
    ['북한', ['korean']],
    ['회담', ['korean']],
    ['会谈', ['chinese']],
    ['会談', ['japanese']],
    ['谈', ['chinese']],
    ['معاهدة', ['arabic']],
    ['كوريتين بين', ['arabic']],
    ['еще', ['russian']],
    ['ffe', ['german', 'plain', 'begun']],
    ['ff', []],
  ])('%s is found in %j, whole words and prefixes first', (query, ids) => {
    expect(texts.search(query).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['treffen', 'Gipfel<mark>treffen</mark>'],
    ['fluss', '<mark>Fluß</mark>'],
    ['会谈', '朝韩高级别<mark>会谈</mark>今天举行'],
    ['북한', '남<mark>북한</mark>은'],
    ['معاهدة', 'وال<mark>معاهدة</mark>'],
  ])('%s is marked in the text shown', (query, marked) => {
    const shown = texts
      .search(query)
      .map((hit) => renderToStaticMarkup(createElement(Highlighted, { hit, text: hit.text })))
      .join(' ')
      .replace(/<\/?span[^>]*>| class="[^"]*"/g, '');
    expect(shown).toContain(marked);
  });

  test('a match far into a text without spaces is still shown', () => {
    const text = `${'朝韩'.repeat(400)}会谈${'朝韩'.repeat(400)}`;
    const long = createSearchIndex([], [{ id: 'long', text, omissions: [] }], 'en');
    long.prepare(() => true);
    const [hit] = long.search('会谈');
    if (!hit) throw new Error('Nothing is found.');
    const shown = renderToStaticMarkup(createElement(Highlighted, { hit, text: hit.text }));
    expect(shown).toContain('会谈</mark>');
  });
});

describe('a search in a corpus of long ago', () => {
  let found: (query: string) => readonly string[];

  beforeAll(async () => {
    const { dataset } = compileCorpus(await readCorpus('src/compile/fixtures/good-long-ago'));
    if (!dataset) throw new Error('the corpus of long ago has problems');
    const own = createSearchIndex(dataset.events, dataset.documents, dataset.language);
    found = (query) => own.search(query).flatMap(({ kind, id }) => (kind === 'event' ? [id] : []));
  });

  test.each([
    ['480 BC', ['fires']],
    ['480 bce', ['fires']],
    ['September 480 BC', ['fires']],
    ['27 B.C.', ['first-tower']],
    ['summer 1869', ['keeper']],
    ['winter 1890', ['stairs']],
    ['4th century', ['first-tower-falls']],
    ['the 1870s', ['painted']],
  ])('finds %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('finds a year within a decade, a century and an open time', () => {
    expect(found('1875')).toContain('painted');
    expect(found('350')).not.toContain('fires');
    expect(found('1912')).toContain('bell');
  });
});
