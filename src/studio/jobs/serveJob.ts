import { READY, type Reply, type Request } from './messages.ts';

/** Lets the worker that this runs in answer messages by a job. */
export function serveJob(answer: (message: never) => Promise<unknown>): void {
  self.onmessage = async ({ data: { number, message } }: MessageEvent<Request>) => {
    const reply: Reply = await answer(message as never).then(
      (given) => ({ number, answer: given }),
      (error: unknown) => ({ number, fault: String(error) }),
    );
    self.postMessage(reply);
  };
  self.postMessage(READY);
}
