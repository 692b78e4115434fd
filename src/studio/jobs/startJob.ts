import { runScript } from '../../parts/runScript.ts';
import { READY, type Reply, type Request } from './messages.ts';

/** A job that runs beside the page, or within it where nothing else is possible. */
export interface Job<Ask, Answer> {
  /** Rejects when the job fails at it, or ends first ({@link JobEnded}). */
  readonly ask: (message: Ask) => Promise<Answer>;
  /** Ends the work, also what hangs. What has been asked is rejected. */
  readonly end: () => void;
  /** Where it runs; `page` means that the page stands still while it works, and that nothing can end it. */
  readonly runsIn: Promise<'worker' | 'page'>;
}

/** A job has been ended, or has died: what it was asked will not be answered. */
export class JobEnded extends Error {}

/**
 * Starts a job of the studio by the name of its script: `compile` for `studio/compileJob.js` beside the page. Pages
 * over http start a worker from that address. From a disk and in a sandboxed frame browsers refuse it; the
 * page then runs the script, which puts the job on `self`, and starts a worker with the text of that function. Where
 * a policy refuses this, too, the page does the work itself.
 */
export function startJob<Ask, Answer>(name: string): Job<Ask, Answer> {
  let worker: Worker | null = null;
  let isEnded = false;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const end = (): void => {
    isEnded = true;
    worker?.terminate();
    for (const { reject } of waiting.values()) reject(new JobEnded(`The job ${name} has ended.`));
    waiting.clear();
  };
  const started = startWorker(name).then((found) => {
    if (!('terminate' in found)) return found;
    worker = found;
    if (isEnded) found.terminate();
    found.onmessage = ({ data }: MessageEvent<Reply>) => settle(waiting, data);
    found.onerror = end;
    found.onmessageerror = end;
    return found;
  });
  const ask = async (message: Ask): Promise<Answer> => {
    const number = count++;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      if (isEnded) end();
    });
    started.then(
      (found) => post(found, { number, message }, (reply) => settle(waiting, reply)),
      (error: unknown) => settle(waiting, { number, fault: String(error) }),
    );
    return (await answer) as Answer;
  };
  const runsIn = started.then((found) => ('terminate' in found ? 'worker' : 'page'));
  runsIn.catch(() => {});
  return { ask, end, runsIn };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const own = waiting.get(reply.number);
  waiting.delete(reply.number);
  if ('fault' in reply) own?.reject(new Error(reply.fault));
  else own?.resolve(reply.answer);
}

/** A job as its script puts it on `self`. */
interface JobInPage {
  readonly answer: (message: unknown) => Promise<unknown>;
}

function post(
  found: Worker | JobInPage,
  { number, message }: Request,
  done: (reply: Reply) => void,
): void {
  if ('terminate' in found) {
    found.postMessage({ number, message });
    return;
  }
  // As a worker gets it: a copy, later.
  const copy: unknown = structuredClone(message);
  setTimeout(() => {
    found.answer(copy).then(
      (answer) => done({ number, answer }),
      (error: unknown) => done({ number, fault: String(error) }),
    );
  });
}

declare global {
  var studioJobs: Readonly<Record<string, () => JobInPage>> | undefined;
}

async function startWorker(name: string): Promise<Worker | JobInPage> {
  const address = `./studio/${name}Job.js`;
  const loaded = await readyWorker(() => new Worker(address));
  if (loaded) return loaded;
  if (!globalThis.studioJobs?.[name]) await runScript(address);
  const job = globalThis.studioJobs?.[name];
  if (!job) throw new Error(`${address} holds no job.`);
  const made = await readyWorker(() => {
    const text = new Blob([`(${String(job)})().serve();`], { type: 'text/javascript' });
    const url = URL.createObjectURL(text);
    const worker = new Worker(url);
    // The worker has its text, or it has none.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return worker;
  });
  return made ?? job();
}

/** A worker whose script has begun to run; `null` where the browser refuses it. */
function readyWorker(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = start();
      worker.onmessage = ({ data }) => {
        if (data === READY) resolve(worker);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  });
}
