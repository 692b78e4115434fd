import { describe, expect, test } from 'vitest';
import { CORPUS, compile, corpusWith, event, LETTER, letterNotes } from './fixtures/lampCorpus.ts';
import { isError } from './severity.ts';

/** A long history: a date in every sentence, of which an author makes one event. */
const HISTORY = `${LETTER} ${Array.from({ length: 300 }, (_, index) => `In ${1500 + index} a keeper came.`).join(' ')}`;

function history(corpus: string, notes = '') {
  return compile(
    corpusWith({
      'corpus.yml': CORPUS + corpus,
      'documents/letter.txt': HISTORY,
      'documents/letter.yml': letterNotes(HISTORY) + notes,
    }),
  );
}

const ALL_BUT_FIRST = `ignored:
  - { from: In 1500, to: In 1799 a keeper came., reason: The keepers }
`;

describe('a long text with many dates', () => {
  test('is shown at once where only the dates in quotes are asked for, and the others are counted', async () => {
    const { dataset, problems, counts } = await history('');
    expect(problems).toEqual([]);
    expect(counts.passedOver).toBe(300);
    expect(dataset?.documents[0]?.combed).toBe(false);
  });

  test('is shown where all are asked for, too, with a warning for each', async () => {
    const { dataset, problems, counts } = await history('mentions: all\n');
    expect(problems.filter(isError)).toEqual([]);
    expect(problems).toHaveLength(300);
    expect(counts.passedOver).toBe(0);
    expect(dataset?.documents[0]?.combed).toBe(false);
  });

  test('is combed when what remains is explained, in one stretch', async () => {
    const { dataset, problems } = await history('mentions: all\n', ALL_BUT_FIRST);
    expect(problems).toEqual([]);
    expect(dataset?.documents[0]?.combed).toBe(true);
  });

  test('of which an author promises more than for the rest says so itself', async () => {
    const { dataset } = await history('mentions: quotes\n', `mentions: all\n${ALL_BUT_FIRST}`);
    expect(dataset?.documents[0]?.combed).toBe(true);
  });

  test('is not combed for readers by an event that they do not see', async () => {
    const { dataset } = await compile(
      corpusWith({ 'corpus.yml': `${CORPUS}mentions: all\n`, 'events.yml': event({ draft: 'x' }) }),
    );
    expect(dataset?.documents[0]?.combed).toBe(false);
  });
});
