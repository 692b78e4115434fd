import { expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { coins } from './coins.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;
const ADDRESS = 'https://school.example/korea/';

it('gives a reference manager each document, as far as it is known', () => {
  const read = shipped.documents.map((document) => {
    const query = new URLSearchParams(coins(document, 'en-GB', ADDRESS));
    expect(query.get('ctx_ver')).toBe('Z39.88-2004');
    expect(query.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(query.get('rft.type')).toBe('newspaperArticle');
    expect(query.get('rft.title')).toBe(
      document.titlePrinted ? document.title : `[${document.title}]`,
    );
    expect(query.get('rft.language')).toBe('en-GB');
    expect(query.get('rft_id')).toBe(`${ADDRESS}?view=documents&document=${document.id}`);
    return ['rft.source', 'rft.place', 'rft.date'].map((name) => query.get(name));
  });
  expect(read).toEqual([
    [null, null, '2018-01'],
    [null, null, '2018-01-11'],
    ['TASS', 'Seoul', '2018-02-06'],
    ['TASS', 'Moscow', '2020-06-16'],
    [null, null, '2021-10-27'],
  ]);
});

it.each([
  ['2018-01-09', '2019-02-01', null],
  ['2018-01-09', '2018-02-01', '2018'],
  [null, '2018-02-01', null],
])('from %s to %s, the date is %s', (earliest, latest, date) => {
  const [document] = shipped.documents;
  if (!document) throw new Error('no document');
  const published = { ...document.published, earliest, latest };
  expect(new URLSearchParams(coins({ ...document, published }, 'en', null)).get('rft.date')).toBe(
    date,
  );
});

it('omits the address of a page that nobody else can reach', () => {
  const [document] = shipped.documents;
  if (!document) throw new Error('no document');
  expect(new URLSearchParams(coins(document, 'en', null)).has('rft_id')).toBe(false);
});
