import { useCallback, useRef, useState } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { ViewState } from '../view/viewState.ts';
import { SharePanel } from './SharePanel.tsx';
import { useDismiss } from './useDismiss.ts';

interface ShareMenuProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  /** The open event. */
  readonly event: TimelineEvent | undefined;
}

/** What can be taken away: links, citations and files, in a panel that opens below its button. */
export function ShareMenu({ dataset, view, event }: ShareMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback((hasFocus: boolean) => {
    setOpen(false);
    if (hasFocus) button.current?.focus({ preventScroll: true });
  }, []);
  useDismiss(place, isOpen ? close : null);
  return (
    <div className="share" ref={place}>
      <button
        aria-controls={isOpen ? 'share-panel' : undefined}
        aria-expanded={isOpen}
        className="quiet"
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        Share and save
      </button>
      {isOpen && (
        <SharePanel
          dataset={dataset}
          event={event}
          id="share-panel"
          onClose={() => close(true)}
          view={view}
        />
      )}
    </div>
  );
}
