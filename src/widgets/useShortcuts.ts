import { useEffect } from 'react';
import { focusKind } from './focusKind.ts';
import { isModified, keyCharacter } from './keyCharacters.ts';

/** The effects of single keys anywhere on the page. */
export interface Shortcuts {
  readonly '/': () => void;
  readonly '?': () => void;
  readonly p: () => void;
  readonly s: () => void;
}

/**
 * Single keys as commands, outside text fields and without modifiers. They can be switched off
 * (WCAG 2.1.4).
 */
export function useShortcuts(isOn: boolean, shortcuts: Shortcuts): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const actions = new Map(Object.entries(shortcuts));
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isModified(event)) return;
      const action = actions.get(keyCharacter(event));
      if (!action || focusKind(event.target) === 'field') return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn, shortcuts]);
}
