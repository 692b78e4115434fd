import { commandLine } from '../disk/commandLine.ts';
import { deskFiles } from '../draft/deskFiles.ts';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { type Command, Misuse, onlyFolder } from './command.ts';
import { writeMissingFiles, writeNewFiles } from './writeNewFiles.ts';

/**
 * Begins a corpus in a folder: two short documents, and YAML whose comments teach the fields. Where one of its files
 * is there already, nothing is written; of what only helps to work on it, what is there stays.
 */
export const newCorpus: Command = {
  usage: 'folder',
  does: 'begins a corpus in a folder of its own',
  async run(typed) {
    if (typed.paths.length === 0) throw new Misuse('Name the folder to make.');
    const folder = onlyFolder(typed);
    const files = starterCorpus();
    await writeNewFiles(folder, files);
    await writeMissingFiles(folder, deskFiles());
    console.log(`${[...files.keys()].map((name) => `  ${name}`).join('\n')}
and what editors, Git and GitHub read are now in ${folder}. Next:
  ${commandLine('check', `"${folder}"`)}
  ${commandLine('start', `"${folder}"`)}`);
    return 0;
  },
};
