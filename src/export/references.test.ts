import { expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { DOCUMENT_KINDS } from '../dataset/about.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { exportFiles } from './exportFile.ts';
import { bibtexReferences, cslReferences, risReferences } from './references.ts';

const { dataset } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error('The corpus has problems.');
const shipped = dataset;
const TASS = shipped.documents.find(({ id }) => id === '2020-06-lavrov-on-stability');
if (!TASS) throw new Error('no document');

const LETTER: SourceDocument = {
  ...TASS,
  id: 'letter',
  title: '[Letter & answer]',
  titlePrinted: false,
  publisher: null,
  place: null,
  about: {
    kind: 'letter',
    title: 'Letter & answer',
    author: 'Müller, Anna',
    archive: 'County archive',
    callNumber: 'A_12',
    url: 'https://a.example/x_y',
    language: 'de',
    licence: 'CC BY 4.0',
  },
};

it('CSL-JSON has the type, the names as they are, and the day', () => {
  expect(cslReferences([LETTER, TASS], 'en')).toEqual([
    {
      id: 'letter',
      type: 'personal_communication',
      title: '[Letter & answer]',
      author: [{ literal: '[Müller, Anna]' }],
      issued: { 'date-parts': [[2020, 6, 16]] },
      URL: 'https://a.example/x_y',
      archive: 'County archive',
      'call-number': 'A_12',
      language: 'de',
      license: 'CC BY 4.0',
    },
    {
      id: TASS.id,
      type: 'article-newspaper',
      title: TASS.title,
      'container-title': 'TASS',
      'publisher-place': 'Moscow',
      issued: { 'date-parts': [[2020, 6, 16]] },
      language: 'en',
    },
  ]);
});

it('RIS has one field a line, and ends each record', () => {
  expect(risReferences([LETTER], 'en').split('\r\n')).toEqual([
    'TY  - PCOMM',
    'ID  - letter',
    'TI  - [Letter & answer]',
    'AU  - [Müller, Anna]',
    'PY  - 2020',
    'DA  - 2020/06/16/',
    'UR  - https://a.example/x_y',
    'AV  - County archive',
    'CN  - A_12',
    'LA  - de',
    'ER  - ',
    '',
    '',
  ]);
});

it('BibTeX holds nothing that LaTeX would run', () => {
  expect(bibtexReferences([LETTER], 'en')).toBe(`@misc{letter,
  title = {{[Letter \\& answer]}},
  author = {{[Müller, Anna]}},
  year = {2020},
  month = {6},
  date = {2020-06-16},
  howpublished = {letter},
  note = {County archive, A\\_12},
  url = {https://a.example/x_y},
  language = {de},
}
`);
  const hostile = { ...LETTER, title: '\\input{x}~^%', titlePrinted: true };
  expect(bibtexReferences([hostile], 'en')).toContain(
    'title = {{\\textbackslash{}input\\{x\\}\\textasciitilde{}\\textasciicircum{}\\%}}',
  );
});

it.each(DOCUMENT_KINDS)('a %s has an item type in each', (kind) => {
  const document = { ...LETTER, about: { kind } };
  expect(JSON.stringify(cslReferences([document], 'en'))).toMatch(/"type":"[a-z_-]+"/);
  expect(risReferences([document], 'en')).toMatch(/^TY {2}- [A-Z]+\r\n/);
  expect(bibtexReferences([document], 'en')).toMatch(/^@[a-z]+\{letter,/);
});

it('the files are offered where something is known of a document that citing needs', () => {
  const names = (documents: readonly SourceDocument[]) =>
    exportFiles({ ...shipped, documents }, 'https://a.example/', async () => shipped).map(
      ({ name }) => name,
    );
  expect(names(shipped.documents).filter((name) => name.startsWith('references'))).toEqual([]);
  expect(names([LETTER]).filter((name) => name.startsWith('references'))).toEqual([
    'references.json',
    'references.ris',
    'references.bib',
  ]);
});
