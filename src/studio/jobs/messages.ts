/** What a worker says first: that its script is here and runs. */
export const READY = 'ready';

/** What a job is asked. */
export interface Request {
  /** By which its reply is known. */
  readonly number: number;
  readonly message: unknown;
}

/** What it replies; `fault` says, for developers, why it has failed. */
export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly fault: string };
