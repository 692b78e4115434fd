import { startTransition, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../widgets/whenIdle.ts';
import { type Compiled, type Compiling, startCompiling } from './jobs/compiling.ts';
import type { Folder } from './work/folder.ts';
import { exampleFolder } from './work/newFolder.ts';

/**
 * How long after a key press the folder is compiled, in milliseconds: longer than between two letters of a word, so that
 * nothing is drawn while one is typed, and short enough for the chart to follow at once.
 */
const PAUSE_MS = 160;

export interface LiveCompiler {
  readonly compiling: Compiling;
  /** The latest folder that has been compiled; `null` before the first. */
  readonly compiled: Compiled | null;
  /** Why it could not be compiled; empty where it could. */
  readonly fault: string;
}

/** Compiles a folder beside the page, soon after each change. */
export function useCompiled(folder: Folder): LiveCompiler {
  const compiling = useCompiling();
  const [compiled, setCompiled] = useState<Compiled | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      compiling.compile(folder).then(
        (found) => {
          if (!found) return;
          startTransition(() => {
            setCompiled(found);
            setFault('');
          });
        },
        (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [compiling, folder]);
  return { compiling, compiled, fault };
}

/**
 * Starts the compiler as soon as the page is idle, and lets it compile something small. Its first work takes by far the
 * longest, which whoever opens a timeline would wait for.
 */
export function useWarmCompiler(): void {
  const compiling = useCompiling();
  useEffect(
    () => whenIdle(() => void compiling.compile(exampleFolder()).catch(() => undefined)),
    [compiling],
  );
}

/** One compiler for as long as the page is open. */
function useCompiling(): Compiling {
  return useMemo(() => {
    shared ??= startCompiling();
    return shared;
  }, []);
}

let shared: Compiling | undefined;
