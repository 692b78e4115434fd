/**
 * Shows the page as it is without scripts, with words that say why, and goes to the event that was asked
 * for; nothing once the app has taken over.
 */
export function showPlainPage(words: string, error = ''): void {
  const notice = document.querySelector('.static-notice');
  // The notice is gone once the app has taken over.
  if (!notice) return;
  const { dataset } = document.documentElement;
  const asked = askedEvent();
  delete dataset.awaiting;
  delete dataset.embed;
  dataset.failed = '';
  setText(notice, '.static-notice-words', words);
  setText(notice, '.static-notice-error', error);
  const event = document.getElementById(`event-${asked}`);
  if (!event || event.dataset.asked === '') return;
  event.dataset.asked = '';
  window.scrollTo(0, event.getBoundingClientRect().top + window.scrollY - 16);
}

/** The event that was clicked, or the one in the address. */
function askedEvent(): string | null | undefined {
  const chosen = document.querySelector<HTMLElement>('.static-host [aria-current]');
  return chosen?.dataset.event ?? new URLSearchParams(location.search).get('event');
}

function setText(notice: Element, selector: string, text: string): void {
  const element = notice.querySelector(selector);
  if (element) element.textContent = text;
}
