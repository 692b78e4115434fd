import { type ReactElement, useCallback, useRef, useState } from 'react';
import { useDismiss } from '../widgets/useDismiss.ts';
import './share.css';

/** The id of the panel. */
export const SHARE_PANEL = 'share-panel';

interface ShareMenuProps {
  /** The panel, given a function that closes it. */
  readonly renderPanel: (close: () => void) => ReactElement | null;
}

/** Links, citations and files, in a panel that opens below its button. */
export function ShareMenu({ renderPanel }: ShareMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback((hasFocus: boolean) => {
    setOpen(false);
    if (hasFocus) button.current?.focus({ preventScroll: true });
  }, []);
  useDismiss(menu, isOpen ? close : null);
  return (
    <div className="share" ref={menu}>
      <button
        aria-controls={isOpen ? SHARE_PANEL : undefined}
        aria-expanded={isOpen}
        className="quiet"
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        Share and save
      </button>
      {isOpen && renderPanel(() => close(true))}
    </div>
  );
}
