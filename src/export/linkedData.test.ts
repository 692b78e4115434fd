import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { linkedData } from './linkedData.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/compile/fixtures/good-smallest'));
if (!dataset) throw new Error(printProblems(problems));
const smallest = dataset;

describe('the timeline as linked data', () => {
  it('has its period, but no date of its own', () => {
    const data = linkedData(smallest, null);
    expect(data).toMatchObject({
      '@type': 'CreativeWork',
      name: smallest.title,
      temporalCoverage: `${smallest.scope.start}/${smallest.scope.end}`,
    });
    expect(Object.keys(data).filter((name) => /date|url|@id/i.test(name))).toEqual([]);
  });

  it('names each document, and where it can be read', () => {
    const [document] = smallest.documents;
    if (!document) throw new Error('no document');
    expect(linkedData(smallest, 'https://school.example/')).toMatchObject({
      url: 'https://school.example/',
      isBasedOn: [
        {
          url: `https://school.example/?view=documents&document=${document.id}`,
          '@type': 'Article',
        },
      ],
    });
  });

  it('says of a document only what it says itself: certain dates, printed titles', () => {
    const [document] = smallest.documents;
    if (!document) throw new Error('no document');
    const published = { ...document.published, earliest: '2018-01-09', latest: '2018-01-10' };
    const untitled = { ...document, titlePrinted: false, publisher: null, place: null, published };
    const data = linkedData({ ...smallest, documents: [untitled] }, null);
    expect(data).toMatchObject({
      isBasedOn: [
        {
          '@type': 'Article',
          name: `Untitled document that begins “${document.title}”`,
          inLanguage: smallest.language,
          datePublished: '2018-01',
        },
      ],
    });
    expect(JSON.stringify(data)).not.toMatch(/headline|publisher"|locationCreated/);
  });
});
