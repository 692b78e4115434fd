import { useEffect } from 'react';
import { focusKind } from '../widgets/focusKind.ts';
import { type Command, isForHost, isRepeatable, type Keys, keyCommand } from './keyCommand.ts';

/**
 * Listens to keys and clickers, and prevents the usual effect of commands.
 * @param run applies a command, and returns whether it had an effect
 */
export function useKeys(keys: Keys, run: (command: Command) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || scrolls(event)) return;
      const command = keyCommand(event, { keys, focus: focusKind(event.target) });
      if (!command) return;
      const isUsed = (event.repeat && !isRepeatable(command)) || run(command);
      if (isUsed || !isForHost(command, keys)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, run]);
}

/** Whether a key scrolls a focused text; Page keys never do, since clickers send them. */
function scrolls({ key, target }: KeyboardEvent): boolean {
  const isText = target instanceof Element && target.matches('[data-scrolls]');
  return isText && ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}
