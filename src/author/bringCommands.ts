import { isEncoding } from '../bring/decodedText.ts';
import { addFiles } from './addFiles.ts';
import { type Command, Misuse } from './command.ts';
import { importFile } from './importFile.ts';

/** Brings files into a corpus. */
export const add: Command = {
  usage: 'file… --to folder',
  does: 'brings in texts, saved pages, Word files, PDFs, mail and pictures',
  options: {
    to: { type: 'string' },
    for: { type: 'string' },
    alt: { type: 'string' },
    caption: { type: 'string' },
    encoding: { type: 'string' },
    seconds: { type: 'string' },
    'keep-hyphens': { type: 'boolean' },
    'keep-page-heads': { type: 'boolean' },
    'keep-lines': { type: 'boolean' },
  },
  async run({ paths, has, given, folderAt }) {
    const [pictureFor, alt, caption, encoding, seconds] = [
      given('for'),
      given('alt'),
      given('caption'),
      given('encoding'),
      given('seconds'),
    ];
    if (paths.length === 0) throw new Misuse('Name the files to bring in.');
    if (encoding !== undefined && !isEncoding(encoding)) {
      throw new Misuse(`“${encoding}” is no encoding that is known.`);
    }
    if (seconds !== undefined && !(Number(seconds) > 0)) {
      throw new Misuse('--seconds takes a number.');
    }
    return await addFiles(paths, {
      here: placeOfTyping(),
      corpus: folderAt(given('to')),
      keepHyphens: has('keep-hyphens'),
      keepPageHeads: has('keep-page-heads'),
      keepLines: has('keep-lines'),
      ...(encoding !== undefined && { encoding }),
      ...(seconds !== undefined && { seconds: Number(seconds) }),
      ...(pictureFor !== undefined && { pictureFor }),
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && { caption }),
    });
  },
};

/** Makes a corpus of a dataset, or events of the rows of a table. */
export const importCommand: Command = {
  usage: 'file --to folder',
  does: 'makes a corpus of dataset.json, or events of the rows of a CSV',
  options: { to: { type: 'string' } },
  async run({ paths, given, folderAt }) {
    const [path, ...rest] = paths;
    if (path === undefined) throw new Misuse('Name the file to import.');
    if (rest.length > 0) throw new Misuse(`One file at a time; “${rest[0]}” is one more.`);
    const to = given('to');
    if (to === undefined) throw new Misuse('Name the folder with --to.');
    return await importFile(path, {
      corpus: folderAt(to),
      here: placeOfTyping(),
      today: new Date().toISOString().slice(0, 10),
    });
  },
};

/** npm runs scripts in the folder of the project, and keeps the one where the command was typed. */
function placeOfTyping(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
