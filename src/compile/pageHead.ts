import type { Dataset } from '../dataset/dataset.ts';
import { escapeHtml } from '../dataset/escapeHtml.ts';
import { asSentence } from '../dataset/sentence.ts';

/**
 * What the head of the page says about its content: title and description, as HTML.
 * @param dataset `null` while the corpus has problems, which only development lets through
 */
export function pageHead(dataset: Dataset | null): string {
  if (!dataset) return '<title>The documents have problems</title>';
  const { title, summary } = dataset;
  return `<title>${escaped(title)}</title>
    <meta name="description" content="${escaped(`${asSentence(summary)} A timeline in which every event opens its source.`)}" />`;
}

function escaped(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' '));
}
