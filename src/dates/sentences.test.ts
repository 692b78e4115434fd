import { describe, expect, test } from 'vitest';
import { readDates } from './readDates.ts';

function read(text: string) {
  return readDates(text, { published: '2018-06-15', language: 'en-US' }).dates;
}

describe('a weekday that is not that of the day', () => {
  test('is named, with the right one', () => {
    const [reading] = read('The bridge fell on Sunday 24 June 1950.');
    expect(reading?.result).toMatchObject({
      edtf: '1950-06-24',
      contradiction: { printed: 0, right: 6 },
    });
    const result = reading?.result;
    expect(result?.status === 'dated' && result.contradiction?.sentence).toBe(
      'The document says Sunday, but June 24, 1950 was a Saturday.',
    );
  });

  test('is not claimed of the right one', () => {
    const [reading] = read('The bridge fell on Saturday 24 June 1950.');
    expect(reading?.result).toMatchObject({ contradiction: null });
  });
});

describe('how a date is known', () => {
  test.each([
    ['The mill burned in 1950.', 'The document prints this date.'],
    [
      'The mill burned by late 1950.',
      'The document prints this date. It was late in that time. It had happened by then.',
    ],
    [
      'They met on Tuesday.',
      'The document does not say which week; it is the latest Tuesday on or before the day of publication, June 15, 2018.',
    ],
    [
      'They will meet in July.',
      'The document does not say which year; it looks ahead, so it is the first July on or after the day of publication, June 15, 2018.',
    ],
    ['They met today.', 'That is the day of publication, June 15, 2018.'],
    ['They met three days ago.', 'That is 3 days before the day of publication, June 15, 2018.'],
    [
      'They met last week.',
      'That is the week before that of the day of publication, June 15, 2018.',
    ],
    [
      'It fell on 9 May 1940. He fled the next day.',
      'That is the day after “9 May 1940” in the document.',
    ],
    [
      'War came in 1939. It closed in May.',
      'The document prints no year here; the year is that of “1939” in the document.',
    ],
    ['They met recently.', 'The document names no date here.'],
  ])('%s', (text, sentence) => {
    expect(read(text).at(-1)?.result.sentence).toBe(sentence);
  });
});
