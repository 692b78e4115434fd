import type { Dataset } from '../dataset/dataset.ts';

/**
 * What the head of the page says about its content: title and description, as HTML.
 * @param dataset `null` while the corpus has problems, which only development lets through
 */
export function pageHead(dataset: Dataset | null): string {
  if (!dataset) return '<title>The documents have problems</title>';
  const { title, summary } = dataset;
  return `<title>${escaped(title)}</title>
    <meta name="description" content="${escaped(`${sentence(summary)} A timeline in which every event opens its source.`)}" />`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replace(/\s+/g, ' ');
}
