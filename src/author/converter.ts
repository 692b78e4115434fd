import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bringAtOnce } from '../bring/bringAtOnce.ts';
import {
  type BringOptions,
  type Brought,
  type Refused,
  refused,
  type SourceFile,
} from '../bring/brought.ts';

/** How long a file may take unless its author says otherwise, seconds. */
export const USUAL_SECONDS = 6;
/** More memory than files of people need, MB. */
const MOST_MEMORY = 1024;

/** Converts files one after the other, each within bounds of time and memory. */
export interface Converter {
  readonly convert: (file: SourceFile, options: BringOptions) => Promise<Brought>;
  readonly end: () => Promise<void>;
}

/**
 * A converter in a thread of its own, which is ended when a file takes too long or too much.
 * @param seconds that one file may take
 */
export function createConverter(seconds: number): Converter {
  let running: Promise<Worker> | null = null;
  const end = async () => {
    const worker = await running?.catch(() => null);
    running = null;
    await worker?.terminate();
  };
  return {
    async convert(file, options) {
      const simple = bringAtOnce(file, options);
      if (simple) return simple;
      running ??= startWorker();
      const worker = await running;
      const brought = await answer(worker, { file, options: withTables(options) }, seconds);
      if (brought.outcome === 'refused' && brought.isOver) await end();
      return brought.outcome === 'refused' ? refused(brought.why) : brought;
    },
    end,
  };
}

/** Ready when the code is loaded, which is no time of the file. */
function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./convertWorker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
    worker.once('error', reject);
  });
}

type Answer = Exclude<Brought, Refused> | (Refused & { readonly isOver?: true });

const OUT_OF_MEMORY =
  'Reading it takes more memory than a text needs, so it was given up; part the file, and add the parts.';
const ENDED = 'Reading it failed; save its text as a text file, and add that.';

function answer(worker: Worker, question: object, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (brought: Answer) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', outOfMemory).off('exit', ended);
      resolve(brought);
    };
    const over = (why: string) => settle({ ...refused(why), isOver: true });
    const outOfMemory = () => over(OUT_OF_MEMORY);
    const ended = () => over(ENDED);
    const late = `Reading it took longer than ${seconds} seconds, so it was given up; part the file, or allow more with --seconds ${seconds * 10} if you trust it.`;
    const timer = setTimeout(() => over(late), seconds * 1000);
    worker.on('message', settle).on('error', outOfMemory).on('exit', ended);
    worker.postMessage(question);
  });
}

/** Where pdf.js has its tables for East Asian fonts. */
function withTables(options: BringOptions): BringOptions {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { ...options, cMapUrl: join(pdfjs, 'cmaps') + sep };
}
