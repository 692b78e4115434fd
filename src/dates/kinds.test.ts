import { describe, expect, test } from 'vitest';
import { readDates } from './readDates.ts';
import type { DateReading, DateValue } from './reading.ts';

/** A Friday. */
const PUBLISHED = '2018-06-15';

function dates(text: string, options: { timeOf?: 'news' | 'narrative'; published?: string } = {}) {
  const { timeOf, published = PUBLISHED } = options;
  return readDates(text, { published, language: 'en-US', timeOf }).dates;
}

function written({ result }: DateReading): string {
  if (result.status !== 'dated') return result.status;
  const value: DateValue = result.bounded ?? result;
  return value.edtf;
}

/** The dates of a text as the table shows them, without vague words. */
function found(text: string, options = {}): readonly string[] {
  return dates(text, options)
    .filter(({ kind }) => kind !== 'vague')
    .map(written);
}

describe('a date that is printed', () => {
  test.each([
    ['The mill burned on July 27, 1953.', '1953-07-27'],
    ['The mill burned on 27 July 1953.', '1953-07-27'],
    ['The mill burned on the 7th of October 1949.', '1949-10-07'],
    ['The mill burned on the first of May, 1949.', '1949-05-01'],
    ['The mill burned on Sept. 12, 1989.', '1989-09-12'],
    ['The mill burned on Saturday, June 24, 1950.', '1950-06-24'],
    ['The mill burned on 1950-06-24.', '1950-06-24'],
    ['The mill burned on 6/24/1950.', '1950-06-24'],
    ['The mill burned in October of 1949.', '1949-10'],
    ['The mill burned in October, 1949.', '1949-10'],
    ['The mill burned in 1949.', '1949'],
    ['The mill burned in nineteen ninety-six.', '1996'],
    ['The mill burned in late 1949.', '1949~'],
    ['The mill burned around 1850.', '1850~'],
    ['The mill burned in early October 1949.', '1949-10~'],
    ['The mill burned at the end of 1949.', '1949~'],
    ['The mill stood in the summer of 1955.', '1955-22'],
    ['The mill stood in the winter of 1950-51.', '1950-24'],
    ['The mill sold more in the third quarter of 2017.', '2017-07/2017-09'],
    ['The mill sold more in the second half of 2008.', '2008-07/2008-12'],
    ['The mill was built in the 1920s.', '192X'],
    ['The mill was built in the late 1930s.', '193X~'],
    ['The mill was built in the twelfth century.', '11XX'],
    ['The mill was built in the 4th century BC.', '-0399/-0300'],
    ['The wall was built in AD 122.', '0122'],
    ['The plain was won in 490 BC.', '-0489'],
    ['The strait was won in September 480 BC.', '-0479-09'],
    ['The truce held on Christmas Day 1914.', '1914-12-25'],
    ['The rising began on Easter Monday, 1916.', '1916-04-24'],
    ['They met in the New Year of 1905.', '1905-01-01~'],
  ])('%s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });
});

describe('a date that is seen from publication', () => {
  test.each([
    ['A fair planned for Thursday was cancelled.', '2018-06-14'],
    ['Until Thursday, they had not called.', '../2018-06-14'],
    ['It tore through the roof on Thursday night.', '2018-06-14'],
    ['The ferry is to resume in the harbour on Monday.', '2018-06-18'],
    ['She will succeed the mayor on Monday.', '2018-06-18'],
    ['It falls when the case is heard in July.', '2018-07'],
    ['The council met today.', '2018-06-15'],
    ['The council met yesterday.', '2018-06-14'],
    ['The council will meet tomorrow.', '2018-06-16'],
    ['The council met last week.', '2018-06-04/2018-06-10'],
    ['The council meets this week.', '2018-06-11/2018-06-17'],
    ['The council will meet next month.', '2018-07'],
    ['The council was elected last year.', '2017'],
    ['The ferry sank three days ago.', '2018-06-12'],
    ['The ferry sank two weeks ago.', '2018-05-28/2018-06-03'],
    ['The ferry sank two months ago.', '2018-04'],
    ['The ferry sank a decade ago.', '2008'],
    ['The council met on Tuesday.', '2018-06-12'],
    ['The council met last Friday.', '2018-06-08'],
    ['The council will meet on Tuesday.', '2018-06-19'],
    ['The council met on Monday of last week.', '2018-06-04'],
    ['The flood came in December.', '2017-12'],
    ['The flood came on Nov. 8.', '2017-11-08'],
    ['The fair is due in July.', '2018-07'],
    ['The mill burned last summer.', '2017-22'],
    ['The mill burned last May.', '2018-05'],
    ['The mill burned in July of last year.', '2017-07'],
    ['The truce was kept at Christmas.', '2017-12-25'],
    ['The fair begins on the 24th.', '2018-06-24'],
    ['The fair began on the 9th and was dull.', '2018-06-09'],
    ['Snow fell in the week of March 6.', '2018-03-05/2018-03-11'],
    ['Sales fell in the first quarter.', '2018-01/2018-03'],
    ['The school opens at the end of the month.', '2018-06~'],
  ])('%s', (text, edtf) => {
    expect(found(text, { timeOf: 'news' })).toEqual([edtf]);
  });

  test('a year ago, in a report on a quarter, is that quarter a year before', () => {
    const text = 'Profit rose in the first quarter. It was lower a year ago.';
    expect(found(text)).toEqual(['2018-01/2018-03', '2017-01/2017-03']);
  });

  test('a weekday beside a day without a year tells which year it is', () => {
    expect(found('The shop shut on Sunday, July 8.')).toEqual(['2018-07-08']);
    expect(found('The shop shut on Saturday, July 8.')).toEqual(['2017-07-08']);
  });
});

describe('a date that is counted from another', () => {
  test.each([
    ['The fort fell on 9 May 1940. The next day the king fled.', '1940-05-10'],
    ['The fort fell on 9 May 1940. Two days later the king fled.', '1940-05-11'],
    ['The fort fell on 9 May 1940. The king fled that same day.', '1940-05-09'],
    ['The fort fell on 9 May 1940. The king returned two years later.', '1942'],
    ['The fort fell on 9 May 1940. The king fled the following Monday.', '1940-05-13'],
    ['The fort fell in May 1940. The king returned in July of that year.', '1940-07'],
    ['The fort fell in May 1940. The king returned the following year.', '1941'],
    ['War came in 1939. The school closed in September.', '1939-09'],
    ['The siege began in January 1863. That winter was cold.', '1862-24'],
    ['War came in May 1939. The school closed on 3 September.', '1939-09-03'],
    ['The siege began on 4 December 1939. In January the fort fell.', '1940-01'],
  ])('%s', (text, edtf) => {
    expect(found(text, { timeOf: 'narrative' }).at(-1)).toBe(edtf);
  });

  test('in the same phrase', () => {
    expect(found('The king fled two days after 9 May 1940.')).toEqual(['1940-05-11']);
    expect(found('The king fled on the Tuesday after Easter 1916.')).toEqual(['1916-04-25']);
    expect(found('The king fled on the day before Christmas 1916.')).toEqual(['1916-12-24']);
  });
});

describe('a range', () => {
  test.each([
    ['He ruled from 1940 to 1944.', '1940/1944'],
    ['The war of 1914–18 was long.', '1914/1918'],
    ['He ruled between 1961 and 1964.', '1961/1964'],
    ['The siege lasted from May to August 1950.', '1950-05/1950-08'],
    ['The games of February 9-25, 2018 were cold.', '2018-02-09/2018-02-25'],
    ['The siege lasted from December 1979 to February 1980.', '1979-12/1980-02'],
    ['The revolt of 499–493 BC failed.', '-0498/-0492'],
  ])('%s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });

  test('of two dates that share a year each has it', () => {
    expect(found('Floods came in April and June 1955.')).toEqual(['1955-04', '1955-06']);
    expect(found('Floods came in December and January 1945.')).toEqual(['1944-12', '1945-01']);
  });
});

describe('a preposition', () => {
  test.each([
    ['The road was shut by May.', '../2018-05'],
    ['The road has been shut since 1990.', '1990/..'],
    ['The road was shut until 25 July 1918.', '../1918-07-25'],
    ['The road was shut before 1850.', '../1849'],
    ['The road was shut after 1850.', '1851/..'],
  ])('%s', (text, edtf) => {
    expect(found(text)).toEqual([edtf]);
  });

  test('does not belong to the words, which name the date without it', () => {
    const [reading] = dates('The road was shut by May 2018.');
    expect(reading?.words).toBe('May 2018');
    expect(reading?.result).toMatchObject({ edtf: '2018-05', bounded: { edtf: '../2018-05' } });
  });
});

describe('words that are no dates', () => {
  test.each([
    'They landed on D-Day.',
    'The Lunar New Year is loud.',
    'The Long March ruined the army.',
    'Sun Microsystems sold workstations to Sun Yat-sen.',
    'It earned $1.24 a share, and 2082.1 points.',
    'The cat sat down and may march on.',
    'See section 1990 and § 1848.',
    '[00:01:12] Then it began. [1:02:03] It ended.',
    'The fall of the city was sudden.',
    'He lost 1500 men and 1914 horses.',
    'The last year of his reign was quiet.',
    'It is open every Friday.',
    'They live on the 24th floor.',
    'He sang in the Christmas concert and the May Day parade.',
    'She read the New Year’s message and the New Year honours.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what cannot be known stays open', () => {
  test('a day counted from a month, with no candidate', () => {
    const [, reading] = dates('The fort fell in May 1940. The next day the king fled.');
    expect(reading?.result).toMatchObject({ status: 'open', candidates: [] });
  });

  test('a month of a story that has no year yet, with the one before publication', () => {
    const [reading] = dates('The fort fell in May.', { timeOf: 'narrative' });
    expect(reading?.result).toMatchObject({ status: 'open', candidates: [{ edtf: '2018-05' }] });
  });

  test('“two years ago” in a story, with both who may say it', () => {
    const [, reading] = dates('In 1940 he said: “I came two years ago.”', { timeOf: 'narrative' });
    const candidates = [{ edtf: '2016' }, { edtf: '1938' }];
    expect(reading?.result).toMatchObject({ status: 'open', candidates });
  });

  test('a day that the calendar lacks', () => {
    const [reading] = dates('The mill burned on 31 April 2010.');
    expect(reading?.result).toMatchObject({ status: 'open', candidates: [] });
    expect(reading?.result.sentence).toBe('The calendar has no such day.');
  });

  test('what happened so long after something that has no date', () => {
    expect(found('The king fled ten days before the trial.')).toEqual(['open']);
  });

  test('what would have been after publication, which no text can tell', () => {
    const [, reading] = dates('The mill was built in 1950. 100 years later it burned down.');
    expect(reading?.result).toMatchObject({ status: 'open', candidates: [{ edtf: '2050' }] });
    expect(found('It opened in 2008. 20 years later it will be closed.')).toEqual(['2008', '2028']);
  });

  test('numbers alone whose order is not known, with both readings', () => {
    const read = (language: 'en' | 'en-GB' | 'en-US') =>
      readDates('Dated 6/12/2018.', { published: '2019-01-01', language }).dates;
    expect(read('en-US').map(written)).toEqual(['2018-06-12']);
    expect(read('en-GB').map(written)).toEqual(['2018-12-06']);
    const candidates = [{ edtf: '2018-12-06' }, { edtf: '2018-06-12' }];
    expect(read('en')[0]?.result).toMatchObject({ status: 'open', candidates });
  });

  test('“the 1800s”, which are a decade or a century', () => {
    const [reading] = dates('The mill was built in the 1800s.');
    const candidates = [{ edtf: '18XX' }, { edtf: '180X' }];
    expect(reading?.result).toMatchObject({ status: 'open', candidates });
  });
});
