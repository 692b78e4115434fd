import { useEffect, useRef, useState } from 'react';

/** What a search and filters leave, in words, and what was asked. */
export interface FoundWords {
  /** Differs when something else is asked for. */
  readonly asked: string;
  readonly words: string;
}

/** So long nothing must change before it is said what was found, ms: one says it once, not with each letter. */
const PAUSE = 500;

/**
 * What is to be said politely, of two things whichever changed last: what was opened, at once, or what was
 * found, after a pause. Until then nothing stands there, so that the same words are said again for another
 * search. What one opens within the pause is said alone. Nothing is said of what the page was loaded with.
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
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [opened, asked, words]);
  return said;
}
