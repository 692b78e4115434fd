import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { parseEdtf } from '../compile/parseEdtf.ts';
import { printProblems } from '../compile/problem.ts';
import { documentById } from '../dataset/lookup.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { type CitedTimeline, citeDocument, citeTimeline, plainCitation } from './cite.ts';
import { CITATION_STYLES, citedDate } from './citedDate.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;

const timeline: CitedTimeline = {
  title: shipped.title,
  summary: shipped.summary,
  address: 'https://school.example/korea/',
  accessed: '2026-11-03',
};

/** In MLA 9, APA 7 and Chicago 17, without the timeline in which the document was read. */
const CITED: Readonly<Record<string, readonly string[]>> = {
  '2018-01-russia-welcomes-contact': [
    '“Russia has welcomed the contact between the Democratic People’s…” [Circa 9 or 10 Jan. 2018].',
    '[Untitled document that begins “Russia has welcomed the contact between the Democratic People’s…”]. (ca. 2018, January 9 or 10).',
    'Untitled document beginning “Russia has welcomed the contact between the Democratic People’s…” [ca. January 9 or 10, 2018].',
  ],
  '2018-01-security-council-welcomes-talks': [
    '“The United Nations Security Council (UNSC) welcomed the high-level…” [11 Jan. 2018].',
    '[Untitled document that begins “The United Nations Security Council (UNSC) welcomed the high-level…”]. (2018, January 11).',
    'Untitled document beginning “The United Nations Security Council (UNSC) welcomed the high-level…” [January 11, 2018].',
  ],
  '2018-02-timonin-on-contacts': [
    '“Russia welcomes the resumption of contacts between North and…” TASS, 6 Feb. [2018].',
    '[Untitled document that begins “Russia welcomes the resumption of contacts between North and…”]. (2018, February 6). TASS.',
    'TASS. Untitled document beginning “Russia welcomes the resumption of contacts between North and…” February 6, [2018].',
  ],
  '2020-06-lavrov-on-stability': [
    '“Russia interested in peace and stability on Korean Peninsula, says Lavrov.” TASS, 16 June [2020].',
    'Russia interested in peace and stability on Korean Peninsula, says Lavrov. (2020, June 16). TASS.',
    'TASS. “Russia interested in peace and stability on Korean Peninsula, says Lavrov.” June 16, [2020].',
  ],
  '2021-10-south-korea-russia-cooperate': [
    '“S. Korea, Russia agree to closely cooperate for early resumption of Korea peace efforts.” [27 Oct. 2021].',
    'S. Korea, Russia agree to closely cooperate for early resumption of Korea peace efforts. (2021, October 27).',
    '“S. Korea, Russia agree to closely cooperate for early resumption of Korea peace efforts.” [October 27, 2021].',
  ],
};

describe('a document', () => {
  it.each(shipped.documents.map(({ id }) => id))('%s is cited in three styles', (id) => {
    const document = documentById(shipped, id);
    const cited = CITATION_STYLES.map((style) =>
      plainCitation(citeDocument(document, null, style)),
    );
    expect(cited).toEqual(CITED[id]);
  });

  it('names the timeline in which it was read', () => {
    const document = documentById(shipped, '2020-06-lavrov-on-stability');
    const [mla, apa, chicago] = CITATION_STYLES.map((style) =>
      plainCitation(citeDocument(document, timeline, style)),
    );
    expect(mla).toMatch(
      /TASS, 16 June \[2020\]\. From Armistice to Moscow, https:\/\/school\.example\/korea\/\. Accessed 3 Nov\. 2026\.$/,
    );
    expect(apa).toMatch(/TASS\. From Armistice to Moscow\. https:\/\/school\.example\/korea\/$/);
    expect(chicago).toMatch(
      /June 16, \[2020\]\. Reproduced in From Armistice to Moscow: .*\. Interactive timeline\. Accessed November 3, 2026\. https:\/\/school\.example\/korea\/\.$/,
    );
  });

  it('has titles of whole works in italics, and single quotation marks within its title', () => {
    const document = documentById(shipped, '2020-06-lavrov-on-stability');
    const quoting = { ...document, title: 'Lavrov: “Peace” is "near"?' };
    expect(citeDocument(quoting, null, 'mla')).toEqual([
      { text: "“Lavrov: ‘Peace’ is 'near'?” ", italic: false },
      { text: 'TASS', italic: true },
      { text: ', 16 June [2020].', italic: false },
    ]);
    expect(plainCitation(citeDocument(quoting, null, 'apa'))).toMatch(/"near"\? \(2020, June 16\)/);
  });
});

describe('the timeline', () => {
  it('is cited with its address and the day of access', () => {
    expect(CITATION_STYLES.map((style) => plainCitation(citeTimeline(timeline, style)))).toEqual([
      'From Armistice to Moscow. https://school.example/korea/. Accessed 3 Nov. 2026.',
      'From Armistice to Moscow: The two Koreas and Russia, 1953–2021 [Interactive timeline]. (n.d.). Retrieved November 3, 2026, from https://school.example/korea/',
      'From Armistice to Moscow: The two Koreas and Russia, 1953–2021. Interactive timeline. Accessed November 3, 2026. https://school.example/korea/.',
    ]);
  });

  it('read from disk, is cited without an address, which nobody else could open', () => {
    for (const style of CITATION_STYLES) {
      const cited = plainCitation(citeTimeline({ ...timeline, address: null }, style));
      expect(cited).toMatch(/^From Armistice to Moscow/);
      expect(cited).toMatch(/[^.]\.$/);
      expect(cited).not.toMatch(/null|http/);
    }
  });
});

describe('a date', () => {
  it.each([
    ['2018', '2018', '2018', '2018'],
    ['2018~', 'circa 2018', 'ca. 2018', 'ca. 2018'],
    ['2018-09', 'Sept. 2018', '2018, September', 'September 2018'],
    ['2018-05-04', '4 May 2018', '2018, May 4', 'May 4, 2018'],
    ['2018-02-09/2018-02-25', '9–25 Feb. 2018', '2018, February 9–25', 'February 9–25, 2018'],
    ['1950/1953', '1950 to 1953', '1950 to 1953', '1950 to 1953'],
    ['../2020-06-16', 'by 16 June 2020', 'by 2020, June 16', 'by June 16, 2020'],
    [
      '2018-01-31/2018-02-01',
      '31 Jan. 2018 to 1 Feb. 2018',
      '2018, January 31 to 2018, February 1',
      'January 31, 2018 to February 1, 2018',
    ],
  ])('%s is %s, %s or %s', (edtf, ...cited) => {
    const date = parseEdtf(edtf);
    expect(date && CITATION_STYLES.map((style) => citedDate(date, style))).toEqual(cited);
  });
});
