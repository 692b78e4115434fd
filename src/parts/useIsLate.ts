import { useEffect, useState } from 'react';

/** Until then nothing is said: what comes sooner would only flicker. Milliseconds. */
const LATE_AFTER_MS = 300;

/** Whether something has been coming for some time. */
export function useIsLate(isComing: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isComing) return undefined;
    const timer = setTimeout(() => setLate(true), LATE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isComing]);
  return isLate;
}
