import { yearsBetween } from '../dataset/civilDay.ts';
import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { escapeHtml } from '../dataset/escapeHtml.ts';
import { eventsInScope } from '../dataset/lookup.ts';

/** A frame that shows the timeline in another page. */
export interface EmbedFrame {
  /** The whole address of the view, as its own page has it; a hash is left out. */
  readonly address: string;
  /** What the frame holds, for those who cannot see it. */
  readonly title: string;
  /** Pixels; `null` for as wide as its page. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number;
}

/** Wide enough for the chart, and low enough for a page around it; pixels. */
export const EMBED_SIZE = { width: 960, height: 640 } as const;

/** The name of a frame, e.g. `Timeline: The lamp at Skerry Point, 1901–1950 (42 events with sources)`. */
export function embedTitle(dataset: Dataset): string {
  const years = yearsBetween(dataset.scope.start, dataset.scope.end);
  const count = eventsInScope(dataset).length;
  return `Timeline: ${dataset.title}, ${years} (${counted(count, 'event')} with sources)`;
}

/**
 * The frame, and a link for where frames are taken out. It is at once HTML, Markdown and MDX, which
 * reads it as JSX: every attribute has a value, and none is `style`, which JSX refuses as a text and
 * themes of WordPress take for a frame beside the text. The `<div>` keeps it within the column.
 */
export function embedSnippet(frame: EmbedFrame): string {
  const href = escapeHtml(ownAddress(frame.address));
  return `<div>${embedFrame(frame)}</div>\n<p><a href="${href}">Open the timeline in its own page</a></p>`;
}

/** The frame alone, with leave to copy, to fill the screen and to keep it awake. HTML. */
export function embedFrame(frame: EmbedFrame): string {
  return iframe({
    ...attributes(frame),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; screen-wake-lock',
    // Some hosts keep this one alone.
    allowfullscreen: 'allowfullscreen',
  });
}

/**
 * The frame for oEmbed, with only those attributes that WordPress leaves in what it embeds
 * (`wp_filter_oembed_result`: src, title, width, height, frameborder, margins, scrolling). Before it
 * stands the quotation by which WordPress, since 5.9, knows that its script for heights and links is
 * needed (`wp_maybe_enqueue_oembed_host_js`); the script then shows one or the other. HTML.
 */
export function oembedMarkup(frame: EmbedFrame): string {
  const link = `<a href="${escapeHtml(ownAddress(frame.address))}">${escapeHtml(frame.title)}</a>`;
  return `<blockquote class="wp-embedded-content">${link}</blockquote>${iframe(attributes(frame))}`;
}

/** Without a style of its own, only `frameborder` takes the border from a frame. */
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

/** The address that shows the layout for frames; a hash is left out. */
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

/** A script for the page around a frame: it gives each timeline the height that it asks for. HTML. */
export const RESIZER = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'timeline:height' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = \`\${Math.min(data.height, 2000)}px\`;
    }
  });
</script>`;
