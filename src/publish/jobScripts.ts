import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { NOTICES } from '../site/notices.ts';
import { type BuiltScript, builtScript } from './classicScript.ts';
import { mergedNotices } from './mergedNotices.ts';

/** Where the jobs are written, and where their scripts lie beside the page. */
const SOURCES = 'src/studio/jobs';
const FOLDER = 'studio';

/**
 * Makes a classic script of each job of the studio: of `src/studio/jobs/compileJob.ts`, which exports one function
 * `answer`, the script `studio/compileJob.js`. In a worker it answers messages. In a page it only puts the
 * job on `self`, as the function `studioJobs.compile`, of whose text a worker can be made where none may be loaded.
 * The licences of their packages lie beside them.
 */
export function jobScripts(): Plugin {
  let root = '';
  return {
    name: 'job-scripts',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const written = jobsIn(root).map(async (job) => {
        const { code, notices } = await builtJob(root, job);
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${job}Job.js`, source: code });
        return notices;
      });
      this.emitFile({
        type: 'asset',
        fileName: `${FOLDER}/${NOTICES}`,
        source: mergedNotices(await Promise.all(written)),
      });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, job = ''] = /^\/studio\/(\w+)Job\.js(?:\?|$)/.exec(request.url ?? '') ?? [];
        if (!jobsIn(root).includes(job)) return next();
        jobScript(root, job).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
  };
}

/** The names of the jobs: `compile` for `compileJob.ts`. What starts and serves them is none. */
export function jobsIn(root: string): readonly string[] {
  return readdirSync(join(root, SOURCES)).flatMap(
    (name) => /^(?!start|serve)(\w+)Job\.ts$/.exec(name)?.[1] ?? [],
  );
}

const ENTRY = '\0job';

const COMMENT = `/*! Licences of the packages in here: ${NOTICES} beside this script. */`;

/** The script of a job, as a text in ASCII. */
export async function jobScript(root: string, job: string): Promise<string> {
  return (await builtJob(root, job)).code;
}

/** The same with the licences of its packages. */
export async function builtJob(
  root: string,
  job: string,
  plugins: readonly Plugin[] = [],
): Promise<BuiltScript> {
  const source = (name: string) => JSON.stringify(join(root, SOURCES, name));
  const entry: Plugin = {
    name: 'job-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) =>
      id === ENTRY
        ? `import ${source('olderBrowsers.ts')};
           import { answer } from ${source(`${job}Job.ts`)};
           import { serveJob } from ${source('serveJob.ts')};
           export { answer };
           export const serve = () => serveJob(answer);`
        : null,
  };
  const { code, notices } = await builtScript({
    root,
    input: ENTRY,
    name: 'job',
    plugins: [entry, ...plugins],
  });
  const script = `${COMMENT}
(self.studioJobs ??= {}).${job} = function () {
${code}
return job;
};
if (typeof document === "undefined") self.studioJobs.${job}().serve();
`;
  return { code: script, notices };
}
