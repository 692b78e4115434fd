import { expect, test } from 'vitest';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { deckOf } from './deck.ts';
import { slideWords } from './slideWords.ts';

test('the first slide gives their number and the keys in one sentence', () => {
  const events = ['talks', 'games'].map(
    (id) => ({ id, excerpts: [], prompts: [] }) as unknown as TimelineEvent,
  );
  const deck = deckOf(
    { title: 'Story', summary: '', prompts: false },
    events.map((event) => ({ event, line: null })),
  );
  const words = slideWords({} as Dataset, deck, { kind: 'title' });
  expect(words).toBe(
    'Story. 4 slides, 2 events. Space or the right arrow goes on, the left arrow goes back, F1 lists the keys.',
  );
});
