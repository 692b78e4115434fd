import { useEffect } from 'react';
import { type Command, type KeyPlace, keyCommand } from './keyCommand.ts';

/** Listens to keys and clickers, and keeps what they mean here from doing what it does elsewhere. */
export function useKeys(keys: KeyPlace['keys'], run: (command: Command) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || scrolls(event)) return;
      const command = keyCommand(event, { keys, focus: focusOf(event.target) });
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, run]);
}

function focusOf(target: EventTarget | null): KeyPlace['focus'] {
  if (!(target instanceof Element)) return null;
  if (target.matches('button, a[href], summary, input[type=checkbox]')) return 'control';
  return target.matches('input, textarea, select, [contenteditable]') ? 'field' : null;
}

/** Whether a key scrolls a text that has the focus; Page keys are those of a clicker all the same. */
function scrolls({ key, target }: KeyboardEvent): boolean {
  const isText = target instanceof Element && target.matches('[data-scrolls]');
  return isText && ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}
