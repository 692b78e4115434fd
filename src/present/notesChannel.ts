import { useCallback, useEffect, useRef, useState } from 'react';
import type { Position } from './deck.ts';
import type { Command } from './keyCommand.ts';

/**
 * The slides and the window with notes talk by messages through the handles that they have of each
 * other. A page opened from a file has the origin `null`, so what counts is not the origin of a
 * message but the window it comes from.
 */

/** Where the slides stand. */
export interface SlidesState extends Position {
  readonly page: number;
  readonly blank: 'black' | 'white' | null;
  /** When the slides began, milliseconds since 1970. */
  readonly started: number;
}

/** The commands that make sense from another window: full screen, for one, needs a key in its own. */
const REMOTE: readonly Command[] = [
  'next',
  'enter',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'source',
];

/** The notes say that they are there again and again, so that slides that were reloaded find them. */
const HELLO = 'hello';
const EVERY = 1000;
/** Without an answer for this long, the slides are gone; milliseconds. */
const GONE = 3500;

/** On the side of the slides: follows the notes, and tells them where the slides stand. */
export function useNotesWindow(
  state: Omit<SlidesState, 'started'>,
  run: (command: Command) => void,
): void {
  const started = useRef(Date.now());
  const notes = useRef<Window | null>(null);
  const latest = useRef(state);
  const tell = useCallback(() => {
    notes.current?.postMessage({ slides: { ...latest.current, started: started.current } }, '*');
  }, []);
  const { event, step, page, blank } = state;
  useEffect(() => {
    latest.current = { event, step, page, blank };
    tell();
  }, [event, step, page, blank, tell]);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (!isOpenedHere(source)) return;
      notes.current = source;
      const said = fieldOf(data, 'notes');
      if (said === HELLO) tell();
      const command = REMOTE.find((known) => known === said) ?? digitIn(said);
      if (command) run(command);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [run, tell]);
}

/** A digit of the number of an event, which `enter` leads to. */
function digitIn(said: unknown): Command | undefined {
  const digit = fieldOf(said, 'digit');
  return typeof digit === 'string' && /^\d$/.test(digit) ? { digit } : undefined;
}

/** Only a window that this page opened may drive it; `opener` can be read across origins. */
function isOpenedHere(source: MessageEventSource | null): source is Window {
  return source !== null && 'opener' in source && source.opener === window;
}

/** What the notes know of the slides. */
export interface SlidesLink {
  /** `null` before the first word of them. */
  readonly state: SlidesState | null;
  readonly isConnected: boolean;
  /** Sends a command. The slides do not answer: it is taken to be of use. */
  readonly send: (command: Command) => boolean;
}

/** On the side of the notes: hears where the slides stand, and drives them. */
export function useSlidesLink(): SlidesLink {
  const [state, setState] = useState<SlidesState | null>(null);
  const [heard, setHeard] = useState(0);
  const [now, setNow] = useState(0);
  const say = useCallback((word: unknown) => {
    (window.opener as Window | null)?.postMessage({ notes: word }, '*');
  }, []);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== window.opener) return;
      const slides = fieldOf(data, 'slides');
      if (!isSlidesState(slides)) return;
      setState(slides);
      setHeard(Date.now());
    };
    const hello = () => {
      say(HELLO);
      setNow(Date.now());
    };
    window.addEventListener('message', listen);
    hello();
    const timer = window.setInterval(hello, EVERY);
    return () => {
      window.removeEventListener('message', listen);
      window.clearInterval(timer);
    };
  }, [say]);
  const send = useCallback(
    (command: Command) => {
      say(command);
      return true;
    },
    [say],
  );
  return { state, isConnected: now - heard < GONE, send };
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}

function isSlidesState(value: unknown): value is SlidesState {
  const event = fieldOf(value, 'event');
  const numbers = ['step', 'page', 'started'].map((name) => fieldOf(value, name));
  return (event === null || typeof event === 'string') && numbers.every(Number.isFinite);
}
