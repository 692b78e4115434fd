import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimedDate } from '../compile/claimedDate.ts';
import { foldText } from '../compile/foldedText.ts';
import { locateQuote } from '../compile/locateQuote.ts';
import { type DraftSource, draftEvents } from './draftEvents.ts';
import { proposeEvent } from './proposeEvent.ts';

function sourceOf(id: string, text: string, day: string | null): DraftSource {
  const published = day === null ? null : { earliest: day, latest: day };
  return {
    id,
    text: foldText(text),
    language: 'en',
    omissions: [],
    timeOf: undefined,
    claims: [],
    published,
  };
}

const shipped = readdirSync('src/corpus/documents')
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    sourceOf(name, readFileSync(`src/corpus/documents/${name}`, 'utf8'), '2019-06-14'),
  );

describe('a passage as an event', () => {
  test.each(shipped)('of $id is what is drafted of its sentence', (source) => {
    const drafts = draftEvents(source, 'any', new Set()).events;
    expect(drafts.length).toBeGreaterThan(0);
    for (const { event } of drafts) {
      const { quote, before } = event.sources[0];
      const found = locateQuote(source.text, quote, { before });
      if (found.outcome !== 'found') throw new Error('A draft quotes what is not there.');
      const proposed = proposeEvent(source, found.span);
      expect(proposed?.source).toEqual(event.sources[0]);
      expect(proposed?.date?.claim).toEqual(event.when);
      const { label, title, status } = event;
      expect(proposed).toMatchObject({ label, title, status });
    }
  });

  test.each(shipped)('of $id has alternatives that pass the check', (source) => {
    const { published } = source;
    if (!published) throw new Error('The day is known.');
    for (const { event } of draftEvents(source, 'any', new Set()).events) {
      const found = locateQuote(source.text, event.sources[0].quote, event.sources[0]);
      const proposed = found.outcome === 'found' ? proposeEvent(source, found.span) : null;
      const dates = proposed?.alternatives.map(({ claim }) => claim.date) ?? [];
      expect(new Set(dates).size).toBe(dates.length);
      for (const { claim, why, label } of proposed?.alternatives ?? []) {
        expect(why).toMatch(/\.$/);
        expect(label).not.toBe('');
        if (claim.anchor || claim.basis !== 'weekday') continue;
        const rule = claim.rule === 'next-after' ? 'next-after' : 'latest-before';
        const given = claimedDate({ phrase: claim.phrase, rule, anchor: null }, published, 'en');
        if (claim.rule === undefined || claim.rule === 'next-after')
          expect(given.status === 'dated' && given.dates).toContain(claim.date);
      }
    }
  });

  const NEWS =
    'BRIDGETON, May 7, 2020 – The ferry sank on Monday. No one was hurt. The crew, on Tuesday, went home. It sank.';

  test.each<[string, number, number, string | null]>([
    ['whole words of a selection', NEWS.indexOf('erry'), NEWS.indexOf(' on Mon') - 1, 'ferry sank'],
    [
      'a selection without the space around it',
      NEWS.indexOf(' No one'),
      NEWS.indexOf(' The crew') + 1,
      'No one was hurt.',
    ],
    ['the sentence at a place', NEWS.indexOf('hurt'), NEWS.indexOf('hurt'), 'No one was hurt.'],
    [
      'the sentence at a place, without the dateline',
      NEWS.indexOf('sank'),
      NEWS.indexOf('sank'),
      'The ferry sank on Monday.',
    ],
  ])('quotes %s', (_what, start, end, quote) => {
    expect(
      proposeEvent(sourceOf('news', NEWS, '2020-05-07'), { start, end })?.source.quote ?? null,
    ).toBe(quote);
  });

  test('takes the date of its sentence where it names none itself', () => {
    const start = NEWS.indexOf('The ferry');
    const proposed = proposeEvent(sourceOf('news', NEWS, '2020-05-07'), { start, end: start + 14 });
    expect(proposed?.source.quote).toBe('The ferry sank');
    expect(proposed?.date?.claim).toEqual({
      date: '2020-05-04',
      phrase: 'Monday',
      basis: 'weekday',
    });
    expect(proposed?.alternatives[0]?.claim).toEqual({
      date: '2020-05-11',
      phrase: 'Monday',
      basis: 'weekday',
      rule: 'next-after',
    });
  });

  const BRIDGE = `The bridge was opened on 1 June 1878 after work had started on 22 July 1871.
Another was built in 1887, 53 years before the raid.`;
  const proposedOf = (words: string) => {
    const start = BRIDGE.indexOf(words);
    const [from, end] =
      start < BRIDGE.indexOf('\n') ? [0, 75] : [BRIDGE.indexOf('Another'), BRIDGE.length];
    const source = sourceOf('bridge', BRIDGE, '2020-05-07');
    return proposeEvent(source, { start: from, end }, { start, end: start + words.length });
  };

  test.each([
    ['1 June 1878', '1878-06-01', 'The bridge was opened'],
    ['22 July 1871', '1871-07-22', 'work had started'],
  ])('is of the date that is asked for: %s', (words, date, title) => {
    const proposed = proposedOf(words);
    expect(proposed?.date?.claim.date).toBe(date);
    expect(proposed?.title.toLowerCase()).toContain(title.toLowerCase());
  });

  test('has no date where nothing is worked out of the words that are asked for', () => {
    const proposed = proposedOf('53 years before');
    expect(proposed?.date).toBeNull();
    expect(proposed?.alternatives.map(({ claim }) => claim.date)).toContain('1887');
  });

  test('has no date that counts from publication while that is not known', () => {
    const start = NEWS.indexOf('The ferry');
    const proposed = proposeEvent(sourceOf('news', NEWS, null), { start, end: start });
    expect(proposed?.date).toBeNull();
    expect(proposed?.alternatives).toEqual([]);
  });

  test.each(['', ' ', '\n\n', 'x', '…'])('of %j is nothing, or its words', (text) => {
    const source = sourceOf('small', text, '2020-05-07');
    expect(proposeEvent(source, { start: 0, end: text.length })?.source.quote ?? '').toBe(
      text.trim(),
    );
    expect(() => proposeEvent(source, { start: 5, end: 9 })).not.toThrow();
  });
});
