import type { ComponentProps, MouseEvent, RefObject } from 'react';
import type { Command } from './keyCommand.ts';
import './layers.css';

interface ControlsProps {
  readonly canGoFullScreen: boolean;
  readonly isFullScreen: boolean;
  readonly canLeave: boolean;
  readonly isPointing: boolean;
  readonly onCommand: (command: Command) => void;
  /** Receives focus after a click, so that Space goes on instead of pressing the button again. */
  readonly stage: RefObject<HTMLElement | null>;
}

type ButtonState = Pick<ComponentProps<'button'>, 'aria-label' | 'aria-pressed'>;

/** Buttons for the commands of keys; visible while the pointer moves or one of them has focus. */
export function Controls(props: ControlsProps) {
  const { canGoFullScreen, isFullScreen, canLeave, isPointing, onCommand, stage } = props;
  const button = (command: Command, label: string, state: ButtonState = {}) => (
    <button
      {...state}
      onClick={(event: MouseEvent) => {
        onCommand(command);
        // A click made with a key has a count of 0.
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
