import type { Problem } from '../../compile/problem.ts';
import type { FullDataset } from '../../dataset/dataset.ts';
import type { Stretch } from '../../dataset/passages.ts';
import type { Proposal } from '../../draft/proposeEvent.ts';
import type { Folder } from '../work/folder.ts';
import type { Compilation, CompileAnswer, CompileAsk, FoundDate, ReadDate } from './compileJob.ts';
import { type Job, startJob } from './startJob.ts';

export type { DateProposal, Proposal } from '../../draft/proposeEvent.ts';
export type { FoundDate } from './compileJob.ts';

/** A folder, compiled. */
export interface Compiled {
  /** The folder itself, so that nothing is shown that belongs to another. */
  readonly folder: Folder;
  /** By place, errors and warnings (`severityOf`). */
  readonly problems: readonly Problem[];
  /** What would be given away: the events that are sound; `null` where the frame of the timeline has an error. */
  readonly dataset: FullDataset | null;
  /**
   * For the chart: also events that are not sound, as far as they have a date, with `⚠ ` before their labels; `null` while
   * there is nothing to draw.
   */
  readonly preview: FullDataset | null;
  /** The ids of the events of the preview that are not sound. */
  readonly unsound: readonly string[];
  /** How long it took, in milliseconds: the compiler alone, and from the question to the answer. */
  readonly times: { readonly compile: number; readonly whole: number };
}

export interface Compiling {
  /**
   * Compiles a folder, only the latest of those that wait. `null` where a later one has been asked for meanwhile, or
   * {@link Compiling.end} was called.
   * @throws CompilerFailed
   */
  readonly compile: (folder: Folder) => Promise<Compiled | null>;
  /** The dates in a document of the folder that was compiled last; none where that has failed. */
  readonly datesIn: (document: string) => Promise<readonly FoundDate[]>;
  /** A date that is written in words, such as “3 May 1911”, in EDTF; `null` where they are none. */
  readonly dateIn: (words: string) => Promise<string | null>;
  /**
   * What an event of a selection would be, offsets in UTF-16 units of the text; the quote is the selection in whole words,
   * or the sentence where nothing is selected. `null` where there is nothing to quote.
   * @param at the date that the event is to be of; where it is left out, the one that the passage is about
   */
  readonly propose: (document: string, passage: Stretch, at?: Stretch) => Promise<Proposal | null>;
  readonly end: () => void;
}

/** The compiler has not come to an end; the message is a sentence for whoever works here. */
export class CompilerFailed extends Error {}

/** How long one compilation may take, in milliseconds. */
export const LONGEST_MS = 20_000;

const TOO_LONG =
  'This takes too long to check. Undo the last change, or make the text shorter; your work is still here.';
const FAILED =
  'The check has stopped unexpectedly and was started again. Your work is still here; undo the last change if this stays.';

/**
 * Starts the compiler beside the page. It is started again, and told everything again, when it has died or taken longer than
 * {@link LONGEST_MS}.
 */
export function startCompiling(start: () => CompileJob = () => startJob('compile')): Compiling {
  const job = lastingJob(start);
  let latest = 0;
  let isEnded = false;
  let running: Promise<unknown> = Promise.resolve();
  /** One after the other, so that answers belong to what was told last; nothing once it has ended. */
  const inTurn = async <Answer extends CompileAnswer>(ask: CompileAsk): Promise<Answer | null> => {
    const work = async () => (isEnded ? null : ((await job.ask(ask)) as Answer | null));
    const done = running.then(work, work);
    running = done.catch(() => undefined);
    return await done;
  };
  return {
    compile: (folder) => {
      latest += 1;
      const number = latest;
      const asked = performance.now();
      const isOver = () => isEnded || number !== latest;
      const work = async (): Promise<Compiled | null> => {
        if (isOver()) return null;
        try {
          const { time, ...compiled } = await job.compile(folder);
          const times = { compile: time, whole: performance.now() - asked };
          return isOver() ? null : { ...compiled, folder, times };
        } catch (error) {
          if (isOver()) return null;
          throw error;
        }
      };
      const done = running.then(work, work);
      running = done.catch(() => undefined);
      return done;
    },
    datesIn: async (document) =>
      (await inTurn<readonly FoundDate[]>({ kind: 'dates', document })) ?? [],
    dateIn: async (words) => (await inTurn<ReadDate>({ kind: 'date', words }))?.date ?? null,
    propose: (document, { start: from, end }, at) =>
      inTurn<Proposal>({
        kind: 'propose',
        document,
        start: from,
        end,
        at: at ? { start: at.start, end: at.end } : null,
      }),
    end: () => {
      isEnded = true;
      job.end();
    },
  };
}

type CompileJob = Job<CompileAsk, CompileAnswer>;

/** A job that is started again when it fails, with what it knows of the folder. */
function lastingJob(start: () => CompileJob) {
  let job: CompileJob | null = null;
  /** What the job knows. */
  let told: Folder = new Map();
  const ask = async (message: CompileAsk): Promise<CompileAnswer> => {
    job ??= start();
    const current = job;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new CompilerFailed(TOO_LONG)), LONGEST_MS);
    });
    try {
      return await Promise.race([current.ask(message), late]);
    } catch (error) {
      current.end();
      if (job === current) {
        job = null;
        told = new Map();
      }
      throw error instanceof CompilerFailed ? error : new CompilerFailed(FAILED, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ask,
    compile: async (folder: Folder): Promise<Compilation> => {
      const isWhole = told.size === 0;
      const changed = changesOf(told, folder);
      told = folder;
      return (await ask({ kind: 'compile', isWhole, changed })) as Compilation;
    },
    end: () => job?.end(),
  };
}

/** The files that differ, and those that are gone. */
export function changesOf(
  told: Folder,
  folder: Folder,
): readonly (readonly [string, Uint8Array | null])[] {
  const gone = [...told.keys()].filter((path) => !folder.has(path));
  return [
    ...[...folder].filter(([path, bytes]) => told.get(path) !== bytes),
    ...gone.map((path) => [path, null] as const),
  ];
}
