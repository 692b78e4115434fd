import type { Plugin, ViteDevServer } from 'vite';
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

/** What an author is told in development; the page as built asks for none of it. */
const PROBLEMS_MODULE = 'virtual:problems';
const RESOLVED_PROBLEMS = `\0${PROBLEMS_MODULE}`;
/** The colours of the categories. Not a `\0` name, which Vite would not take for a style sheet. */
const STYLES_MODULE = 'virtual:categories.css';
const RESOLVED_STYLES = '/@corpus/categories.css';

/** The script of the app in `index.html`, and what an author sees in its place while there are errors. */
const APP = '/src/main.tsx';
const PROBLEM_LIST = '/src/showProblems.tsx';

const RESOLVED: ReadonlyMap<string, string> = new Map([
  [PROBLEMS_MODULE, RESOLVED_PROBLEMS],
  [STYLES_MODULE, RESOLVED_STYLES],
]);

/**
 * Compiles the corpus for Vite. An error stops a build; warnings are printed. What is built does not depend on the
 * corpus; what does is made of that later. In development the page is filled when it is asked for, what lies
 * beside it is served, `virtual:problems` holds errors and warnings for it, and any change to the corpus
 * compiles it again.
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
    resolveId: (id, _, options) =>
      RESOLVED.has(id) && 'scan' in options && options.scan === true
        ? `\0${id}`
        : (RESOLVED.get(id) ?? null),
    async load(id) {
      if (![...RESOLVED.values()].includes(id)) return null;
      if (isBuild) return '';
      const { dataset, problems } = await corpus.compile();
      return id === RESOLVED_STYLES
        ? categoryStyles(dataset?.categories ?? [])
        : problemsModule(problems);
    },
    configureServer(server) {
      followCorpus(server, corpus, [...RESOLVED.values()]);
      serveFiles(server, corpus);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (isBuild) return html;
        const version = corpus.version();
        const [{ dataset }, scripts] = await Promise.all([corpus.compile(), corpus.scripts()]);
        if (path !== '/index.html') {
          const mark = scripts ? ` ${BESIDE_MARK}="./${scripts.first}"` : '';
          return html.replace('<html', `<html${mark}`);
        }
        const chronology = dataset ? await renderPage(dataset) : '';
        const data = scripts ? `<script vite-ignore src="./${scripts.first}"></script>` : '';
        const page = filledPage(html, { dataset, chronology, data });
        // The list of errors does not wait for the hundreds of modules of an app that cannot be shown.
        const shown = dataset ? page : page.replace(APP, PROBLEM_LIST);
        return { html: shown, tags: [saysWhatItShows(version)] };
      },
    },
  };
}

function problemsModule(problems: readonly Problem[]): string {
  const lines = (found: readonly Problem[]) => JSON.stringify(found.map(printProblem));
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  return `export const errors = ${lines(errors)};\nexport const warnings = ${lines(warnings)};`;
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
