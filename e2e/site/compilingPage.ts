import type { CompileAnswer, CompileAsk } from '../../src/studio/jobs/compileJob.ts';
import { startCompiling } from '../../src/studio/jobs/compiling.ts';
import { startJob } from '../../src/studio/jobs/startJob.ts';
import { setEvent } from '../../src/studio/work/edits.ts';
import { readEvents } from '../../src/studio/work/fields.ts';
import type { Folder } from '../../src/studio/work/folder.ts';
import { exampleFolder } from '../../src/studio/work/newFolder.ts';

/** What a page with nothing but the compiler beside it has found. */
export interface Found {
  readonly runsIn: string;
  readonly events: number;
  readonly dates: number;
  readonly proposed: string;
  /** Of what was typed without a pause, how many were compiled; and how long the last took. */
  readonly compiled: number;
  readonly whole: number;
}

declare global {
  var found: Promise<Found>;
  var measured: (files: readonly (readonly [string, string])[]) => Promise<readonly string[]>;
}

globalThis.found = looked();

async function looked(): Promise<Found> {
  const job = startJob<CompileAsk, CompileAnswer>('compile');
  const compiling = startCompiling(() => job);
  const folder = exampleFolder();
  const first = await compiling.compile(folder);
  const dates = await compiling.datesIn('2019-03-bridge-to-close');
  const proposal = await compiling.propose('2019-03-bridge-to-close', { start: 200, end: 200 });
  const typed = await Promise.all(
    ['B', 'Br', 'Bri', 'Brid', 'Bridge'].map((label) =>
      compiling.compile(setEvent(folder, 'bridge-built', ['label'], label)),
    ),
  );
  return {
    runsIn: await job.runsIn,
    events: first?.dataset?.events.length ?? 0,
    dates: dates.length,
    proposed: proposal?.source.quote ?? '',
    compiled: typed.filter(Boolean).length,
    whole: typed.at(-1)?.times.whole ?? 0,
  };
}

globalThis.measured = async (files) => {
  const encoder = new TextEncoder();
  let folder: Folder = new Map(files.map(([path, text]) => [path, encoder.encode(text)]));
  const compiling = startCompiling();
  const lines: string[] = [];
  for (let count = 0; count < 8; count += 1) {
    const began = performance.now();
    const [event] = readEvents(folder);
    if (event) folder = setEvent(folder, event.key, ['label'], `Label ${count}`);
    readEvents(folder);
    const edited = performance.now() - began;
    const compiled = await compiling.compile(folder);
    const { compile = 0, whole = 0 } = compiled?.times ?? {};
    lines.push([edited, compile, whole].map((time) => time.toFixed(0)).join(' '));
  }
  return lines;
};
