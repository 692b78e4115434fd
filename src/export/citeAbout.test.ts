import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { parseEdtf } from '../compile/parseEdtf.ts';
import type { About } from '../dataset/about.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { citeDocument, plainCitation } from './cite.ts';
import { CITATION_STYLES } from './citedDate.ts';
import { coins } from './coins.ts';
import { linkedData } from './linkedData.ts';

const { dataset: shipped } = compileCorpus(await readCorpus('src/corpus'));
if (!shipped) throw new Error('The corpus has problems.');

const date = parseEdtf('1931-05-03');
if (!date) throw new Error('no date');
const outside = {
  edtf: '1931-05-03',
  date,
  earliest: '1931-05-03',
  latest: '1931-05-03',
  label: '[Sunday 3 May 1931]',
  basis: 'editor',
  note: 'The register gives the day.',
  evidence: [],
} as const;

/** A document without a word about itself, of which this is known from outside. */
function documentWith(about: About, fields: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'letter',
    title: about.title ? `[${about.title}]` : 'Dear Mayor, the bridge is…',
    titlePrinted: false,
    about,
    publisher: null,
    place: null,
    published: outside,
    timeOf: 'news',
    combed: false,
    omissions: [],
    ...fields,
  };
}

const LETTER = documentWith({
  kind: 'letter',
  title: 'Letter to the mayor',
  author: 'Müller, Anna',
  archive: 'County archive',
  callNumber: 'A 12/3',
  url: 'https://archive.example/a-12-3',
  licence: 'CC BY-SA 4.0',
  language: 'de',
});
const ARTICLE = documentWith(
  { kind: 'encyclopaedia', publisher: 'Wikipedia', url: 'https://wiki.example/Bridge' },
  { title: 'Alder Bridge', titlePrinted: true },
);

describe('what is known from outside is cited in square brackets:', () => {
  it.each([
    [
      'a letter in an archive',
      LETTER,
      [
        '[Müller, Anna]. [Letter to the mayor]. [3 May 1931]. County archive, A 12/3. https://archive.example/a-12-3. Letter.',
        '[Müller, Anna]. ([1931, May 3]). [Letter to the mayor]. County archive, A 12/3. https://archive.example/a-12-3',
        '[Müller, Anna]. [Letter to the mayor]. Letter, [May 3, 1931]. County archive, A 12/3. https://archive.example/a-12-3.',
      ],
    ],
    [
      'an entry of an encyclopaedia',
      ARTICLE,
      [
        '“Alder Bridge.” [Wikipedia], [3 May 1931]. https://wiki.example/Bridge.',
        'Alder Bridge. ([1931, May 3]). [Wikipedia]. https://wiki.example/Bridge',
        '[Wikipedia]. “Alder Bridge.” [May 3, 1931]. https://wiki.example/Bridge.',
      ],
    ],
    [
      'an interview with a printed title and publisher',
      documentWith(
        { kind: 'interview', publisher: 'Radio Hadley' },
        { title: 'Voices', titlePrinted: true, publisher: 'Hadley Radio' },
      ),
      [
        '“Voices.” Hadley Radio, [3 May 1931]. Interview.',
        'Voices [Interview]. ([1931, May 3]). Hadley Radio.',
        'Hadley Radio. “Voices.” Interview, [May 3, 1931].',
      ],
    ],
    [
      'a page from a diary without a title',
      documentWith({ kind: 'diary', author: 'A. Pell Jr.' }),
      [
        '[A. Pell Jr.] “Dear Mayor, the bridge is…” [3 May 1931]. Diary.',
        '[A. Pell Jr.] ([1931, May 3]). [Untitled document that begins “Dear Mayor, the bridge is…”].',
        '[A. Pell Jr.] Untitled document beginning “Dear Mayor, the bridge is…” Diary, [May 3, 1931].',
      ],
    ],
  ])('%s', (_what, document, cited) => {
    const styles = CITATION_STYLES.map((style) =>
      plainCitation(citeDocument(document, null, style)),
    );
    expect(styles).toEqual(cited);
  });
});

it('a reference manager gets the kind, the names, the licence and where it is kept', () => {
  const fields = Object.fromEntries(new URLSearchParams(coins(LETTER, 'en', null)));
  expect(fields).toMatchObject({
    'rft.type': 'letter',
    'rft.title': '[Letter to the mayor]',
    'rft.creator': '[Müller, Anna]',
    'rft.language': 'de',
    'rft.rights': 'CC BY-SA 4.0',
    'rft.identifier': 'https://archive.example/a-12-3',
    'rft.relation': 'County archive, A 12/3',
  });
});

it('linked data give the type, and the language of the text', () => {
  expect(linkedData({ ...shipped, documents: [LETTER, ARTICLE] }, null)).toMatchObject({
    isBasedOn: [
      {
        '@type': 'Message',
        headline: '[Letter to the mayor]',
        inLanguage: 'de',
        author: 'Müller, Anna',
        license: 'CC BY-SA 4.0',
        sameAs: 'https://archive.example/a-12-3',
        holdingArchive: { '@type': 'ArchiveOrganization', name: 'County archive' },
        identifier: 'A 12/3',
      },
      {
        '@type': 'Article',
        headline: 'Alder Bridge',
        publisher: { '@type': 'Organization', name: 'Wikipedia' },
      },
    ],
  });
});
