import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { FullDataset } from '../dataset/dataset.ts';
import { bundleDataset } from './bundleDataset.ts';
import { categoryStyles } from './categoryStyles.ts';
import type { Compilation } from './compileCorpus.ts';
import { type CompiledCorpus, createCompiledCorpus, PUBLIC_NAMES } from './compiledCorpus.ts';
import { followCorpus, saysWhatItShows } from './followCorpus.ts';
import { isMediaAddress } from './mediaNames.ts';
import { pageHead } from './pageHead.ts';
import { type Problem, printProblem, printProblems } from './problem.ts';
import { isError } from './severity.ts';

export interface CorpusPluginOptions {
  /** The corpus folder. */
  readonly folder: string;
  /** Whether warnings stop a build as well. */
  readonly isStrict?: boolean;
  /** The whole chronology as HTML, which the page shows before and without its script. */
  readonly renderPage: (dataset: FullDataset) => Promise<string>;
}

const DATASET_MODULE = 'virtual:dataset';
const RESOLVED_DATASET = `\0${DATASET_MODULE}`;
/** What is written for lessons; the app imports it when it needs it. */
const LESSONS_MODULE = 'virtual:lessons';
/** Its script is named after it: some hosts leave out files whose names begin with `_`. */
const RESOLVED_LESSONS = '/@corpus/lessons.js';
/** What an author is told in development; the page as built asks for none of it. */
const PROBLEMS_MODULE = 'virtual:problems';
const RESOLVED_PROBLEMS = `\0${PROBLEMS_MODULE}`;
/** Where `index.html` takes the rendered chronology. */
const CHRONOLOGY_MARK = '<!--chronology-->';
/** Where `index.html` takes its title and description. */
const HEAD_MARK = '<!--head-->';
/** The script of the app in `index.html`, and what an author sees in its place while there are errors. */
const APP = '/src/main.tsx';
const PROBLEM_LIST = '/src/showProblems.tsx';
/** The colours of the categories. Not a `\0` name, which Vite would not take for a style sheet. */
const STYLES_MODULE = 'virtual:categories.css';
const RESOLVED_STYLES = '/@corpus/categories.css';

const RESOLVED: ReadonlyMap<string, string> = new Map([
  [DATASET_MODULE, RESOLVED_DATASET],
  [LESSONS_MODULE, RESOLVED_LESSONS],
  [PROBLEMS_MODULE, RESOLVED_PROBLEMS],
  [STYLES_MODULE, RESOLVED_STYLES],
]);

/**
 * Compiles the corpus for Vite: `virtual:dataset` holds it for the app, `virtual:lessons` what is
 * written for lessons, long texts lie in files that the app brings in, `dataset.json` and its schema lie
 * beside the page, title and chronology stand in the page itself, and a style sheet gives the categories
 * their colours. An error stops a build; warnings are printed. In development `virtual:problems` holds both
 * for the page, and any change to the corpus compiles it again.
 */
export function corpusPlugin({
  folder,
  isStrict = false,
  renderPage,
}: CorpusPluginOptions): Plugin {
  const corpus = createCompiledCorpus(resolve(folder));
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
      return moduleOf(id, await corpus.compile(), isBuild);
    },
    async generateBundle() {
      const { dataset } = await corpus.compile();
      for (const fileName of PUBLIC_NAMES) {
        this.emitFile({ type: 'asset', fileName, source: await corpus.write(fileName) });
      }
      for (const [fileName, source] of bundleDataset(dataset, isBuild).files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      const media = [...(await corpus.media())].map(async ([fileName, make]) => {
        this.emitFile({ type: 'asset', fileName, source: await make() });
      });
      await Promise.all(media);
    },
    configureServer(server) {
      followCorpus(server, corpus, [...RESOLVED.values()]);
      servePublicFiles(server, corpus);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const version = corpus.version();
        const { dataset } = await corpus.compile();
        const page = filled(html, dataset, dataset ? await renderPage(dataset) : '');
        if (isBuild) return page;
        // The list of errors does not wait for the hundreds of modules of an app that cannot be shown.
        const shown = dataset ? page : page.replace(APP, PROBLEM_LIST);
        return { html: shown, tags: [saysWhatItShows(version)] };
      },
    },
  };
}

/** The page with what the corpus says of it. */
function filled(html: string, dataset: FullDataset | null, page: string): string {
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${dataset?.language ?? 'en'}"`)
    .replace(HEAD_MARK, () => pageHead(dataset))
    .replace(CHRONOLOGY_MARK, () => page);
}

/** The text of a module that is made of a corpus. */
function moduleOf(id: string, { dataset, problems }: Compilation, isBuild: boolean): string {
  if (id === RESOLVED_PROBLEMS) return problemsModule(problems);
  if (id === RESOLVED_STYLES) return categoryStyles(dataset?.categories ?? []);
  const { code, lessons } = bundleDataset(dataset, isBuild);
  return id === RESOLVED_LESSONS ? lessons : code;
}

function problemsModule(problems: readonly Problem[]): string {
  const lines = (found: readonly Problem[]) => JSON.stringify(found.map(printProblem));
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  return `export const errors = ${lines(errors)};\nexport const warnings = ${lines(warnings)};`;
}

function servePublicFiles(server: ViteDevServer, { write, media }: CompiledCorpus): void {
  server.middlewares.use((request, response, next) => {
    // Every module of the page comes by here: what is not asked for is not made.
    const path = request.url?.split('?')[0] ?? '';
    if (isMediaAddress(path.slice(1))) {
      media()
        .then((files) => files.get(path.slice(1))?.())
        .then((content) => (content ? response.end(content) : next()), next);
      return;
    }
    const name = PUBLIC_NAMES.find((file) => path === `/${file}`);
    if (!name) return next();
    write(name).then((text) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(text);
    }, next);
  });
}
