import { useCallback, useEffect, useRef, useState } from 'react';
import type { Position } from './deck.ts';
import type { Command } from './keyCommand.ts';

/**
 * The slides and the notes window exchange messages through their handles of each other. A page
 * opened from a file has the origin `null`, so a message is trusted for the window it comes from,
 * not for its origin.
 */

/** The state of the slides that the notes follow. */
export interface SlidesState extends Position {
  readonly page: number;
  readonly blank: 'black' | 'white' | null;
  /** When the slides began, in milliseconds since 1970. */
  readonly started: number;
}

/**
 * The commands that work from another window; full screen, for one, needs a key press in its own.
 */
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

/** The notes repeat their greeting, so that slides find them after a reload. */
const HELLO = 'hello';
const HELLO_INTERVAL_MS = 1000;
/** Without an answer for this long, in milliseconds, the slides count as gone. */
const GONE_AFTER_MS = 3500;

/** Used by the slides: follows commands from the notes, and reports the state to them. */
export function useNotesWindow(
  state: Omit<SlidesState, 'started'>,
  run: (command: Command) => void,
): void {
  const started = useRef(Date.now());
  const notes = useRef<Window | null>(null);
  const latest = useRef(state);
  const report = useCallback(() => {
    notes.current?.postMessage({ slides: { ...latest.current, started: started.current } }, '*');
  }, []);
  const { event, step, page, blank } = state;
  useEffect(() => {
    latest.current = { event, step, page, blank };
    report();
  }, [event, step, page, blank, report]);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (!isOpenedHere(source)) return;
      notes.current = source;
      const said = fieldOf(data, 'notes');
      if (said === HELLO) report();
      const command = REMOTE.find((known) => known === said) ?? digitIn(said);
      if (command) run(command);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [run, report]);
}

/** A digit of an event number, to which `enter` leads. */
function digitIn(said: unknown): Command | undefined {
  const digit = fieldOf(said, 'digit');
  return typeof digit === 'string' && /^\d$/.test(digit) ? { digit } : undefined;
}

/** Only a window opened by this page may drive it; `opener` can be read across origins. */
function isOpenedHere(source: MessageEventSource | null): source is Window {
  return source !== null && 'opener' in source && source.opener === window;
}

/** What the notes know about the slides. */
export interface SlidesLink {
  /** `null` before the first report. */
  readonly state: SlidesState | null;
  readonly isConnected: boolean;
  /** Sends a command. The slides do not answer, so it is taken to have an effect. */
  readonly send: (command: Command) => boolean;
}

/** Used by the notes: receives the state of the slides, and drives them. */
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
    const timer = window.setInterval(hello, HELLO_INTERVAL_MS);
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
  return { state, isConnected: now - heard < GONE_AFTER_MS, send };
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}

function isSlidesState(value: unknown): value is SlidesState {
  const event = fieldOf(value, 'event');
  const numbers = ['step', 'page', 'started'].map((name) => fieldOf(value, name));
  return (event === null || typeof event === 'string') && numbers.every(Number.isFinite);
}
