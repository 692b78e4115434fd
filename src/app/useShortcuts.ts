import { useEffect } from 'react';

/** What single keys do anywhere on the page. */
export interface Shortcuts {
  readonly '/': () => void;
  readonly '?': () => void;
  readonly p: () => void;
}

/**
 * Single keys as commands, outside of text fields and without modifiers.
 * WCAG 2.1.4: they can be switched off; and a key that types is left alone.
 */
export function useShortcuts(isOn: boolean, shortcuts: Shortcuts): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      const action = shortcuts[event.key.toLowerCase() as keyof Shortcuts];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn, shortcuts]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
