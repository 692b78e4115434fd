import { type Deck, hasPages, indexOfPlace } from './deck.ts';
import { type Command, isResume } from './keyCommand.ts';

export type Blank = 'black' | 'white';

/** The position of the slides, and what is shown over them. */
export interface PresenterState {
  /** The index of the step. */
  readonly index: number;
  /** The page within the step, from 0; `LAST_PAGE` until its pages are counted. */
  readonly page: number;
  readonly blank: Blank | null;
  readonly layer: 'help' | 'source' | null;
  /** The page of the source in large type, from 0. */
  readonly sourcePage: number;
  /** Whether the pointer ring is shown. */
  readonly isPointing: boolean;
  /** The digits typed so far of an event number. */
  readonly typed: string;
  /** Shown and announced until the next command. */
  readonly message: string;
  /** Announced, but not shown. */
  readonly spoken: string;
  /**
   * A clicker sends F5 and Esc alternately: an Esc that follows an F5 undoes it, and nothing else.
   */
  readonly isArmed: boolean;
}

/** What the effect of a command depends on besides the state. */
export interface Surroundings {
  readonly deck: Deck;
  /** The number of pages of the step, and of its source in large type. */
  readonly pages: number;
  readonly sourcePages: number;
  readonly isFullScreen: boolean;
  /** Whether there is another page to go back to. */
  readonly canLeave: boolean;
}

/** A request to the browser or to the page that shows the slides. */
export type Request = 'fullscreen' | 'notes' | 'leave';

export interface Step {
  readonly state: PresenterState;
  readonly request: Request | null;
  /** Whether the command had an effect; otherwise it may be handed on. */
  readonly isUsed: boolean;
}

/** Stands for the last page of a step before its pages are counted; larger than any page. */
export const LAST_PAGE = Number.POSITIVE_INFINITY;

/** The most digits that are kept of a typed event number. */
const MOST_DIGITS = 6;

/** The slides at a step, without anything over them. */
export function presenterAt(index: number, page: number): PresenterState {
  return {
    index,
    page,
    blank: null,
    layer: null,
    sourcePage: 0,
    isPointing: false,
    typed: '',
    message: '',
    spoken: '',
    isArmed: false,
  };
}

/** Applies a command to the state. */
export function step(before: PresenterState, command: Command, around: Surroundings): Step {
  if (before.blank) {
    const isUsed = isResume(command);
    return { state: isUsed ? { ...before, blank: null } : before, request: null, isUsed };
  }
  const { typed } = before;
  const state = { ...before, message: '', spoken: '', typed: '' };
  if (typeof command === 'object') {
    return used({ ...state, typed: (typed + command.digit).slice(-MOST_DIGITS) });
  }
  if (typed && command === 'enter') return goToPlace(state, around.deck, Number(typed));
  if (typed && (command === 'previous' || command === 'escape')) return used(state);
  return follow(state, command, around);
}

function follow(
  state: PresenterState,
  command: Extract<Command, string>,
  around: Surroundings,
): Step {
  switch (command) {
    case 'next':
    case 'enter':
      return turn(state, 1, around);
    case 'previous':
      return turn(state, -1, around);
    case 'first':
      return goTo(state, around.deck, 0);
    case 'last':
      return goTo(state, around.deck, around.deck.slides.length - 1);
    case 'black':
    case 'white':
      return used({ ...state, blank: command });
    case 'help':
      return toggleLayer(state, command);
    case 'source':
      return hasSource(state, around) ? toggleLayer(state, command) : unused(state);
    case 'pointer':
      return used(pointing(state, !state.isPointing));
    case 'fullscreen':
      return { ...used({ ...state, isArmed: !around.isFullScreen }), request: command };
    case 'notes':
      return { ...used(state), request: command };
    case 'escape':
      return goBack(state, around);
    case 'leave':
      return leave(state, around);
  }
}

/** Esc undoes one thing: full screen, a preceding F5, a layer over the slide, or the slides. */
function goBack(armed: PresenterState, around: Surroundings): Step {
  const state = { ...armed, isArmed: false };
  if (around.isFullScreen) return { ...used(state), request: 'fullscreen' };
  if (armed.isArmed) return used(state);
  if (state.layer) return used({ ...state, layer: null });
  if (state.isPointing) return used(pointing(state, false));
  return leave(state, around);
}

function leave(state: PresenterState, { canLeave }: Surroundings): Step {
  return canLeave ? { ...used(state), request: 'leave' } : unused(state);
}

function turn(state: PresenterState, by: 1 | -1, around: Surroundings): Step {
  if (state.layer === 'source') return turnSource(state, by, around);
  const { deck, pages } = around;
  const to = Math.min(state.page, pages - 1) + by;
  if (to >= 0 && to < pages) return used({ ...state, layer: null, page: to });
  const index = state.index + by;
  return goTo(state, deck, index, by < 0 && hasPages(deck.slides[index]) ? LAST_PAGE : 0);
}

function turnSource(state: PresenterState, by: 1 | -1, around: Surroundings): Step {
  const to = state.sourcePage + by;
  if (to >= 0 && to < around.sourcePages) return used({ ...state, sourcePage: to });
  return by > 0 ? goTo(state, around.deck, state.index + 1) : used({ ...state, layer: null });
}

function goTo(state: PresenterState, deck: Deck, index: number, page = 0): Step {
  const isThere = index in deck.slides;
  const next = { ...state, layer: null, ...(isThere ? { index, page } : {}) };
  return { state: next, request: null, isUsed: isThere || state.layer !== null };
}

function goToPlace(state: PresenterState, deck: Deck, place: number): Step {
  const index = indexOfPlace(deck, place);
  if (index >= 0) return goTo(state, deck, index);
  return used({ ...state, message: `There is no event ${place}.` });
}

function toggleLayer(state: PresenterState, layer: 'help' | 'source'): Step {
  return used({ ...state, sourcePage: 0, layer: state.layer === layer ? null : layer });
}

function pointing(state: PresenterState, isPointing: boolean): PresenterState {
  return {
    ...state,
    isPointing,
    spoken: isPointing ? 'The pointer is on.' : 'The pointer is off.',
  };
}

function hasSource({ index }: PresenterState, { deck }: Surroundings): boolean {
  const slide = deck.slides[index];
  return slide !== undefined && 'event' in slide;
}

function used(state: PresenterState): Step {
  return { state, request: null, isUsed: true };
}

function unused(state: PresenterState): Step {
  return { state, request: null, isUsed: false };
}
