import type { Plugin } from 'vite';

/**
 * Makes the page work from a file and in a sandboxed frame: these refuse module scripts and styles
 * with `crossorigin`, because such a page is foreign to its own host. What the first paint needs comes
 * first: styles and fonts, and the app's script behind them.
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
          html: stylesFirst(
            html
              .replace(/<script type="module" crossorigin/g, '<script defer')
              .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
          ),
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

/** Style sheets before scripts; Vite puts them last. */
function stylesFirst(html: string): string {
  const sheets = html.match(/^[ \t]*<link rel="stylesheet"[^>]*>\n/gm) ?? [];
  const rest = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
  return rest.replace(/^[ \t]*<script\b/m, (script) => `${sheets.join('')}${script}`);
}
