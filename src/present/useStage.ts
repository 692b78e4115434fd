import { useCallback, useEffect, useRef, useState } from 'react';

/** Full screen as far as the browser lets this page have it. */
export interface FullScreen {
  readonly isOn: boolean;
  readonly isOffered: boolean;
  readonly toggle: () => void;
}

/** Asks for full screen; call it from the key or click itself. Resolves to whether it was granted. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    // Refused, as in a frame that is not allowed it, or unknown to the browser.
    return false;
  }
}

function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
}

/** How many slides are on the page: none, or one; while one takes the place of another, two or none. */
let slides = 0;

/** Full screen, kept up to date; it ends with the slides, unless others take their place at once. */
export function useFullScreen(onRefused: () => void): FullScreen {
  const [isOn, setOn] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    slides += 1;
    const update = () => setOn(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', update);
    return () => {
      slides -= 1;
      document.removeEventListener('fullscreenchange', update);
      queueMicrotask(() => slides === 0 && leaveFullScreen());
    };
  }, []);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) leaveFullScreen();
    else void enterFullScreen().then((isGranted) => !isGranted && onRefused());
  }, [onRefused]);
  return { isOn, isOffered: document.fullscreenEnabled === true, toggle };
}

/**
 * Keeps the screen awake where that is allowed. The lock is lost whenever the page is hidden, so it
 * is asked for again when the page shows (Screen Wake Lock API).
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async () => {
      if (isOver || document.visibilityState !== 'visible') return;
      lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) void lock?.release().catch(() => {});
    };
    void request();
    document.addEventListener('visibilitychange', request);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', request);
      void lock?.release().catch(() => {});
    };
  }, []);
}

/** After this long without a movement, pointer and controls are out of the way; milliseconds. */
const IDLE = 3000;

/** Whether the pointer lies still. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  const timer = useRef(0);
  useEffect(() => {
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setIdle(true), IDLE);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return isIdle;
}
