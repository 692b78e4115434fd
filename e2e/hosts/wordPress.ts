/** What WordPress makes of an oEmbed answer, and whether its page then loads `wp-embed.js`. */
export interface WordPressEmbed {
  readonly html: string;
  readonly hasScript: boolean;
}

/** `wp_generate_password( 10, false )` gives another each time. */
export const SECRET = 'k3Jx9QpLm2';

const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
};

/**
 * Plays `wp_filter_oembed_result` and `wp_maybe_enqueue_oembed_host_js` for a provider that WordPress
 * does not know. Compared with what WordPress 6.1.9 printed for the same answer.
 */
export function wordPressEmbed(answer: string): WordPressEmbed {
  const kept = answer.replace(/<(\/?)(\w+)([^>]*)>/g, (_tag, end: string, name: string, rest) => {
    const allowed = KEPT[name];
    if (!allowed) return '';
    const given = [...String(rest).matchAll(/\s([\w-]+)="[^"]*"/g)];
    const left = given.filter(([, attribute = '']) => allowed.includes(attribute));
    return `<${end}${name}${left.map(([whole]) => whole).join('')}>`;
  });
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  const hidden = quote ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : '';
  const html =
    quote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`,
    ) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}" data-secret="${SECRET}"`)
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
      );
  return { html, hasScript: /<blockquote\s[^>]*?wp-embedded-content/.test(html) };
}
