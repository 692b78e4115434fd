/** The app has drawn its chart soon after it has taken the page over, or shows none. */
const LATEST_MS = 3000;

/**
 * Hands on to the app what the reader does to an event of the page before the app is there: what was
 * clicked is open in it, and focus stays where it was. To be called before the app takes the place of the
 * page.
 * @param root what holds the page, and then the app
 * @param open makes the app open an event from the start
 */
export function handOver(root: HTMLElement, open: (id: string) => void): void {
  const host = root.querySelector<HTMLElement>('.static-host');
  if (!host) return;
  const early = host.dataset.clicked;
  if (early !== undefined) open(early);
  const focused = host.querySelector<HTMLElement>(':focus')?.dataset.event;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    const { clicked } = host.dataset;
    const id = clicked ?? focused;
    const label = id === undefined ? null : labelOf(root, id);
    if (id === undefined || label) observer.disconnect();
    // What was clicked too late, or where the address could not be written.
    const isOpen = clicked === undefined || label?.hasAttribute('aria-current') === true;
    if (isOpen) label?.focus({ preventScroll: true });
    else label?.click();
  });
  observer.observe(root, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), LATEST_MS);
}

/** The label of an event in the chart of the app. */
function labelOf(root: HTMLElement, id: string): HTMLElement | null {
  return root.querySelector(`.timeline-host [data-event="${CSS.escape(id)}"]`);
}
