import { describe, expect, test } from 'vitest';
import { compile, corpusWith, event, LETTER } from './fixtures/lampCorpus.ts';

describe('size is no danger:', () => {
  const FILLING = 'The keeper went up the stairs with a can of oil and looked at the sea. ';

  test('a paragraph of a megabyte', async () => {
    const text = `${FILLING.repeat(7_500)}March 5, 1901. ${FILLING.repeat(7_500)}The lamp was lit on Friday.`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const { dataset } = await compile(corpusWith({ 'documents/letter.txt': text }));
    expect(dataset?.events).toHaveLength(1);
  });

  test('a megabyte of one word, and of marks on one letter', async () => {
    for (const word of ['x', '\u0301', '\u200D', '👩‍']) {
      const text = `${LETTER} ${word.repeat(1_000_000 / word.length)}`;
      const { dataset } = await compile(corpusWith({ 'documents/letter.txt': text }));
      expect(dataset?.documents[0]?.text).toBe(text);
    }
  });

  test('a quote of a megabyte that is not there, and a thousand that are not', async () => {
    const text = `${LETTER} ${FILLING.repeat(14_000)}`;
    const quotes = [FILLING.replaceAll('oil', 'tea').repeat(14_000)];
    for (let number = 0; number < 1_000; number += 1) quotes.push(`No ${number} ${FILLING}`);
    const sources = quotes.map((quote) => ({ document: 'letter', quote }));
    const { problems } = await compile(
      corpusWith({ 'documents/letter.txt': text, 'events.yml': event({ sources }) }),
    );
    expect(problems.filter(({ code }) => code === 'QUOTE_ORPHANED')).toHaveLength(1_001);
  });

  test('a quote that stands in a hundred thousand places', async () => {
    const text = `${LETTER} ${'ab '.repeat(100_000)}`;
    const { problems } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'events.yml': event({ sources: [{ document: 'letter', quote: 'ab' }] }),
      }),
    );
    const [ambiguous] = problems;
    expect(ambiguous?.code).toBe('QUOTE_AMBIGUOUS');
    expect(ambiguous?.message.length).toBeLessThan(1_000);
  });

  test('ten thousand events on one day', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) => event({ id: `lamp-${index}` }));
    const { dataset } = await compile(corpusWith({ 'events.yml': events.join('') }));
    expect(dataset?.events).toHaveLength(10_000);
    expect(new Set(dataset?.events.map(({ when }) => when.edtf))).toEqual(new Set(['1901-03-01']));
  });

  test('ten thousand events without a document, and lessons without an event', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const { problems } = await compile(
      corpusWith({
        'events.yml': numbers
          .map((index) =>
            event({ id: `e${index}`, sources: [{ document: `d${index}`, quote: 'x' }] }),
          )
          .join(''),
        'lessons.yml': numbers.map((index) => `n${index}: { notes: a }\n`).join(''),
      }),
    );
    expect(problems.filter(({ code }) => code === 'DOCUMENT_UNKNOWN')).toHaveLength(10_000);
    expect(problems.filter(({ code }) => code === 'EVENT_UNKNOWN')).toHaveLength(10_000);
  });

  test('dates from the first year to the last', async () => {
    const text = `${LETTER} It began on January 1, 0001 and ends on December 31, 9999.`;
    const dates = [
      ['0001-01-01', 'January 1, 0001'],
      ['9999-12-31', 'December 31, 9999'],
    ];
    const further = dates.map(([date, phrase], index) =>
      event({
        id: `end-${index}`,
        status: 'planned',
        when: { date, phrase, basis: 'stated' },
        sources: [{ document: 'letter', quote: phrase }],
      }),
    );
    const { dataset } = await compile(
      corpusWith({ 'documents/letter.txt': text, 'events.yml': event() + further.join('') }),
    );
    expect(dataset?.events.map(({ when }) => `${when.earliest} ${when.label}`)).toEqual([
      '0001-01-01 Monday 1 January 1',
      '1901-03-01 Friday 1 March 1901',
      '9999-12-31 Friday 31 December 9999',
    ]);
  });
});
