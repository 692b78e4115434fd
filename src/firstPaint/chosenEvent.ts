import { isPlainClick } from '../widgets/plainClick.ts';

/** Marks one event as the open one; whether it is on the page. */
export function choose(host: HTMLElement, id: string | undefined): boolean {
  const link = [...host.querySelectorAll('a')].find(({ dataset }) => dataset.event === id);
  host.querySelector('[aria-current]')?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  return link !== undefined;
}

/** A click on an event chooses it for the app to open it; when none is awaited, it follows the link. */
export function chooseOnClick(host: HTMLElement): void {
  host.addEventListener('click', (event) => {
    const id = event.target instanceof Element && event.target.closest('a')?.dataset.event;
    const isAwaited = 'awaiting' in document.documentElement.dataset;
    if (!id || !isAwaited || !isPlainClick(event)) return;
    event.preventDefault();
    choose(host, id);
    host.dataset.clicked = id;
  });
}
