import { describe, expect, test } from 'vitest';
import type { LanguageCode } from './languages.ts';
import { readDates } from './readDates.ts';
import type { DateReading } from './reading.ts';

/** A Friday. */
const PUBLISHED = '2018-06-15';

function written({ result, words }: DateReading): string {
  if (result.status === 'dated') return (result.bounded ?? result).edtf;
  return result.status === 'open' ? `open: ${words}` : 'vague';
}

function read(text: string, timeOf: 'news' | 'narrative', language: LanguageCode = 'en') {
  return readDates(text, { published: PUBLISHED, language, timeOf }).dates;
}

function found(text: string, language?: LanguageCode): readonly string[] {
  return read(text, 'news', language)
    .map(written)
    .filter((each) => each !== 'vague');
}

test.each(Object.getOwnPropertyNames(Object.prototype))(
  'the word “%s” beside a date is a word like any other',
  (word) => {
    expect(found(`The ${word} 1931 and ${word} 1947 were two days ${word} May 1950.`)).toHaveLength(
      3,
    );
  },
);

describe('a date as it is written', () => {
  test.each([
    ['Photo, c. 1931.', '1931~'],
    ['Date: Tue, 12 May 2020 09:14:33 +0200', '2020-05-12'],
    ['It rained in August-September 1950.', '1950-08/1950-09'],
    ['It began at Sunday dawn of 25 June 1950.', '1950-06-25'],
    ['It was found on the 14th of Sep-\ntember 1931.', '1931-09-14'],
    ['Boston, Decr. 24th, 1773', '1773-12-24'],
    ['Camp, May 3d, 1864', '1864-05-03'],
    ['It burned on the 5th day of May, 1931.', '1931-05-05'],
    ['He died on fourth of March 2019.', '2019-03-04'],
    ['He was born on 11 February 1731/2.', '1732-02-11'],
    ['It burned on 1931/05/03.', '1931-05-03'],
    ['It burned on 30.5.1931.', '1931-05-30'],
    ['It burned in Feb. ’47.', '1947-02'],
    ['It burned on 6 June ’44.', '1944-06-06'],
    ['It burned in the summer of ’69.', '1969-22'],
    ['He taught there in 1931–2.', '1931/1932'],
    ['It lasted from the 3rd to the 5th of May 1931.', '1931-05-03/1931-05-05'],
    ['Sales fell in Q3 2017.', '2017-07/2017-09'],
    ['Sales fell in H1 2018.', '2018-01/2018-06'],
    ['It was bought prior to 1850.', '../1849'],
    ['It was bought not before 1850.', '1850/..'],
    ['He did not return until 1956.', '1956'],
    ['It stood until 1956.', '../1956'],
    ['It burned in 1850 or so.', '1850~'],
    ['It is of the pre-1914 order.', '../1913'],
    ['It has to be paid no later than 3 May 1931.', '../1931-05-03'],
    ['They met on Maundy Thursday 1931.', '1931-04-02'],
  ])('%s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });

  test('with two days, of which each is one', () => {
    expect(found('It burned on 10/11 May 1871.')).toEqual(['1871-05-10', '1871-05-11']);
    expect(found('It burned on 5 & 6 May 1931.')).toEqual(['1931-05-05', '1931-05-06']);
  });

  test('with dots has the day first where British English is written, and is open elsewhere', () => {
    expect(found('It burned on 3.5.1931.', 'en-GB')).toEqual(['1931-05-03']);
    expect(found('It burned on 3.5.1931.', 'en-US')).toEqual(['open: 3.5.1931']);
  });

  test('with a year of two digits that may be of two centuries is open', () => {
    expect(found('It burned in June ’05.')).toEqual(['open: June ’05']);
  });
});

describe('a date as a letter has it, seen from its day', () => {
  test.each([
    ['Yours of the 5th inst. came.', '2018-06-05'],
    ['Yours of the 3rd ult. came.', '2018-05-03'],
    ['It burned on the 12th of last month.', '2018-05-12'],
    ['He came on Tuesday, 12th.', '2018-06-12'],
    ['He came on Monday last.', '2018-06-11'],
    ['He came the week before last.', '2018-05-28/2018-06-03'],
    ['He comes on Monday next.', '2018-06-18'],
    ['It burned on the 3rd of May last.', '2018-05-03'],
    ['We shall meet on Friday the 13th.', '2018-07-13'],
    ['We shall meet to-morrow.', '2018-06-16'],
  ])('%s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });

  test('is open where the weekday is not that of the day', () => {
    expect(found('He came on Tuesday, 13th.')).toEqual(['open: Tuesday, 13th']);
  });
});

describe('two dates side by side', () => {
  test.each([
    ['It burned on June 24, 1950, a Saturday.', '1950-06-24'],
    ['It burned on 3 May 1931 (Sunday).', '1931-05-03'],
    ['They sang on Christmas Day, 25 December 1914.', '1914-12-25'],
  ])('are one: %s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });

  test('contradict each other aloud', () => {
    const [reading] = read('It burned on 3 May 1931 (Monday).', 'news');
    expect(reading?.result).toMatchObject({ contradiction: { printed: 1, right: 0 } });
  });

  test('share a century', () => {
    expect(found('It grew in the 1860s and ’70s.')).toEqual(['186X', '187X']);
    expect(found('It grew in the 1720s, and again in the ’30s.')).toEqual(['172X', '173X']);
  });
});

describe('words that are no dates', () => {
  test.each([
    'R.E. Appleton flew an AT6.',
    'From 4 houses they took 12 men.',
    'The attack began at 1830.',
    'It was in AH 1342.',
    'He is in his twenties.',
    'Bloody Sunday is a song.',
    'The Good Friday Agreement held.',
    'The Christmas tree fell.',
    'She said so on “This Week”.',
    'The sale is on Tuesday week.',
    'Call 020 7946 1931 or ext. 1850 for invoice No. 1931.',
    'The Sunday-school was closed.',
    'It happened on a Monday, and on a summer’s day.',
    'They meet every third Sunday.',
    'They meet on the first Monday of June 2020.',
    'It was the turn of the 20th century.',
    'They killed 1400 victims and 1500 civilians.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what nobody can know', () => {
  test('is when a fiscal quarter began', () => {
    const [reading] = read('Sales fell in the fiscal second quarter.', 'news');
    expect(reading && written(reading)).toBe('2018-04~/2018-06~');
    expect(reading?.result.sentence).toContain('fiscal year');
    expect(found('Sales fell in the second quarter ended October 31, 2017.')).toEqual([
      '2017-10-31',
    ]);
  });

  test('is a day before something that has no date', () => {
    const text = 'The fort fell on 9 May 1940. It was the day before he fled.';
    expect(found(text)).toEqual(['1940-05-09', 'open: the day before']);
  });

  test('is a day that was and is to come', () => {
    expect(found('It burned on 6 July.')).toEqual(['open: 6 July']);
    expect(found('The fair is due on 6 July.')).toEqual(['2018-07-06']);
  });

  test('is whether “this quarter” is the one reported on', () => {
    const text = 'Sales fell in the first quarter. This quarter’s loss was higher.';
    expect(found(text)).toEqual(['2018-01/2018-03', 'open: This quarter']);
  });

  test('is which summer of a story is meant, and whose “last year” it is', () => {
    const dates = read(
      'In May 1939 war came. The summer was hot. Last year was worse.',
      'narrative',
    );
    expect(dates.map(written)).toEqual(['1939-05', 'open: The summer', 'open: Last year']);
  });
});
