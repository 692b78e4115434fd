import { describe, expect, test } from 'vitest';
import type { Folder } from './folder.ts';
import {
  begin,
  type History,
  isSame,
  PAUSE_MS,
  record,
  redo,
  redone,
  undo,
  undone,
} from './history.ts';

const folder = (text: string): Folder => new Map([['a.yml', new TextEncoder().encode(text)]]);
const textOf = ({ present }: History) => new TextDecoder().decode(present.get('a.yml'));

/** A history of texts, each typed so many milliseconds after the one before. */
function typed(texts: readonly string[], pause: number, key?: string): History {
  return texts.reduce(
    (history, text, index) =>
      record(history, folder(text), { says: `to ${text}`, ...(key && { key }) }, index * pause),
    begin(folder('')),
  );
}

describe('a history', () => {
  test('goes back and forth through every edit', () => {
    const texts = Array.from({ length: 1_000 }, (_none, index) => String(index));
    let history = typed(texts, 1);
    expect(undone(history)).toBe('to 999');
    for (const text of texts.toReversed()) {
      expect(textOf(history)).toBe(text);
      history = undo(history);
    }
    expect(textOf(history)).toBe('');
    expect(undone(history)).toBeNull();
    expect(undo(history)).toBe(history);
    expect(redone(history)).toBe('to 0');
    for (const text of texts) {
      history = redo(history);
      expect(textOf(history)).toBe(text);
    }
    expect(redo(history)).toBe(history);
  });

  test('takes the letters of a word as one step, until there is a pause or another field', () => {
    expect(undone(typed(['a', 'ab', 'abc'], 100, 'label'))).toBe('to a');
    expect(typed(['a', 'ab', 'abc'], 100, 'label').past.length).toBe(1);
    expect(typed(['a', 'ab', 'abc'], PAUSE_MS, 'label').past.length).toBe(3);
    const other = record(
      typed(['a', 'ab'], 100, 'label'),
      folder('x'),
      { says: 'x', key: 'title' },
      150,
    );
    expect(other.past.length).toBe(2);
  });

  test('does not join what is typed to what was undone before it', () => {
    const back = undo(typed(['a', 'ab'], 2_000, 'label'));
    const again = record(back, folder('ax'), { says: 'to ax', key: 'label' }, 2_100);
    expect(textOf(undo(again))).toBe('a');
    expect(redone(again)).toBeNull();
  });

  test('stays as it is when an edit changes nothing', () => {
    const history = typed(['a'], 1);
    expect(record(history, folder('a'), { says: 'nothing' }, 5)).toBe(history);
    expect(isSame(folder('a'), folder('b'))).toBe(false);
  });

  test('shares the files that an edit leaves alone', () => {
    const big = new Uint8Array(1_000_000);
    const first: Folder = new Map([...folder('a'), ['big', big]]);
    const second: Folder = new Map([...folder('b'), ['big', big]]);
    const history = record(begin(first), second, { says: 'b' }, 0);
    expect(history.past[0]?.folder.get('big')).toBe(history.present.get('big'));
  });
});
