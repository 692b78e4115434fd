import { describe, expect, it } from 'vitest';
import { nextDate } from './nextDate.ts';

const TEXT = 'It began in 1911 and went on in 1912. It ended in 1913.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const MARKED = {
  text: TEXT,
  sentences: [],
  lineStarts: [],
  open: null,
  dates: ['1911', '1912', '1913'].map((label) => ({ ...at(label), label })),
};
const LONG = 'It began in 1911 and went on in 1912.';

function event(key: string, phrase: string, quote: string) {
  return { key, when: { phrase }, sources: [{ quote }] };
}

describe('the next date', () => {
  const began = event('began', 'in 1911', LONG);
  const onward = event('onward', 'in 1912', LONG);

  it('may stand in the same sentence', () => {
    const passages = [{ ...at(LONG), event: 'began' }];
    expect(nextDate({ ...MARKED, passages }, began, [began])?.label).toBe('1912');
  });
  it('is none that another event has', () => {
    const passages = ['began', 'onward'].map((key) => ({ ...at(LONG), event: key }));
    expect(nextDate({ ...MARKED, passages }, began, [began, onward])?.label).toBe('1913');
  });
  it('is found by the quote of an event that has not been compiled yet', () => {
    expect(nextDate({ ...MARKED, passages: [] }, onward, [onward])?.label).toBe('1913');
  });
  it('stands behind the passage of an event whose date is not among its words', () => {
    const undated = event('undated', '', LONG);
    expect(nextDate({ ...MARKED, passages: [] }, undated, [undated])?.label).toBe('1913');
  });
  it('is found where lines are broken within the words of dates and quotes', () => {
    const text = 'It began on 3\nMay 1911 and went\non in 1912.';
    const dates = ['3\nMay 1911', '1912'].map((label) => {
      const start = text.indexOf(label);
      return { start, end: start + label.length, label };
    });
    const began3 = event('began', '3 May 1911', 'It began on 3 May 1911 and went on in 1912.');
    const marked = { ...MARKED, text, dates, passages: [] };
    expect(nextDate(marked, began3, [began3])?.label).toBe('1912');
  });
  it('is none behind the last one', () => {
    const last = event('last', '1913', 'It ended in 1913.');
    expect(nextDate({ ...MARKED, passages: [] }, last, [last])).toBeNull();
  });
});
