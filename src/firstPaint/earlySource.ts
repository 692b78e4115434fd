import type { ChartOnPage } from './chartOnPage.ts';

/**
 * Shows in the place of the reader what the page holds of the source of an event, which is what the
 * reader shows too before the whole document has come: its date, how that is known, and its quotes.
 * Nothing where the page has no such place.
 * @param from the id of the document that is asked for; where none of its quotes is told, all are shown
 */
export function showSource({ events, rows }: ChartOnPage, id: string, from?: string): void {
  const panel = document.querySelector('.static-panel');
  const told = document.querySelector(`#event-${id} .static-details`);
  const index = events.findIndex(({ link }) => link.dataset.event === id);
  const event = events[index];
  if (!panel || !told || !event) return;
  const { category } = event.link.dataset;
  const [date, ...notes] = told.querySelectorAll(':scope > p');
  const reader = part('section', 'reader');
  reader.setAttribute('aria-label', 'Source');
  reader.dataset.category = category;
  reader.dataset.scroller = 'body';
  const head = part('header', 'reader-head', reader);
  const badges = part('p', 'reader-badges', head);
  const kind = rows.category?.find((group) => group.id === category)?.label;
  part('span', 'reader-category', badges).textContent = kind ?? '';
  part('span', '', badges).textContent = `${index + 1} of ${events.length}`;
  part('h2', 'reader-title', head).textContent = event.words.title;
  part('p', 'reader-date', head).textContent = date?.textContent ?? '';
  const body = part('div', 'reader-body', reader);
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', 'Date and document');
  const intro = part('div', 'reader-intro', body);
  notes.forEach((note, number) => {
    const shown = part('p', number > 0 ? 'reader-note' : 'how-known', intro);
    if (number === 0) part('strong', '', shown).textContent = 'How do we know? ';
    shown.append(...note.cloneNode(true).childNodes);
  });
  const figures = [...told.querySelectorAll('figure')];
  const asked = figures.filter((figure) => figure.dataset.document === from);
  for (const figure of asked.length > 0 ? asked : figures) {
    const source = part('div', 'document', body);
    const [quote, caption] = figure.children;
    part('p', 'document-source', source).textContent = caption?.textContent ?? '';
    const quoted = part('p', 'quoted', source);
    for (const name of ['lang', 'dir']) {
      const value = quote?.getAttribute(name);
      if (value) quoted.setAttribute(name, value);
    }
    part('mark', '', quoted).textContent = quote?.textContent ?? '';
  }
  panel.replaceChildren(reader);
}

function part(tag: string, className: string, parent?: Element): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  parent?.append(element);
  return element;
}
