import type { Plugin } from 'vite';

/**
 * Makes the page work from a file and in a sandboxed frame: these refuse module scripts and styles
 * with `crossorigin`, because such a page is foreign to its own host. Fonts are preloaded for the
 * first paint.
 */
export function classicPage(): Plugin {
  return {
    name: 'classic-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((name) => name.endsWith('.woff2'));
        return {
          html: html
            .replace(/<script type="module" crossorigin/g, '<script defer')
            .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
          tags: fonts.map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${name}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head' as const,
          })),
        };
      },
    },
  };
}
