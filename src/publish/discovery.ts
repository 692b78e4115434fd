import type { HtmlTagDescriptor } from 'vite';
import type { Dataset } from '../dataset/dataset.ts';
import { asSentence } from '../dataset/sentence.ts';
import { EMBED_SIZE, embedTitle, oembedMarkup } from '../export/embedSnippet.ts';
import { linkedData } from '../export/linkedData.ts';
import { PREVIEW, previewWords } from './PreviewPicture.tsx';

export const OEMBED_FILE = 'oembed.json';

/**
 * The tags in the head for other sites: the location of the oEmbed answer, the page's own address,
 * and Open Graph (https://ogp.me), from which previews of links are made. All their addresses must
 * be absolute, so without `site` those that need one are left out.
 * @param site the address of the folder, with a trailing slash
 */
export function discoveryTags(dataset: Dataset, site: string | null): HtmlTagDescriptor[] {
  const words = [
    property('og:title', dataset.title),
    property('og:description', description(dataset)),
    property('og:type', 'website'),
  ];
  if (site === null) return words;
  return [
    oembedLink(dataset, site),
    inHead('link', { rel: 'canonical', href: site }),
    ...words,
    property('og:url', site),
    property('og:image', site + PREVIEW.file),
    property('og:image:type', 'image/png'),
    property('og:image:width', `${PREVIEW.width}`),
    property('og:image:height', `${PREVIEW.height}`),
    property('og:image:alt', previewAlt(dataset)),
    inHead('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
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
export function linkedDataTag(dataset: Dataset, site: string | null): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    // The only character that could end a script.
    children: JSON.stringify(linkedData(dataset, site)).replaceAll('<', '\\u003c'),
    injectTo: 'body',
  };
}

/**
 * A message that is visible only if the style sheet, which hides it, is missing: the address may
 * lack its trailing slash, so that no file beside the page is found. Only a page without script and
 * style needs it.
 */
export function bareNote(site: string | null): HtmlTagDescriptor {
  const cure =
    site === null
      ? 'Add a slash (/) to the end of its address.'
      : [{ tag: 'a', attrs: { href: site }, children: 'Open it at its own address.' }];
  return {
    tag: 'p',
    attrs: { class: 'bare-note' },
    children: [
      { tag: 'span', children: 'Does this page look bare? ' },
      ...(typeof cure === 'string' ? [{ tag: 'span', children: cure }] : cure),
    ],
    injectTo: 'body-prepend',
  };
}

/** First in the head: WordPress uses the first link, and reads only the beginning of a page. */
function oembedLink(dataset: Dataset, site: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: site + OEMBED_FILE,
      title: embedTitle(dataset),
    },
    injectTo: 'head-prepend',
  };
}

function description(dataset: Dataset): string {
  return `${asSentence(dataset.summary)} ${previewWords(dataset)}.`;
}

function previewAlt(dataset: Dataset): string {
  return `${dataset.title}: ${asSentence(dataset.summary)} The events as dots along a line of time, in ${dataset.chapters.length} chapters.`;
}

function property(name: string, content: string): HtmlTagDescriptor {
  return inHead('meta', { property: name, content });
}

function inHead(tag: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag, attrs, injectTo: 'head' };
}
