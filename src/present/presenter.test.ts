import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { deckOf } from './deck.ts';
import type { Command } from './keyCommand.ts';
import {
  LAST_PAGE,
  type PresenterState,
  presenterAt,
  type Surroundings,
  step,
} from './presenter.ts';

function event(id: string): TimelineEvent {
  return { id, excerpts: [{ document: 'd1', exact: id }], prompts: [] } as unknown as TimelineEvent;
}

/** Title, event, excerpt, event, excerpt, documents. */
const DECK = deckOf(
  { title: 'Story', summary: '', prompts: false },
  ['talks', 'games'].map((id) => ({ event: event(id), line: null })),
);
const [TITLE, TALKS, EXCERPT, GAMES, , DOCUMENTS] = [0, 1, 2, 3, 4, 5] as const;
const AROUND: Surroundings = {
  deck: DECK,
  pages: 1,
  sourcePages: 1,
  isFullScreen: false,
  canLeave: true,
};

function given(
  state: PresenterState,
  commands: readonly Command[],
  around: Partial<Surroundings> = {},
) {
  const start = { state, request: null, isUsed: false };
  return commands.reduce(
    (before, command) => step(before.state, command, { ...AROUND, ...around }),
    start as ReturnType<typeof step>,
  );
}

test('a step back onto a slide in pages leads to its last page, not yet numbered', () => {
  expect(given(presenterAt(GAMES, 0), ['previous']).state).toMatchObject({
    index: EXCERPT,
    page: LAST_PAGE,
  });
  expect(given(presenterAt(EXCERPT, 0), ['previous']).state).toMatchObject({
    index: TALKS,
    page: 0,
  });
});

test('pages of a step follow one by one, in both directions', () => {
  const pages = { pages: 3 };
  expect(given(presenterAt(EXCERPT, 0), ['next', 'next'], pages).state.page).toBe(2);
  expect(given(presenterAt(EXCERPT, 2), ['next'], pages).state.index).toBe(GAMES);
  expect(given(presenterAt(EXCERPT, 2), ['previous'], pages).state.page).toBe(1);
  // Until the pages are counted, the state stands for the last.
  expect(given(presenterAt(EXCERPT, LAST_PAGE), ['previous'], pages).state.page).toBe(1);
});

test('a number and Enter lead to an event; an arrow back or Esc clears the number', () => {
  const typed = given(presenterAt(TITLE, 0), [{ digit: '2' }]);
  expect(typed.state.typed).toBe('2');
  expect(given(typed.state, ['enter']).state).toMatchObject({ index: GAMES, typed: '' });
  for (const command of ['previous', 'escape'] as const) {
    expect(given(typed.state, [command])).toMatchObject({
      state: { index: TITLE, typed: '' },
      request: null,
    });
  }
  expect(given(presenterAt(TITLE, 0), [{ digit: '9' }, 'enter']).state).toMatchObject({
    index: TITLE,
    message: 'There is no event 9.',
  });
});

describe('Esc closes one thing after the other', () => {
  test('layers over the slide, the pointer, the slides', () => {
    const covered = given(presenterAt(EXCERPT, 0), ['pointer', 'source', 'black']).state;
    const blank = given(covered, ['escape']);
    expect(blank.state).toMatchObject({ blank: null, layer: 'source', isPointing: true });
    const layer = given(blank.state, ['escape']);
    expect(layer.state).toMatchObject({ layer: null, isPointing: true });
    const pointer = given(layer.state, ['escape']);
    expect(pointer).toMatchObject({ state: { isPointing: false }, request: null });
    expect(given(pointer.state, ['escape']).request).toBe('leave');
  });

  test('full screen first, and an F5 that was refused', () => {
    expect(given(presenterAt(TALKS, 0), ['escape'], { isFullScreen: true }).request).toBe(
      'fullscreen',
    );
    const refused = given(presenterAt(TALKS, 0), ['fullscreen', 'next', 'escape']);
    expect(refused).toMatchObject({ state: { index: EXCERPT }, request: null, isUsed: true });
    expect(given(refused.state, ['escape']).request).toBe('leave');
  });
});

describe('a command without effect', () => {
  const stays = { canLeave: false };

  test.each([
    ['a step before the first', presenterAt(TITLE, 0), 'previous'],
    ['a step beyond the last', presenterAt(DOCUMENTS, 0), 'next'],
    ['leaving slides that are all there is', presenterAt(TALKS, 0), 'escape'],
    ['the source of the title', presenterAt(TITLE, 0), 'source'],
    ['a key that a blank screen passes over', { ...presenterAt(TALKS, 0), blank: 'white' }, 'last'],
  ] as const)('is %s, which changes nothing', (_, state, command) => {
    const { state: next, request, isUsed } = given(state, [command], stays);
    expect({ next, request, isUsed }).toEqual({ next: state, request: null, isUsed: false });
  });

  test.each([
    ['a layer over the last slide', { ...presenterAt(DOCUMENTS, 0), layer: 'help' }, 'next'],
    ['the pointer', { ...presenterAt(TALKS, 0), isPointing: true }, 'escape'],
    ['a blank screen', { ...presenterAt(DOCUMENTS, 0), blank: 'black' }, 'next'],
  ] as const)('is not one that closes %s', (_, state, command) => {
    expect(given(state, [command], stays).isUsed).toBe(true);
  });
});

test('after any commands, the slides are at a step, and a blank screen changes nothing', () => {
  const names = [
    ...(['next', 'enter', 'previous', 'first', 'last', 'black', 'white', 'fullscreen'] as const),
    ...(['escape', 'source', 'notes', 'pointer', 'help', 'leave'] as const),
  ];
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom(...names),
    fc.integer({ min: 0, max: 9 }).map((digit) => ({ digit: String(digit) })),
  );
  fc.assert(
    fc.property(fc.array(command), fc.integer({ min: 1, max: 4 }), (commands, pages) => {
      let state = presenterAt(0, 0);
      for (const asked of commands) {
        const before = state;
        state = step(before, asked, { ...AROUND, pages }).state;
        expect(DECK.slides[state.index]).toBeDefined();
        expect(state.page).toBeGreaterThanOrEqual(0);
        if (before.blank) expect({ ...state, blank: null }).toEqual({ ...before, blank: null });
      }
    }),
  );
});
