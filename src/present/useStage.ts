import { useCallback, useEffect, useRef, useState } from 'react';
import { enterFullScreen } from './fullScreen.ts';

/** Full screen, as far as the browser allows it to this page. */
export interface FullScreen {
  readonly isOn: boolean;
  readonly isOffered: boolean;
  readonly toggle: () => void;
}

function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
}

/** The number of mounted slides: none or one, and while one replaces another, two or none. */
let slides = 0;

/**
 * The current state of full screen. It ends with the slides, unless others replace them at once.
 */
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
 * Keeps the screen awake where allowed. The lock is lost when the page is hidden, so it is
 * requested again when the page shows (Screen Wake Lock API).
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

/** How long without movement until pointer and controls hide, in milliseconds. */
const IDLE_AFTER_MS = 3000;

/** Whether the pointer is at rest. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  const timer = useRef(0);
  useEffect(() => {
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setIdle(true), IDLE_AFTER_MS);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return isIdle;
}
