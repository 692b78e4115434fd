import { relative, resolve } from 'node:path';
import type { HtmlTagDescriptor, ViteDevServer } from 'vite';
import type { CompiledCorpus } from './compiledCorpus.ts';

/** The message by which a page says which version of the corpus it was made of. */
const SHOWN = 'corpus:shown';

/** How long no file changes before pages load again, milliseconds: many editors empty a file before they fill it. */
const SETTLED = 100;

const RELOAD = { type: 'full-reload' } as const;

/**
 * Compiles a corpus again when one of its files changes, and lets the pages that are open load again.
 * @param modules the ids of the modules that are made of the corpus
 */
export function followCorpus(
  server: ViteDevServer,
  { root, forget, version }: CompiledCorpus,
  modules: readonly string[],
): void {
  let reload: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (/^\.\.(?:[\\/]|$)/.test(relative(root, resolve(file)))) return;
    forget();
    for (const id of modules) {
      const module = server.moduleGraph.getModuleById(id);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    clearTimeout(reload);
    reload = setTimeout(() => server.ws.send(RELOAD), SETTLED);
  });
  // A page that was still loading when a file changed has not heard of it.
  server.ws.on(SHOWN, (shown: unknown, page) => {
    if (shown !== version()) page.send(RELOAD);
  });
}

/**
 * A script for a page in development, which says what the page shows as soon as the server can be reached.
 * @param version that of the corpus when the page began to be made
 */
export function saysWhatItShows(version: number): HtmlTagDescriptor {
  const children = `import.meta.hot.send(${JSON.stringify(SHOWN)}, ${version});`;
  return { tag: 'script', attrs: { type: 'module' }, children };
}
