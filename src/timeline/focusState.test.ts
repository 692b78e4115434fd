import { describe, expect, test } from 'vitest';
import {
  type FocusAction,
  type FocusItem,
  type FocusState,
  type FocusStep,
  focusStep,
  itemFor,
  NO_FOCUS,
} from './focusState.ts';

/** An item for events named by single letters: `a` by itself, `abc` counted together. */
function item(letters: string): FocusItem {
  const [first = '', ...others] = [...letters].map((id) => ({ event: { id } }));
  if (first === '') throw new RangeError('An item stands for an event.');
  return { id: letters, members: [first, ...others] };
}

/** The chart shows these items; all events from `a` to `h` can be reached, or those given. */
const show = (items: string, reachable = 'abcdefgh'): FocusAction => ({
  type: 'show',
  items: items.split(' ').filter(Boolean).map(item),
  ranks: new Map([...reachable].map((id, index) => [id, index])),
});
const drawnItems = (items: string) => new Set(items.split(' ').filter(Boolean));
const focus = (id: string, drawn: string): FocusAction => ({
  type: 'focus',
  id,
  drawn: drawnItems(drawn),
});
/** The chart was drawn with these items on the page; focus is on one of them, elsewhere or nowhere. */
const draw = (drawn: string, on: string): FocusAction => ({
  type: 'draw',
  drawn: drawnItems(drawn),
  focused: on === 'elsewhere' || on === 'nowhere' ? on : { item: on },
});
const hold = (id: string): FocusAction => ({ type: 'hold', id });
const select = (id: string | null): FocusAction => ({ type: 'select', id });
const seek = (id: string): FocusAction => ({ type: 'seek', id });

/** What follows from actions one after the other; the item that takes focus is that of the last. */
function follow(...actions: readonly FocusAction[]): FocusStep {
  return actions.reduce<FocusStep>(({ state }, action) => focusStep(state, action), {
    state: NO_FOCUS,
  });
}
const stateAfter = (...actions: readonly FocusAction[]): FocusState => follow(...actions).state;

describe('the Tab stop', () => {
  test('is the first event that can be reached', () => {
    expect(stateAfter(show('a b c')).stop).toBe('a');
    expect(stateAfter(show('a b c', 'bc')).stop).toBe('b');
  });

  test('is nowhere when nothing can be reached', () => {
    expect(stateAfter(show('a b', '')).stop).toBeNull();
    expect(follow(show('a b', ''), draw('a b', 'nowhere')).toFocus).toBeUndefined();
  });

  test('is the open event', () => {
    expect(stateAfter(show('a b c'), select('b')).stop).toBe('b');
  });

  test('waits for an open event that is not on screen', () => {
    const away = [show('a b'), select('e')] as const;
    expect(stateAfter(...away).stop).toBe('a');
    expect(stateAfter(...away, show('d e'), draw('d e', 'elsewhere')).stop).toBe('d');
  });

  test('stays where focus was, whatever is opened away from the screen', () => {
    expect(stateAfter(show('a b c'), hold('c'), select('h')).stop).toBe('c');
  });

  test('goes to the open event when filters leave out the event where it was', () => {
    expect(stateAfter(show('a b c'), select('c'), hold('b'), show('a c', 'ac')).stop).toBe('c');
  });

  test('goes to the first event when filters leave out the open one, too', () => {
    expect(stateAfter(show('a b c'), select('c'), show('a b', 'ab')).stop).toBe('a');
  });

  test('moves to the nearest label when its own has left the page', () => {
    const left = stateAfter(show('a b c d e'), hold('a'), draw('c d e', 'elsewhere'));
    expect(left.stop).toBe('c');
  });

  test('is an event, whatever item stands for it', () => {
    const zoomedOut = stateAfter(
      show('a b c'),
      hold('b'),
      show('abc d'),
      draw('abc d', 'elsewhere'),
    );
    expect(zoomedOut.stop).toBe('b');
    expect(itemFor(zoomedOut, zoomedOut.stop)?.id).toBe('abc');
  });
});

describe('focus', () => {
  test('goes to a label that is on the page', () => {
    const { toFocus, state } = follow(show('a b c'), focus('b', 'a b c'));
    expect(toFocus).toBe('b');
    expect(state).toMatchObject({ stop: 'b', held: { event: 'b', item: 'b' }, awaited: null });
  });

  test('goes to the number that stands for an event', () => {
    expect(follow(show('a bcd e'), focus('c', 'a bcd e')).toFocus).toBe('bcd');
  });

  test('waits for a label that is not drawn yet, and goes there once it is', () => {
    const waiting = [show('a b c'), focus('c', 'a b')] as const;
    expect(follow(...waiting).toFocus).toBeUndefined();
    expect(stateAfter(...waiting).awaited).toBe('c');
    const { toFocus, state } = follow(...waiting, draw('a b c', 'elsewhere'));
    expect(toFocus).toBe('c');
    expect(state.awaited).toBeNull();
  });

  test('goes to no event that filters leave out', () => {
    expect(follow(show('a b c', 'ab'), focus('c', 'a b c')).toFocus).toBeUndefined();
  });

  test('goes on to the nearest label when its own is taken off the page', () => {
    const held = [show('a b c d'), hold('b'), draw('a b c d', 'b')] as const;
    const { toFocus, state } = follow(...held, draw('c d', 'nowhere'));
    expect(toFocus).toBe('c');
    expect(state).toMatchObject({ stop: 'c', held: { event: 'c', item: 'c' } });
  });

  test('goes on to what stands for its event now, when that has changed', () => {
    const held = [show('a bcd'), hold('b'), draw('a bcd', 'bcd')] as const;
    expect(follow(...held, show('a b cd'), draw('a b cd', 'nowhere')).toFocus).toBe('b');
  });

  test('is not taken back once the reader has left the chart', () => {
    const left = [show('a b c'), hold('b'), draw('a b c', 'elsewhere')] as const;
    expect(stateAfter(...left).held).toBeNull();
    expect(follow(...left, draw('c', 'nowhere')).toFocus).toBeUndefined();
  });

  test('is not taken by a chart that never had it', () => {
    expect(follow(show('a b c'), draw('b c', 'nowhere')).toFocus).toBeUndefined();
  });

  test('is handed on from the listbox to the Tab stop', () => {
    const enter = (drawn: string): FocusAction => ({ type: 'enter', drawn: drawnItems(drawn) });
    expect(follow(show('a b c'), hold('b'), enter('a b c')).toFocus).toBe('b');
    expect(follow(show('a b c'), hold('b'), enter('a c')).toFocus).toBeUndefined();
  });
});

describe('events that are never counted with others', () => {
  test('are the open one and the one that focus was sent to', () => {
    expect(stateAfter(show('a b'), select('a'), seek('d')).apart).toEqual(['a', 'd']);
    expect(stateAfter(show('a b'), select('a'), seek('a')).apart).toEqual(['a']);
  });

  test('are the open one alone, once another is opened', () => {
    expect(stateAfter(show('a b'), seek('d'), select('b')).apart).toEqual(['b']);
  });

  test('still hold the one that focus was sent to when the open one is closed', () => {
    expect(
      stateAfter(show('a b d'), select('a'), seek('d'), hold('d'), select(null)).apart,
    ).toEqual(['d']);
  });

  test('do so no more when focus has gone on before that', () => {
    const gone = [show('a b d'), seek('d'), hold('d'), hold('b')] as const;
    // It stays by itself until then: a label does not go while one reads on.
    expect(stateAfter(...gone).apart).toEqual(['d']);
    expect(stateAfter(...gone, select(null)).apart).toEqual([]);
  });
});

test('the chart is scrolled once to the event that is opened', () => {
  expect(stateAfter(show('a b'), select('b')).unseen).toBe('b');
  expect(stateAfter(show('a b'), select('b'), { type: 'seen' }).unseen).toBeNull();
  expect(stateAfter(show('a b'), select('b'), { type: 'seen' }, select('a')).unseen).toBe('a');
});
