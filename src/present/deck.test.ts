import { expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { type Deck, deckOf, indexOf, indexOfPlace, positionOf } from './deck.ts';

function event(id: string, ...documents: readonly string[]): TimelineEvent {
  const excerpts = documents.map((document, index) => ({ document, exact: `${id} ${index}` }));
  return { id, excerpts, prompts: [] } as unknown as TimelineEvent;
}

const ARMISTICE = event('armistice', 'd1');
const TALKS = event('talks', 'd1', 'd1', 'd2');
const GAMES = event('games', 'd2');
const DATASET = { events: [ARMISTICE, TALKS, GAMES] };

function deck(...events: readonly TimelineEvent[]): Deck {
  return deckOf(
    { title: 'Story', summary: '', prompts: true },
    events.map((one) => ({ event: one, line: null })),
  );
}

test('a title, each event with its documents, and the documents at the end', () => {
  expect(
    deck(ARMISTICE, TALKS).slides.map((slide) =>
      slide.kind === 'excerpt' ? slide.excerpt.exact : slide.kind,
    ),
  ).toEqual(['title', 'event', 'armistice 0', 'event', 'talks 0', 'talks 2', 'documents']);
});

test('every slide is found by its position', () => {
  const { slides, ...rest } = deck(ARMISTICE, TALKS, GAMES);
  const found = slides.map((slide) => indexOf({ slides, ...rest }, DATASET, positionOf(slide)));
  expect(found).toEqual(slides.map((_, index) => index));
});

test('a step beyond the last of an event is its last', () => {
  const shown = deck(ARMISTICE, TALKS);
  const index = indexOf(shown, DATASET, { event: 'armistice', step: 9 });
  expect(shown.slides[index]).toMatchObject({ kind: 'excerpt', event: ARMISTICE });
});

test('an event that is left out leads to the next one shown, or to the title', () => {
  const shown = deck(ARMISTICE, GAMES);
  const index = indexOf(shown, DATASET, { event: 'talks', step: 0 });
  expect(shown.slides[index]).toMatchObject({ kind: 'event', event: GAMES });
  expect(indexOf(deck(ARMISTICE), DATASET, { event: 'games', step: 0 })).toBe(0);
});

test('numbers follow the order of the stops, whatever their dates', () => {
  const shown = deck(GAMES, ARMISTICE);
  expect(shown.slides[indexOfPlace(shown, 2)]).toMatchObject({ event: ARMISTICE, step: 0 });
  expect(indexOfPlace(shown, 3)).toBe(-1);
  expect(indexOfPlace(shown, 0)).toBe(-1);
});

test('without events there are a title and the documents', () => {
  expect(deck().slides.map(({ kind }) => kind)).toEqual(['title', 'documents']);
});

test('questions follow the documents of their event when they are asked for', () => {
  const asked = { ...TALKS, prompts: [{ head: 'sourcing', question: 'Who says so?' }] } as const;
  const kinds = (prompts: boolean) =>
    deckOf({ title: '', summary: '', prompts }, [{ event: asked, line: null }]).slides.map(
      ({ kind }) => kind,
    );
  expect(kinds(true)).toEqual(['title', 'event', 'excerpt', 'excerpt', 'questions', 'documents']);
  expect(kinds(false)).toEqual(['title', 'event', 'excerpt', 'excerpt', 'documents']);
});
