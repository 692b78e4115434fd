import { isPlainClick } from '../widgets/plainClick.ts';
import type { ChartOnPage } from './chartOnPage.ts';
import { showSource } from './earlySource.ts';

/**
 * Marks one event as the open one, and shows of its source what has been parsed of the page; again when all has.
 * @param from the id of the document that is asked for of it
 * @returns whether it is on the page
 */
export function choose(chart: ChartOnPage, id: string | undefined, from?: string): boolean {
  const { host, place, events } = chart;
  const link = events.find((event) => event.link.dataset.event === id)?.link;
  host.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (!link || id === undefined) return false;
  link.setAttribute('aria-current', 'true');
  // The panel gets its place beside the chart.
  place.closest('.explore')?.setAttribute('data-opening', '');
  const show = () => link.hasAttribute('aria-current') && showSource(chart, id, from);
  show();
  // `DOMContentLoaded` waits for scripts that are deferred, as the app's is in development.
  if (document.readyState === 'loading') document.addEventListener('readystatechange', show);
  return true;
}

/** A click on an event chooses it for the app to open it; when none is awaited, it follows the link. */
export function chooseOnClick(chart: ChartOnPage): void {
  const { host } = chart;
  host.addEventListener('click', (event) => {
    const id = event.target instanceof Element && event.target.closest('a')?.dataset.event;
    const isAwaited = 'awaiting' in document.documentElement.dataset;
    if (!id || !isAwaited || !isPlainClick(event)) return;
    event.preventDefault();
    choose(chart, id);
    host.dataset.clicked = id;
  });
}
