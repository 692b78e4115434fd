import { describe, expect, test } from 'vitest';
import {
  CORPUS,
  compile,
  corpusWith,
  event,
  LETTER,
  letterNotes,
  printed,
} from './fixtures/lampCorpus.ts';

/** What is wrong with one more date of the letter, which was printed on Tuesday 5 March 1901. */
async function problemsOf(
  sentence: string,
  when: Readonly<Record<string, unknown>>,
  notes = '',
): Promise<readonly string[]> {
  const text = `${LETTER}\n\n${sentence}`;
  const further = event({
    id: 'further',
    when,
    sources: [{ document: 'letter', quote: sentence }],
  });
  const files = corpusWith({
    'documents/letter.txt': text,
    'documents/letter.yml': `${letterNotes(text)}${notes}`,
    'events.yml': event() + further,
  });
  return printed(await compile(files)).filter((line) => !line.includes('MENTION_UNCLAIMED'));
}

const NARRATIVE = 'timeOf: narrative\n';

describe('a date is accepted', () => {
  test.each([
    [
      'The mill fell on Saturday, June 24, 1899.',
      '1899-06-24',
      'on Saturday, June 24, 1899',
      'stated',
    ],
    ['The mill fell on Sept. 12, 1889.', '1889-09-12', 'on Sept. 12, 1889', 'stated'],
    ['The mill was built in the 1820s.', '182X', 'in the 1820s', 'stated'],
    ['The pass was held in September 480 BC.', '-0479-09', 'in September 480 BC', 'stated'],
    ['The flood came last summer.', '1900-22', 'last summer', 'relative'],
    ['The council met last week.', '1901-02-25/1901-03-03', 'last week', 'relative'],
    ['The ferry sank three days ago.', '1901-03-02', 'three days ago', 'relative'],
  ])('%s', async (sentence, date, phrase, basis) => {
    // 480 BC is outside the scope of this corpus, as background may be.
    expect(await problemsOf(sentence, { date, phrase, basis })).toEqual([]);
  });

  test('that counts from another date of the text', async () => {
    const sentence = 'The fort fell on 9 May 1898. The next day the keeper fled.';
    const when = { date: '1898-05-10', phrase: 'The next day', basis: 'relative' };
    const anchor = { quote: '9 May 1898' };
    expect(await problemsOf(sentence, { ...when, anchor })).toEqual([]);
  });
});

describe('a wrong date', () => {
  test.each([
    [
      'a weekday beside a printed day',
      'The mill fell on Saturday, June 24, 1899.',
      { date: '1901-03-02', phrase: 'Saturday, June 24, 1899', basis: 'weekday' },
      /does not read a date such as .* is 1899-06-24: .* Write date: 1899-06-24, basis: stated\./,
    ],
    [
      'a weekday that is not that of its day',
      'The mill fell on Sunday, June 24, 1899.',
      { date: '1899-06-24', phrase: 'Sunday, June 24, 1899', basis: 'stated' },
      /says Sunday, but 24 June 1899 was a Saturday/,
    ],
    [
      'a next day that counts from publication',
      'The fort fell on 9 May 1898. The next day the keeper fled.',
      { date: '1901-03-05', phrase: 'The next day', basis: 'relative' },
      /is 1898-05-10: .* Write date: 1898-05-10, basis: relative, anchor: \{ quote: "9 May 1898" \}/,
    ],
    [
      'a decade taken for a year',
      'The mill was built in the 1820s.',
      { date: '1820', phrase: 'in the 1820s', basis: 'stated' },
      /says 182X, but the file says 1820/,
    ],
    [
      'an anchor that is no date',
      'The fort fell on 9 May 1898. The next day the keeper fled.',
      {
        date: '1898-05-10',
        phrase: 'The next day',
        basis: 'relative',
        anchor: { quote: 'The fort' },
      },
      /The anchor “The fort” is no date/,
    ],
  ])('is named with the right one: %s', async (_what, sentence, when, message) => {
    const problems = await problemsOf(sentence, when);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('of a story is read by the time of the story', async () => {
    const when = { date: '1900-09', phrase: 'in September', basis: 'partial' };
    const problems = await problemsOf(
      'War came in 1839. The school closed in September.',
      when,
      NARRATIVE,
    );
    expect(problems[0]).toMatch(/is 1839-09: .*anchor: \{ quote: "1839" \}/);
  });
});

describe('the basis “context”', () => {
  const context = { basis: 'context', note: 'It follows from the rest.' };

  test.each([
    ['on 9 May 1898', '1898-05-10', /prints “9 May 1898”, which is 1898-05-09/],
    ['on 9 May', '1900-05-10', /prints “9 May”, which is 1900-05-09/],
    ['in 1898', '1899', /prints “1898”, which is 1898/],
    ['on Friday', '1901-03-02', /is a Saturday, but its phrase prints “Friday”/],
  ])('does not contradict %s', async (phrase, date, message) => {
    const problems = await problemsOf(`The mill fell ${phrase} at last.`, {
      ...context,
      date,
      phrase,
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test.each([
    ['on 9 May', '1898-05-09'],
    ['in 1898', '1898-05-09'],
    ['before 1898', '1897'],
    ['a little later', '1898-05-09'],
    ['in May', '1898-05-01/1898-06-30'],
  ])('may say more than %s', async (phrase, date) => {
    const when = { ...context, date, phrase };
    expect(await problemsOf(`The mill fell ${phrase} at last.`, when)).toEqual([]);
  });
});

test('“now” and “recently” need no explanation, what is a date does', async () => {
  const text = `${LETTER} Now all is well, as it was recently and already before. It sank in 1890.`;
  const files = corpusWith({
    'corpus.yml': `${CORPUS}mentions: all\n`,
    'documents/letter.txt': text,
    'documents/letter.yml': letterNotes(text),
  });
  const problems = printed(await compile(files));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/MENTION_UNCLAIMED .*“1890”/);
});
