import type { ParseArgsConfig } from 'node:util';

/** What was typed behind the name of a command. */
export interface Typed {
  readonly paths: readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (option: string) => boolean;
  /** The value of an option; `undefined` when it was not given. */
  readonly given: (option: string) => string | undefined;
  /** The absolute path of a corpus folder; without a name the one in `CORPUS`, or the one that is meant here. */
  readonly folderAt: (path?: string) => string;
}

/** A command for authors. */
export interface Command {
  /** What may stand behind its name: `[folder] [--watch]`. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly does: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code */
  readonly run: (typed: Typed) => Promise<number>;
}

/** Says that a command was typed in a way that it does not understand. */
export class Misuse extends Error {}

/**
 * The one corpus folder that was typed, or the one that is meant without.
 * @throws Misuse when more than one was
 */
export function onlyFolder({ paths, folderAt }: Typed): string {
  if (paths.length > 1) throw new Misuse(`One folder at a time; “${paths[1]}” is one more.`);
  return folderAt(paths[0]);
}
