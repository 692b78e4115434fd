import { isEncoding } from '../bring/decodedText.ts';
import { addFiles } from './addFiles.ts';
import { type Command, Misuse, type Typed } from './command.ts';
import { importFile } from './importFile.ts';

/** Brings files into a corpus. */
export const add: Command = {
  usage: 'file… --to folder',
  does: `brings files in: txt, HTML, DOCX, PDF with text, mail (EML), pictures
      --keep-hyphens --keep-page-heads --keep-lines   leave these as the file has them
      --encoding name   of a text whose letters come out wrong, such as koi8-r
      --for id --alt "what is to be seen"   a picture of a document; with --caption "…" a document of its own
      --seconds 60      what one file may take`,
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
    const [encoding, pictureFor] = [given('encoding'), given('for')];
    const [alt, caption] = [given('alt'), given('caption')];
    const seconds = given('seconds');
    if (paths.length === 0) throw new Misuse('Name the files to bring in.');
    if (encoding !== undefined && !isEncoding(encoding))
      throw new Misuse(`“${encoding}” is no encoding that is known.`);
    if (seconds !== undefined && !(Number(seconds) > 0))
      throw new Misuse('--seconds takes a number.');
    return addFiles(paths, {
      here: typedIn(),
      corpus: folderAt(given('to')),
      keepHyphens: has('keep-hyphens'),
      keepPageHeads: has('keep-page-heads'),
      keepLines: has('keep-lines'),
      byOption: ' with --encoding',
      ...(encoding !== undefined && { encoding }),
      ...(seconds !== undefined && { seconds: Number(seconds) }),
      ...(pictureFor !== undefined && { pictureFor }),
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && { caption }),
    });
  },
};

/** Makes a corpus of a dataset, or events of the rows of a table. */
export const importRows: Command = {
  usage: 'file --to folder',
  does: 'makes a corpus of dataset.json, or events of the rows of a CSV',
  options: { to: { type: 'string' } },
  async run({ paths, given, folderAt }: Typed) {
    const [path, other] = paths;
    const to = given('to');
    if (path === undefined) throw new Misuse('Name the file to import.');
    if (other !== undefined) throw new Misuse(`One file at a time; “${other}” is one more.`);
    if (to === undefined) throw new Misuse('Name the folder with --to.');
    return importFile(path, {
      corpus: folderAt(to),
      here: typedIn(),
      today: new Date().toISOString().slice(0, 10),
    });
  },
};

/** The folder from which paths count: npm runs its scripts in that of the project. */
function typedIn(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
