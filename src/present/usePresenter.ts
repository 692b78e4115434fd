import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { type Deck, type DeckSlide, indexOf, type Position, positionOf } from './deck.ts';
import type { Command } from './keyCommand.ts';
import { type PresenterState, presenterAt, type Request, step } from './presenter.ts';
import { type FullScreen, useFullScreen } from './useStage.ts';

export interface PresenterOptions {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly position: Position;
  /** The page within the step, from 0. */
  readonly page: number;
  readonly onGo: (position: Position, page: number) => void;
  /** Leaves the slides; `null` if there is nothing to go back to. */
  readonly onLeave: (() => void) | null;
  /** Opens the notes window. Returns whether the browser allowed it. */
  readonly onNotes: () => boolean;
}

/** The state of the slides, and the single way to send them commands. */
export interface Presenter extends PresenterState {
  readonly slide: DeckSlide;
  readonly fullScreen: FullScreen;
  /** Applies a command. Returns whether it had an effect. */
  readonly run: (command: Command) => boolean;
  readonly onPages: (count: number) => void;
  readonly onSourcePages: (count: number) => void;
}

const TITLE: DeckSlide = { kind: 'title' };

/** Connects the slides to the address, the browser and the rendered page. */
export function usePresenter(options: PresenterOptions): Presenter {
  const { dataset, deck, position, page } = options;
  const index = indexOf(deck, dataset, position);
  const [state, live, show] = useLive(presenterAt(index, page));
  const say = useCallback((message: string) => show({ ...live.current, message }), [live, show]);
  const fullScreen = useFullScreen(
    useCallback(() => say('Full screen is not allowed here.'), [say]),
  );
  const surroundings = useLatest({ ...options, fullScreen, say });
  const counts = useRef({ of: index, pages: 1, sourcePages: 1 });
  useLayoutEffect(
    function followAddress() {
      show({ ...live.current, index, page });
    },
    [index, page, live, show],
  );
  useEffect(
    function disarm() {
      // In full screen the browser takes Esc for itself.
      if (!fullScreen.isOn) show({ ...live.current, isArmed: false });
    },
    [fullScreen.isOn, live, show],
  );
  const run = useCallback(
    (command: Command): boolean => {
      const [before, around] = [live.current, surroundings.current];
      const { of, pages, sourcePages } = counts.current;
      const next = step(before, command, {
        deck: around.deck,
        pages: of === before.index ? pages : 1,
        sourcePages,
        // Read from the document: a clicker can be faster than the event for full screen.
        isFullScreen: Boolean(document.fullscreenElement),
        canLeave: around.onLeave !== null,
      });
      show(next.state);
      if (isElsewhere(before, next.state)) tellAddress(next.state, around);
      if (next.request) ask(next.request, around);
      return next.isUsed;
    },
    [live, surroundings, show],
  );
  const onPages = useCallback(
    (count: number) => {
      if (live.current.index !== state.index) return;
      counts.current = { ...counts.current, of: state.index, pages: count };
      if (live.current.page < count) return;
      show({ ...live.current, page: count - 1 });
      tellAddress(live.current, surroundings.current);
    },
    [state.index, live, surroundings, show],
  );
  const onSourcePages = useCallback((count: number) => {
    counts.current = { ...counts.current, sourcePages: count };
  }, []);
  const slide = deck.slides[state.index] ?? TITLE;
  return { ...state, slide, fullScreen, run, onPages, onSourcePages };
}

/**
 * State that is current before it is rendered: commands from the notes come faster than renders,
 * and each builds on the one before.
 */
function useLive(first: PresenterState) {
  const [state, setState] = useState(first);
  const live = useRef(state);
  const show = useCallback((next: PresenterState) => {
    live.current = next;
    setState(next);
  }, []);
  return [state, live, show] as const;
}

/** The value of the last render, for callbacks between renders. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

function isElsewhere(before: PresenterState, { index, page }: PresenterState): boolean {
  return index !== before.index || page !== before.page;
}

/**
 * The number of the last page is unknown until its slide is rendered, so the address waits for it.
 */
function tellAddress({ index, page }: PresenterState, { deck, onGo }: PresenterOptions): void {
  if (Number.isFinite(page)) onGo(positionOf(deck.slides[index] ?? TITLE), page);
}

interface Askable extends Pick<PresenterOptions, 'onLeave' | 'onNotes'> {
  readonly fullScreen: FullScreen;
  readonly say: (message: string) => void;
}

function ask(request: Request, { fullScreen, say, onLeave, onNotes }: Askable): void {
  if (request === 'fullscreen') fullScreen.toggle();
  else if (request === 'leave') onLeave?.();
  else if (!onNotes()) say('The browser did not let the window with notes open.');
}
