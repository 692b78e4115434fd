import type { ComponentProps, MouseEvent, RefObject } from 'react';
import type { Command } from './keyCommand.ts';
import './layers.css';

interface ControlsProps {
  readonly canGoFullScreen: boolean;
  readonly isFullScreen: boolean;
  readonly canLeave: boolean;
  readonly isPointing: boolean;
  readonly onCommand: (command: Command) => void;
  /** Gets the focus back after a click, so that Space goes on. */
  readonly stage: RefObject<HTMLElement | null>;
}

type ButtonState = Pick<ComponentProps<'button'>, 'aria-label' | 'aria-pressed'>;

/** Buttons for what keys do; seen while the pointer moves or one of them has focus. */
export function Controls(props: ControlsProps) {
  const { canGoFullScreen, isFullScreen, canLeave, isPointing, onCommand, stage } = props;
  const button = (command: Command, label: string, state: ButtonState = {}) => (
    <button
      {...state}
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
      {button('previous', '←', { 'aria-label': 'Previous' })}
      {button('next', '→', { 'aria-label': 'Next' })}
      {button('source', 'Source')}
      {canGoFullScreen && button('fullscreen', isFullScreen ? 'Leave full screen' : 'Full screen')}
      {button('notes', 'Notes')}
      {button('pointer', 'Pointer', { 'aria-pressed': isPointing })}
      {button('help', 'Keys')}
      {canLeave && button('leave', 'Leave')}
    </nav>
  );
}
