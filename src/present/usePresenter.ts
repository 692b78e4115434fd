import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import {
  type Deck,
  type Frame,
  hasPages,
  indexOf,
  indexOfPlace,
  type Position,
  positionOf,
} from './deck.ts';
import { type Command, isResume } from './keyCommand.ts';
import { type FullScreen, useFullScreen } from './useStage.ts';

export type Blank = 'black' | 'white';

/** So many digits typed last name an event. */
const TYPED = 6;

export interface PresenterOptions {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly position: Position;
  /** The page within the step, from 0. */
  readonly page: number;
  readonly onGo: (position: Position, page: number) => void;
  readonly onLeave: () => void;
  readonly onNotes: () => boolean;
}

/** Where the slides stand, what lies over them, and the one way to ask something of them. */
export interface Presenter {
  readonly index: number;
  readonly frame: Frame;
  readonly blank: Blank | null;
  /** What lies over the slide. */
  readonly layer: 'help' | 'source' | null;
  readonly sourcePage: number;
  /** What was typed of the number of an event. */
  readonly typed: string;
  readonly message: string;
  readonly fullScreen: FullScreen;
  readonly run: (command: Command) => void;
  readonly onPages: (count: number) => void;
  readonly onSourcePages: (count: number) => void;
}

const TITLE: Frame = { kind: 'title' };
/** Beyond any page: the last one, whatever its number. */
const LAST_PAGE = 9999;

/** Keeps everything about the slides that is not in the address, and follows commands. */
export function usePresenter(options: PresenterOptions): Presenter {
  const { dataset, deck, position, page, onGo, onLeave, onNotes } = options;
  const index = indexOf(deck, dataset, position);
  const frame = deck.frames[index] ?? TITLE;
  const [blank, setBlank] = useState<Blank | null>(null);
  const [layer, setLayer] = useState<Presenter['layer']>(null);
  const [sourcePage, setSourcePage] = useState(0);
  const [typed, setTyped] = useState('');
  const [message, setMessage] = useState('');
  const pages = useRef({ of: frame, count: 1 });
  const sourcePages = useRef(1);
  // A clicker sends F5 and Esc by turns: the Esc that follows an F5 takes that back, and no more.
  const isArmed = useRef(false);
  const fullScreen = useFullScreen(
    useCallback(() => setMessage('Full screen is not allowed here.'), []),
  );
  const onPages = (count: number) => {
    pages.current = { of: frame, count };
    if (page >= count) onGo(positionOf(frame), count - 1);
  };
  const onSourcePages = useCallback((count: number) => {
    sourcePages.current = count;
  }, []);

  const goTo = (target: number, at = 0) => {
    const next = deck.frames[target];
    setLayer(null);
    if (next) onGo(positionOf(next), at);
  };
  const turn = (by: 1 | -1) => {
    if (layer === 'source') return turnSource(by);
    setLayer(null);
    const count = pages.current.of === frame ? pages.current.count : 1;
    const to = Math.min(page, count - 1) + by;
    if (to >= 0 && to < count) onGo(positionOf(frame), to);
    else goTo(index + by, by < 0 && hasPages(deck.frames[index + by]) ? LAST_PAGE : 0);
  };
  const turnSource = (by: 1 | -1) => {
    const to = sourcePage + by;
    if (to >= 0 && to < sourcePages.current) return setSourcePage(to);
    setLayer(null);
    if (by > 0) goTo(index + 1);
  };
  // Digits from the notes come faster than the slides are rendered.
  const typedSoFar = useRef('');
  const type = (digits: string) => {
    typedSoFar.current = digits;
    setTyped(digits);
  };
  const goToPlace = (place: number) => {
    const target = indexOfPlace(deck, place);
    if (target >= 0) goTo(target);
    else setMessage(`There is no event ${place}.`);
  };
  const goBack = () => {
    // Read afresh: a clicker may be faster than the event that tells of full screen.
    if (document.fullscreenElement) fullScreen.leave();
    else if (isArmed.current) setMessage('');
    else if (layer) setLayer(null);
    else onLeave();
    isArmed.current = false;
  };
  const toggleLayer = (name: 'help' | 'source') => {
    setSourcePage(0);
    setLayer(layer === name ? null : name);
  };
  const toggleFullScreen = () => {
    isArmed.current = !document.fullscreenElement;
    fullScreen.toggle();
  };
  const actions: Readonly<Record<Extract<Command, string>, () => void>> = {
    next: () => turn(1),
    enter: () => turn(1),
    previous: () => turn(-1),
    first: () => goTo(0),
    last: () => goTo(deck.frames.length - 1),
    black: () => setBlank('black'),
    white: () => setBlank('white'),
    fullscreen: toggleFullScreen,
    escape: goBack,
    source: () => 'event' in frame && toggleLayer('source'),
    notes: () => !onNotes() && setMessage('The browser did not let the window with notes open.'),
    help: () => toggleLayer('help'),
    leave: onLeave,
  };
  const run = (command: Command) => {
    if (blank) {
      if (isResume(command)) setBlank(null);
      return;
    }
    setMessage('');
    const before = typedSoFar.current;
    if (typeof command === 'object') return type((before + command.digit).slice(-TYPED));
    type('');
    if (before && command === 'enter') return goToPlace(Number(before));
    if (before && (command === 'previous' || command === 'escape')) return;
    actions[command]();
  };
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  // The browser takes an Esc in full screen for itself.
  useEffect(() => {
    if (!fullScreen.isOn) isArmed.current = false;
  }, [fullScreen.isOn]);
  return {
    index,
    frame,
    blank,
    layer,
    sourcePage,
    typed,
    message,
    fullScreen,
    run: useCallback((command: Command) => latest.current(command), []),
    onPages,
    onSourcePages,
  };
}
