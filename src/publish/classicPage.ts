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
            startedLater(html).replace(
              /<link rel="stylesheet" crossorigin/g,
              '<link rel="stylesheet"',
            ),
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

/** Where the page has a first script, that starts the one of the app; otherwise it starts by itself. */
function startedLater(html: string): string {
  const first = /<script\s+src="[^"]*firstPaint\.js"/;
  const app = /^[ \t]*<script type="module" crossorigin src="([^"]+)"><\/script>\n/m;
  const address = app.exec(html)?.[1];
  return address !== undefined && first.test(html)
    ? html.replace(app, '').replace(first, (start) => `${start} data-next="${address}"`)
    : html.replace(/<script type="module" crossorigin/g, '<script defer');
}

/** Style sheets before scripts; Vite puts them last. */
function stylesFirst(html: string): string {
  const sheets = html.match(/^[ \t]*<link rel="stylesheet"[^>]*>\n/gm) ?? [];
  const rest = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
  return rest.replace(/^[ \t]*<script\b/m, (script) => `${sheets.join('')}${script}`);
}
