import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../disk/commandLine.ts';
import { corpusFolder } from '../disk/corpusFolder.ts';
import { add, importRows } from './bringCommands.ts';
import { build } from './buildSite.ts';
import { check } from './checkFolder.ts';
import { type Command, Misuse, type Typed } from './command.ts';
import { dates } from './datesCommand.ts';
import { draft } from './draftFolder.ts';
import { newCorpus } from './newCorpus.ts';
import { merge, rename } from './renameId.ts';
import { start } from './startServer.ts';

/** All commands, in the order in which an author needs them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCorpus,
  add,
  import: importRows,
  draft,
  check,
  start,
  build,
  rename,
  merge,
  dates,
};

const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Runs one of the commands for authors.
 * @param args as typed: the name of the command, and what it is given
 * @returns the exit code: 1 when the corpus has errors or the command could not be done
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse('There is no such command.');
    return await command.run(typedIn(rest, command));
  } catch (error) {
    if (error instanceof Misuse || isUnknownOption(error)) {
      console.error(`${error.message}\n\n${usage()}`);
    } else {
      console.error(error instanceof Error ? error.message : String(error));
    }
    return 1;
  }
}

function typedIn(args: readonly string[], { options = {} }: Command): Typed {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  return {
    paths: positionals,
    // Without the “--” in between, npm takes the word for one of its own, and passes it on like this.
    has: (option) => values[option] === true || process.env[`npm_config_${option}`] === 'true',
    given: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    folderAt: (path) => corpusFolder(path ?? process.env.CORPUS, PROJECT),
  };
}

function isUnknownOption(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage: given, does }]) => `  ${commandLine(name, given)}\n      ${does}`,
  );
  return `What authors do with a corpus folder. “folder” is one; without it the folder in CORPUS is meant, or the
one that you are in; in the project itself, src/corpus.

${lines.join('\n')}`;
}
