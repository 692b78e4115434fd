import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { categoryStyles } from '../compile/categoryStyles.ts';
import { isMediaAddress } from '../compile/mediaNames.ts';
import { type Problem, printProblem, printProblems } from '../compile/problem.ts';
import { isError } from '../compile/severity.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { BESIDE_MARK } from '../dataset/siteData.ts';
import { filledPage } from '../site/page.ts';
import { isPublicFile } from '../site/publicFiles.ts';
import type { CompiledCorpus } from './compiledCorpus.ts';
import { followCorpus, saysWhatItShows } from './followCorpus.ts';

export interface CorpusPluginOptions {
  readonly corpus: CompiledCorpus;
  /** Whether warnings stop a build as well. */
  readonly isStrict?: boolean;
  /** The whole chronology as HTML, which the page shows in development before its script. */
  readonly renderPage: (dataset: FullDataset) => Promise<string>;
}

/** The colours of the categories. Not a `\0` name, which Vite would not take for a style sheet. */
const STYLES_MODULE = 'virtual:categories.css';
const RESOLVED_STYLES = '/@corpus/categories.css';

/** The script of the app in `index.html`, and what shows errors in its place and warnings beside it. */
const APP = '/src/main.tsx';
const PROBLEMS = '/src/showProblems.tsx';

/**
 * Compiles the corpus for Vite. An error stops a build; warnings are printed. What is built does not depend on the
 * corpus; what does is made of that later. In development the page is filled when it is asked for, what lies
 * beside it is served, it holds its errors and warnings, and any change to the corpus compiles it again.
 */
export function corpusPlugin({
  corpus,
  isStrict = false,
  renderPage,
}: CorpusPluginOptions): Plugin {
  let isBuild = false;
  return {
    name: 'corpus',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async buildStart() {
      corpus.forget();
      const { problems } = await corpus.compile();
      if (problems.length === 0) return;
      const hinders = isBuild && (isStrict || problems.some(isError));
      if (hinders) this.error({ message: printProblems(problems), stack: '' });
      this.warn(printProblems(problems));
    },
    // Who only looks for packages reads no module that is none of a file.
    resolveId(id, _, options) {
      if (id !== STYLES_MODULE) return null;
      return 'scan' in options && options.scan === true ? `\0${id}` : RESOLVED_STYLES;
    },
    async load(id) {
      if (id !== RESOLVED_STYLES) return null;
      if (isBuild) return '';
      const { dataset } = await corpus.compile();
      return categoryStyles(dataset?.categories ?? []);
    },
    configureServer(server) {
      followCorpus(server, corpus, [RESOLVED_STYLES]);
      serveFiles(server, corpus);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (isBuild) return html;
        const version = corpus.version();
        const [{ dataset, problems }, scripts] = await Promise.all([
          corpus.compile(),
          corpus.scripts(),
        ]);
        if (path !== '/index.html') {
          const mark = scripts ? ` ${BESIDE_MARK}="./${scripts.first}"` : '';
          return html.replace('<html', `<html${mark}`);
        }
        const chronology = dataset ? await renderPage(dataset) : '';
        const data = scripts ? `<script vite-ignore src="./${scripts.first}"></script>` : '';
        const page = filledPage(html, { dataset, chronology, data });
        // The list of errors does not wait for the hundreds of modules of an app that cannot be shown.
        const shown = dataset ? page : page.replace(APP, PROBLEMS);
        const told = tellsProblems(problems, dataset !== null);
        return { html: shown, tags: [saysWhatItShows(version), ...told] };
      },
    },
  };
}

/** Leaves the problems in the page, so that none of another version is shown; with warnings, what shows them. */
function tellsProblems(problems: readonly Problem[], hasApp: boolean): HtmlTagDescriptor[] {
  if (problems.length === 0) return [];
  const printed = (found: readonly Problem[]) => found.map(printProblem);
  const told = JSON.stringify({
    errors: printed(problems.filter(isError)),
    warnings: printed(problems.filter((problem) => !isError(problem))),
  });
  const children = `self.corpusProblems=${told.replaceAll('<', '\\u003c')};`;
  const shows = {
    tag: 'script',
    attrs: { type: 'module', src: PROBLEMS },
    injectTo: 'body',
  } as const;
  return [{ tag: 'script', children }, ...(hasApp ? [shows] : [])];
}

function serveFiles(server: ViteDevServer, corpus: CompiledCorpus): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0]?.slice(1) ?? '';
    fileAt(path, corpus).then((file) => {
      if (!file) return next();
      if (file.type) response.setHeader('Content-Type', file.type);
      response.end(file.content);
    }, next);
  });
}

interface Served {
  readonly content: string | Uint8Array;
  readonly type?: string;
}

/** Every module of the page comes by here: what is not asked for is not made. */
async function fileAt(
  path: string,
  { media, scripts, write }: CompiledCorpus,
): Promise<Served | null> {
  if (isPublicFile(path)) return { content: await write(path), type: 'application/json' };
  if (isMediaAddress(path)) {
    const content = await (await media()).get(path)?.();
    return content ? { content } : null;
  }
  if (!path.startsWith('assets/')) return null;
  const content = (await scripts())?.files.get(path);
  return content === undefined ? null : { content, type: 'text/javascript' };
}
