import { useLayoutEffect, useState } from 'react';

/** Turns once the fonts are there, since labels change their width then. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(() => document.fonts.status === 'loaded');
  useLayoutEffect(() => {
    let mounted = true;
    void document.fonts.ready.then(() => mounted && setReady(true));
    return () => {
      mounted = false;
    };
  }, []);
  return ready;
}
