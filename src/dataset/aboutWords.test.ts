import { expect, it } from 'vitest';
import type { About } from './about.ts';
import {
  originalWords,
  outsideFacts,
  outsideWords,
  textLanguage,
  titleBasis,
} from './aboutWords.ts';
import { byline } from './byline.ts';
import type { SourceDocument } from './dataset.ts';

const PUBLISHED = {
  edtf: '1931',
  date: {
    shape: 'single',
    point: { precision: 'year', year: 1931, approximate: false, uncertain: false },
  },
  earliest: '1931-01-01',
  latest: '1931-12-31',
  label: '[1931]',
  basis: 'editor',
  note: 'The register says so.',
  evidence: [],
} as const;

function documentWith(about: About, fields: Partial<SourceDocument> = {}): SourceDocument {
  const named = { id: 'a', title: 'A', titlePrinted: false, publisher: null, place: null, about };
  return {
    ...named,
    published: PUBLISHED,
    timeOf: 'news',
    combed: false,
    omissions: [],
    ...fields,
  };
}

it.each<[About, Partial<SourceDocument>, string]>([
  [{}, {}, 'Publisher not printed'],
  [{ author: 'Anna Müller' }, {}, '[Anna Müller]'],
  [{ author: 'Anna Müller', publisher: 'The Post' }, {}, '[Anna Müller], [The Post]'],
  [{ publisher: 'The Post' }, { publisher: 'TASS', place: 'Seoul' }, 'TASS, Seoul'],
  [{ kind: 'letter' }, { place: 'Hadley' }, '[letter], Hadley'],
  [{ kind: 'other' }, {}, 'Publisher not printed'],
])('of %j and %j, the byline is “%s”', (about, fields, words) => {
  expect(byline(documentWith(about, fields))).toBe(words);
});

it('the other facts stand in brackets, the address as a link', () => {
  const document = documentWith({
    kind: 'letter',
    author: 'Anna Müller',
    archive: 'County archive',
    callNumber: 'A 12',
    language: 'pt-BR',
    licence: 'CC BY 4.0',
    url: 'https://a.example/',
  });
  expect(outsideWords(document)).toBe(
    '[Letter · County archive, A 12 · in Brazilian Portuguese · licence: CC BY 4.0 · https://a.example/]',
  );
  expect(outsideFacts(document).at(-1)).toEqual({
    words: 'https://a.example/',
    href: 'https://a.example/',
  });
  expect(outsideWords(documentWith({}))).toBe('');
});

it('what the text prints is shown, and what else it is called is told', () => {
  const printed = { title: 'Bridge', titlePrinted: true, publisher: 'The Post' };
  const document = documentWith({ title: 'The bridge letter', publisher: 'Wikipedia' }, printed);
  expect(titleBasis(document)).toBe('printed');
  expect(outsideWords(document)).toBe('[also called “The bridge letter” · published by Wikipedia]');
});

it('the title says where it is from', () => {
  expect(titleBasis(documentWith({ title: 'A letter' }))).toBe('outside');
  expect(titleBasis(documentWith({}))).toBe('first words');
});

it.each([
  ['de', 'ltr'],
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['ckb', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ku', 'ltr'],
  ['ko', 'ltr'],
  ['arn', 'ltr'],
])('a text in %s runs %s', (language, dir) => {
  expect(textLanguage({ about: { language } })).toEqual({ lang: language, dir });
});

it('a text in the language of the corpus has no attributes', () => {
  expect(textLanguage({})).toEqual({});
});

it('what was done to a text is said in sentences', () => {
  const original = { file: 'a.pdf', address: 'media/a.pdf', size: 1 };
  expect(originalWords({ ...original, changes: ['Hyphens were joined', 'Heads were cut.'] })).toBe(
    'Text taken from a.pdf. Hyphens were joined. Heads were cut.',
  );
});
