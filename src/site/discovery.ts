import type { Dataset } from '../dataset/dataset.ts';
import { asSentence } from '../dataset/sentence.ts';
import { EMBED_SIZE, embedTitle, oembedMarkup } from '../export/embedSnippet.ts';
import { linkedData } from '../export/linkedData.ts';
import { PREVIEW, previewWords } from './preview.ts';
import type { Tag } from './tag.ts';

export const OEMBED_FILE = 'oembed.json';

/**
 * The tags at the end of the head for other sites: the page's own address, and Open Graph (https://ogp.me), from
 * which previews of links are made. All their addresses must be absolute, so without `site` those that
 * need one are left out.
 * @param site the address of the folder, with a trailing slash
 */
export function discoveryTags(dataset: Dataset, site: string | null): readonly Tag[] {
  const words = [
    property('og:title', dataset.title),
    property('og:description', description(dataset)),
    property('og:type', 'website'),
  ];
  if (site === null) return words;
  return [
    { name: 'link', attributes: { rel: 'canonical', href: site } },
    ...words,
    property('og:url', site),
    property('og:image', site + PREVIEW.file),
    property('og:image:type', 'image/png'),
    property('og:image:width', `${PREVIEW.width}`),
    property('og:image:height', `${PREVIEW.height}`),
    property('og:image:alt', previewAlt(dataset)),
    { name: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } },
  ];
}

/**
 * The location of the oEmbed answer. It has to stand first in the head: WordPress uses the first link, and reads
 * only the beginning of a page.
 */
export function oembedLink(dataset: Dataset, site: string): Tag {
  return {
    name: 'link',
    attributes: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: site + OEMBED_FILE,
      title: embedTitle(dataset),
    },
  };
}

/**
 * The answer to a site that asks how to embed the timeline (https://oembed.com, section 2.3.4). A
 * plain file is enough: requests only add parameters to its address.
 */
export function oembedAnswer(dataset: Dataset, site: string): object {
  const title = embedTitle(dataset);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: dataset.title,
    provider_url: site,
    html: oembedMarkup({ address: site, title, ...EMBED_SIZE }),
    ...EMBED_SIZE,
    thumbnail_url: site + PREVIEW.file,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  };
}

/**
 * A description of the page as JSON-LD: data, to which script policies do not apply (HTML, section
 * 4.12.1.1, step 8). Last in the page, since it is invisible.
 * @param site the address of the folder, with a trailing slash
 */
export function linkedDataTag(dataset: Dataset, site: string | null): Tag {
  return {
    name: 'script',
    attributes: { type: 'application/ld+json' },
    // The only character that could end a script.
    children: JSON.stringify(linkedData(dataset, site)).replaceAll('<', '\\u003c'),
  };
}

/**
 * A message that is visible only if the style sheet, which hides it, is missing: the address may
 * lack its trailing slash, so that no file beside the page is found. Only a page without script and
 * style needs it.
 */
export function bareNote(site: string | null): Tag {
  const cure: Tag =
    site === null
      ? { name: 'span', children: 'Add a slash (/) to the end of its address.' }
      : { name: 'a', attributes: { href: site }, children: 'Open it at its own address.' };
  return {
    name: 'p',
    attributes: { class: 'bare-note' },
    children: [{ name: 'span', children: 'Does this page look bare? ' }, cure],
  };
}

function description(dataset: Dataset): string {
  return `${asSentence(dataset.summary)} ${previewWords(dataset)}.`;
}

function previewAlt(dataset: Dataset): string {
  return `${dataset.title}: ${asSentence(dataset.summary)} The events as dots along a line of time, in ${dataset.chapters.length} chapters.`;
}

function property(name: string, content: string): Tag {
  return { name: 'meta', attributes: { property: name, content } };
}
