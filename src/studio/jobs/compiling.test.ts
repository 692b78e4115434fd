import { afterEach, describe, expect, test, vi } from 'vitest';
import { setEvent } from '../work/edits.ts';
import type { Folder } from '../work/folder.ts';
import { exampleFolder } from '../work/newFolder.ts';
import { answer, type CompileAnswer, type CompileAsk } from './compileJob.ts';
import { changesOf, LONGEST_MS, startCompiling } from './compiling.ts';
import { type Job, JobEnded } from './startJob.ts';

type CompileJob = Job<CompileAsk, CompileAnswer>;

/** A job that answers as it is told to, and notes what it was asked. */
function jobOf(answers: (ask: CompileAsk) => Promise<CompileAnswer>) {
  const asked: CompileAsk[] = [];
  const ended = vi.fn();
  const start = (): CompileJob => ({
    ask: (ask) => {
      asked.push(ask);
      return answers(ask);
    },
    end: ended,
    runsIn: Promise.resolve('worker'),
  });
  return { asked, ended, start };
}

const example = exampleFolder();
const labelled = (label: string): Folder => setEvent(example, 'bridge-built', ['label'], label);

afterEach(() => {
  vi.useRealTimers();
});

describe('the compiler beside the page', () => {
  test('is told of what has changed alone, and compiles the latest of what waits', async () => {
    const { asked, start } = jobOf(answer);
    const compiling = startCompiling(start);
    const [first, second, third] = await Promise.all([
      compiling.compile(example),
      compiling.compile(labelled('B')),
      compiling.compile(labelled('Bridge')),
    ]);
    expect([first, second]).toEqual([null, null]);
    expect(third?.dataset?.events[0]?.label).toBe('Bridge');
    await compiling.compile(labelled('Bridge there'));
    const changed = asked.map((ask) =>
      ask.kind === 'compile' ? ask.changed.map(([path]) => path) : [],
    );
    expect(changed.at(-1)).toEqual(['events.yml']);
  });

  test('is started again, and told everything, when it has died', async () => {
    let count = 0;
    const { asked, ended, start } = jobOf((ask) => {
      count += 1;
      return count === 2 ? Promise.reject(new JobEnded('It died.')) : answer(ask);
    });
    const compiling = startCompiling(start);
    await compiling.compile(example);
    await expect(compiling.compile(labelled('B'))).rejects.toThrow(/was started again/);
    expect(ended).toHaveBeenCalledOnce();
    // Whatever it is asked first.
    expect(await compiling.datesIn('2019-11-bridge-open-again')).not.toBeNull();
    expect((await compiling.compile(labelled('Bri')))?.unsound).toEqual([]);
    const last = asked.at(-1);
    expect(last?.kind === 'compile' && last.changed.length).toBe(example.size);
  });

  test('is ended when it takes too long, with a sentence, and goes on with the next', async () => {
    vi.useFakeTimers();
    let count = 0;
    const { ended, start } = jobOf((ask) => {
      count += 1;
      return count === 1 ? new Promise(() => {}) : answer(ask);
    });
    const compiling = startCompiling(start);
    const hanging = expect(compiling.compile(example)).rejects.toThrow(/takes too long/);
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    await hanging;
    expect(ended).toHaveBeenCalledOnce();
    vi.useRealTimers();
    expect((await compiling.compile(example))?.problems).toEqual([]);
  });

  test('says nothing of a folder that another has overtaken, not even that it failed', async () => {
    const { start } = jobOf((ask) => {
      const isFirst = ask.kind === 'compile' && ask.changed.length === 1;
      return isFirst ? Promise.reject(new Error('Broken.')) : answer(ask);
    });
    const compiling = startCompiling(start);
    const broken = compiling.compile(new Map([['corpus.yml', new Uint8Array()]]));
    const good = compiling.compile(example);
    expect(await broken).toBeNull();
    expect((await good)?.dataset?.events.length).toBe(5);
  });

  test('answers nothing more once it has ended', async () => {
    const { start } = jobOf(answer);
    const compiling = startCompiling(start);
    compiling.end();
    expect(await compiling.compile(example)).toBeNull();
    expect(await compiling.datesIn('2019-11-bridge-open-again')).toEqual([]);
  });
});

test('what has changed are the files that are others, and those that are gone', () => {
  const bytes = new Uint8Array();
  const former = new Map([
    ['a', bytes],
    ['b', bytes],
    ['c', bytes],
  ]);
  const next = new Map([
    ['a', bytes],
    ['b', new Uint8Array()],
    ['d', bytes],
  ]);
  expect(changesOf(former, next).map(([path, own]) => `${path} ${own !== null}`)).toEqual([
    'b true',
    'd true',
    'c false',
  ]);
});
