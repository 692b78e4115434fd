import { describe, expect, test } from 'vitest';
import { readDates } from './readDates.ts';

/** A Friday. */
const PUBLISHED = '2018-06-15';
const DATELINE = 'BRIDGETON, June 15, 2018 – ';

function read(text: string) {
  const { timeOf, dates } = readDates(DATELINE + text, { published: PUBLISHED, language: 'en-US' });
  const dated = dates.slice(1).map(({ result }) => {
    if (result.status !== 'dated') return result.status;
    return (result.bounded ?? result).edtf;
  });
  return { timeOf, dated };
}

describe('a document with a dateline', () => {
  test.each([
    ['The bridge fell on Saturday, June 24, 1950.', ['1950-06-24']],
    ['War came in 1939. The school closed in September.', ['1939', '1939-09']],
    ['The flood came in December.', ['2017-12']],
    ['The fort fell on 9 May 1940. The next day the king fled.', ['1940-05-09', '1940-05-10']],
    ['The bridge opened on Sept. 12, 1989.', ['1989-09-12']],
    ['The sheriff was elected on Tuesday and will take office soon.', ['2018-06-12']],
    [
      'The council met last week. The ferry sank three days ago.',
      ['2018-06-04/2018-06-10', '2018-06-12'],
    ],
    ['The mill was built in the 1920s and burned last summer.', ['192X', '2017-22']],
    ['Salamis was fought in September 480 BC.', ['-0479-09']],
    ['The road was shut by May. The Long March ruined the army.', ['../2018-05']],
  ])('%s', (text, dated) => {
    expect(read(text).dated).toEqual(dated);
  });
});

describe('whose time a text is of', () => {
  test('is that of a story where years that are past are printed', () => {
    expect(read('War came in 1939. Peace came in 1945.').timeOf).toBe('narrative');
  });

  test('is that of publication where weekdays and “yesterday” are named', () => {
    expect(read('The mill, built in 1920 and sold in 1950, burned on Tuesday.').timeOf).toBe(
      'news',
    );
    expect(read('Nothing is dated here.').timeOf).toBe('news');
  });

  test('is what the author says, and says from where it is known', () => {
    const options = { published: PUBLISHED, language: 'en' } as const;
    const text = 'War came in 1939. The school closed in September.';
    expect(readDates(text, options)).toMatchObject({ timeOf: 'narrative', timeOfFrom: 'text' });
    const said = readDates(text, { ...options, timeOf: 'news' });
    expect(said).toMatchObject({ timeOf: 'news', timeOfFrom: 'author' });
    expect(said.dates.at(-1)?.result).toMatchObject({ edtf: '2017-09' });
  });
});

describe('the year of a story', () => {
  function last(text: string) {
    const { dates } = readDates(text, {
      published: PUBLISHED,
      language: 'en',
      timeOf: 'narrative',
    });
    const result = dates.at(-1)?.result;
    return result?.status === 'dated' ? result.edtf : result?.status;
  }

  test('stays where a year is named in passing', () => {
    const text =
      'The siege began on 3 March 1975. The generals had planned it for 1976. On 11 March the gate fell.';
    expect(last(text)).toBe('1975-03-11');
  });

  test.each([
    [
      'It was opened on 1 June 1878 after work had started on 22 July 1871. Six days later',
      '1878-06-07',
    ],
    ['He landed on 3 May 1940, as his brother had, who had gone in 1931. In June', '1940-06'],
    [
      'It had been begun on 3 May 1940 and had been left on 9 June 1940. The next day',
      '1940-06-10',
    ],
    ['On 3 May 1940 he came. His brother had come on 9 April 1939. The next day', '1939-04-10'],
  ])('stays where a sentence looks back: “%s …”', (text, edtf) => {
    expect(last(`${text} it burned.`)).toBe(edtf);
  });

  test('goes on where a sentence begins with a year', () => {
    const text = 'The siege began on 3 March 1975. In 1976 it ended. On 11 March the gate fell.';
    expect(last(text)).toBe('1976-03-11');
  });

  test('is before Christ for low years beside others that are', () => {
    expect(last('The revolt began in 499 BC. It was over in 493.')).toBe('-0492');
  });

  test('is of a leap year for its leap day', () => {
    expect(last('The siege began on 3 December 2007. It ended on February 29.')).toBe('2008-02-29');
  });
});
