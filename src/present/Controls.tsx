import type { MouseEvent, RefObject } from 'react';
import type { Command } from './keyCommand.ts';

interface ControlsProps {
  readonly canGoFullScreen: boolean;
  readonly isFullScreen: boolean;
  readonly onCommand: (command: Command) => void;
  /** Gets the focus back after a click, so that Space goes on. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** Buttons for what keys do; seen while the pointer moves or one of them has focus. */
export function Controls({ canGoFullScreen, isFullScreen, onCommand, stage }: ControlsProps) {
  const button = (command: Command, label: string, name?: string) => (
    <button
      aria-label={name}
      onClick={(event: MouseEvent) => {
        onCommand(command);
        // A click by a key has no count.
        if (event.detail > 0) stage.current?.focus({ preventScroll: true });
      }}
      type="button"
    >
      {label}
    </button>
  );
  return (
    <nav aria-label="Slide controls" className="present-controls">
      {button('previous', '←', 'Previous')}
      {button('next', '→', 'Next')}
      {button('source', 'Source')}
      {canGoFullScreen && button('fullscreen', isFullScreen ? 'Leave full screen' : 'Full screen')}
      {button('notes', 'Notes')}
      {button('help', 'Keys')}
      {button('leave', 'Leave')}
    </nav>
  );
}
