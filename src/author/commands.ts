import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from '../compile/corpusFolder.ts';
import { ADD_USAGE, addCommand, importCommand } from './bringCommands.ts';
import { checkFolder } from './checkFolder.ts';
import { draftFolder } from './draftFolder.ts';
import { newCorpus } from './newCorpus.ts';
import { watchFolder } from './watchFolder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

const USAGE = `What authors do with a corpus folder; “path” is one, and without it the folder in
CORPUS, or src/corpus.

  npm run check -- [path] [--watch]   lists what is wrong with a corpus
  npm run new -- path                 begins a corpus in a folder of its own
  npm run draft -- [path] [--document id]   proposes events that no event tells yet
${ADD_USAGE}`;

/**
 * Runs one of the commands for authors.
 * @param args as typed after `run.mjs`
 * @returns the exit code: 1 when the corpus has problems or the command could not be done
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const bring = args[0] === 'add' ? addCommand : args[0] === 'import' ? importCommand : null;
    if (bring) {
      const done = await bring(args.slice(1), PROJECT);
      return typeof done === 'string' ? misused(done) : done;
    }
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { watch: { type: 'boolean' }, document: { type: 'string' } },
    });
    const [command, path, ...rest] = positionals;
    if (rest.length > 0) return misused(`One folder at a time; “${rest[0]}” is one more.`);
    const folder = corpusFolder(path ?? process.env.CORPUS, PROJECT);
    // Without the “--” in between, npm takes the word for one of its own, and passes it on like this.
    const isWatched = values.watch ?? process.env.npm_config_watch === 'true';
    if (command === 'check') return await (isWatched ? watchFolder : checkFolder)(folder);
    if (command === 'draft') return await draftFolder(folder, values.document);
    if (command === 'new' && path) return await newCorpus(folder);
    return misused(command === 'new' ? 'Name the folder to make.' : 'There is no such command.');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      return misused((error as Error).message);
    }
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function misused(fault: string): number {
  console.error(`${fault}\n\n${USAGE}`);
  return 1;
}
