import { isPlainClick } from '../widgets/plainClick.ts';

/** The app has drawn its chart soon after it has taken the page over, or never does. */
const LATEST_MS = 3000;

/**
 * Keeps what the reader does to an event before the app is there, and does it again to the app's label: a
 * click opens the event, and focus stays where it was. Without an app, a click follows the link.
 */
export function handOver(host: HTMLElement): void {
  const { dataset } = document.documentElement;
  let clicked: string | undefined;
  let focused: string | undefined;
  const idOf = (target: EventTarget | null): string | undefined =>
    target instanceof Element && host.contains(target)
      ? target.closest('a')?.dataset.event
      : undefined;
  host.addEventListener('click', (event) => {
    const id = idOf(event.target);
    if (id === undefined || !('awaiting' in dataset) || !isPlainClick(event)) return;
    event.preventDefault();
    clicked = id;
    for (const link of host.querySelectorAll('a')) {
      if (link.dataset.event === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
  const follow = ({ target }: FocusEvent): void => {
    focused = idOf(target);
  };
  document.addEventListener('focusin', follow);
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    document.removeEventListener('focusin', follow);
    const id = clicked ?? focused;
    const label = id === undefined ? null : labelOf(id);
    if (id === undefined || label) observer.disconnect();
    else setTimeout(() => observer.disconnect(), LATEST_MS);
    if (clicked !== undefined) label?.click();
    else if (document.activeElement === document.body) label?.focus({ preventScroll: true });
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

/** The label of an event in the chart of the app. */
function labelOf(id: string): HTMLElement | null {
  return document.querySelector(`.timeline-host [data-event="${CSS.escape(id)}"]`);
}
