import { useCallback } from 'react';
import { enterFullScreen } from '../present/fullScreen.ts';
import type { ViewControl } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';

/**
 * Starts the slides with parts of the view changed. Asks for full screen, which a browser grants
 * only in direct answer to a key or click; if refused, the slides fill the page.
 */
export function usePresent(change: ViewControl['change']): (part: Partial<ViewState>) => void {
  return useCallback(
    (part) => {
      change({ ...part, present: true, step: 0, page: 0 });
      void enterFullScreen();
    },
    [change],
  );
}
