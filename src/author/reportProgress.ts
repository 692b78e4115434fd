import type { OnProgress } from '../compile/progress.ts';

/** Where progress is written: `process.stderr`, or what stands in for it in a test. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Reporter {
  readonly onProgress: OnProgress;
  /** Takes the line that is updated off the terminal. */
  readonly end: () => void;
}

/** A check that is done sooner says nothing, milliseconds. */
const QUIET_TIME = 2_000;
/** Between two reports: on a terminal one line is written over, elsewhere each is a line more. */
const [TERMINAL_STEP, LINE_STEP] = [100, 5_000];

/**
 * Says how far a long check has come.
 * @param now milliseconds
 */
export function createReporter(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): Reporter {
  const step = terminal.isTTY ? TERMINAL_STEP : LINE_STEP;
  let due = now() + QUIET_TIME;
  let isShown = false;
  return {
    onProgress({ step: name, done, total }) {
      if (now() < due) return;
      due = now() + step;
      const line = `${name}: ${done} of ${total}`;
      terminal.write(terminal.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
      isShown = true;
    },
    end() {
      if (isShown && terminal.isTTY) terminal.write('\r\x1b[K');
    },
  };
}
