import { useEffect, useRef, useState } from 'react';

/** The result of search and filters in words, and the request. */
export interface FoundWords {
  /** Changes with the request. */
  readonly asked: string;
  readonly words: string;
}

/**
 * How long, in milliseconds, a result must be unchanged before it is announced, so that it is
 * announced once and not with each letter.
 */
const PAUSE_MS = 500;

/**
 * The polite announcement, from whichever changed last: the opened event, at once, or the search
 * result, after a pause. It is empty during the pause, so that equal words are announced again for
 * another search. An event opened during the pause is announced alone. Nothing is announced for the
 * state at load.
 */
export function useLatestWords(opened: string, { asked, words }: FoundWords): string {
  const [said, setSaid] = useState('');
  const before = useRef({ opened, asked, words });
  const loaded = useRef<string | null>(asked);
  useEffect(() => {
    const { current: was } = before;
    if (loaded.current !== asked) loaded.current = null;
    const hasTurned = opened !== was.opened;
    if (hasTurned) setSaid(opened);
    if (loaded.current !== null || (hasTurned && opened !== '')) {
      before.current = { opened, asked, words };
      return;
    }
    before.current = { ...was, opened };
    if (asked === was.asked && words === was.words) return;
    setSaid('');
    const timer = setTimeout(() => {
      before.current = { opened, asked, words };
      setSaid(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [opened, asked, words]);
  return said;
}
