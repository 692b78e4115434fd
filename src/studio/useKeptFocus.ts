import { useEffect } from 'react';

const FOCUSABLE =
  ':is(button, summary, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"], [hidden])';

/**
 * Where what has focus is taken out of the page, focus goes to what is nearest: something beside it, or else its pane. Left
 * to the browser it would begin at the top again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What had focus last, and all that is around it. */
    let trail: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      const found: Element[] = [];
      for (let one = target as Element | null; one; one = one.parentElement) found.push(one);
      trail = found;
    };
    const watch = new MutationObserver(() => {
      const { activeElement, body } = document;
      if (trail[0]?.isConnected !== false || (activeElement && activeElement !== body)) return;
      const around = trail.find(({ isConnected }) => isConnected);
      trail = [];
      if (around) focusWithin(around);
    });
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}

function focusWithin(around: Element): void {
  const pane = around.closest('.pane') ?? around.querySelector('.pane');
  const isPane = around === pane || around.contains(pane);
  const target = isPane ? pane : (around.querySelector(FOCUSABLE) ?? pane);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
