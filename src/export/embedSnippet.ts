import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { escapeHtml } from '../dataset/escapeHtml.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { yearsBetween } from '../dataset/shortDate.ts';

/** A frame that shows the timeline in another page. */
export interface EmbedFrame {
  /** The full address of the view as a page of its own; its hash is dropped. */
  readonly address: string;
  /** The content of the frame in words, for those who cannot see it. */
  readonly title: string;
  /** In pixels; `null` for the full width of its page. */
  readonly width: number | null;
  /** In pixels. */
  readonly height: number;
}

/** Wide enough for the chart, and low enough for a page around it; in pixels. */
export const EMBED_SIZE = { width: 960, height: 640 } as const;

/** Titles a frame: `Timeline: The lamp at Skerry Point, 1901–1950 (42 events with sources)`. */
export function embedTitle(dataset: Dataset): string {
  const years = yearsBetween(dataset.scope.start, dataset.scope.end);
  const count = eventsInScope(dataset).length;
  return `Timeline: ${dataset.title}, ${years} (${counted(count, 'event')} with sources)`;
}

/**
 * The frame, and a link for hosts that remove frames. It is valid as HTML, Markdown and MDX, which
 * reads it as JSX: every attribute has a value, and none is `style`, which JSX rejects as a text
 * and WordPress themes take for a frame beside the text. The `<div>` keeps it within the column.
 */
export function embedSnippet(frame: EmbedFrame): string {
  const href = escapeHtml(ownAddress(frame.address));
  return `<div>${embedFrame(frame)}</div>\n<p><a href="${href}">Open the timeline in its own page</a></p>`;
}

/** The frame as HTML, with permission to copy, to fill the screen and to keep it awake. */
export function embedFrame(frame: EmbedFrame): string {
  return iframe({
    ...attributes(frame),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; screen-wake-lock',
    // The only one of these that some hosts keep.
    allowfullscreen: 'allowfullscreen',
  });
}

/**
 * The frame for oEmbed as HTML, with only the attributes that WordPress keeps in embeds
 * (`wp_filter_oembed_result`: src, title, width, height, frameborder, margins, scrolling). The
 * quotation before it tells WordPress, since 5.9, that its script for heights and links is needed
 * (`wp_maybe_enqueue_oembed_host_js`); the script then shows one or the other.
 */
export function oembedMarkup(frame: EmbedFrame): string {
  const link = `<a href="${escapeHtml(ownAddress(frame.address))}">${escapeHtml(frame.title)}</a>`;
  return `<blockquote class="wp-embedded-content">${link}</blockquote>${iframe(attributes(frame))}`;
}

/** Without a style, only `frameborder` removes the border of a frame. */
function attributes({
  address,
  title,
  width,
  height,
}: EmbedFrame): Readonly<Record<string, string>> {
  return {
    src: framedAddress(address),
    title,
    width: `${width ?? '100%'}`,
    height: `${height}`,
    frameborder: '0',
  };
}

function iframe(given: Readonly<Record<string, string>>): string {
  const written = Object.entries(given).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The address with the layout for frames, without its hash. */
export function framedAddress(address: string): string {
  const own = ownAddress(address);
  return `${own}${own.includes('?') ? '&' : '?'}embed=1`;
}

/** The address without that layout, in case the reader is in a frame already. */
function ownAddress(address: string): string {
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split(/\?(.*)/s);
  const kept = query.split('&').filter((part) => part !== '' && !/^embed(=|$)/.test(part));
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** A script for the page around frames (HTML): gives each timeline the height that it asks for. */
export const RESIZER = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'timeline:height' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = \`\${Math.min(data.height, 2000)}px\`;
    }
  });
</script>`;
