import { parseArgs } from 'node:util';
import { isEncoding } from '../bring/decodedText.ts';
import { corpusFolder } from '../compile/corpusFolder.ts';
import { addFiles } from './addFiles.ts';
import { importFile } from './importFile.ts';

export const ADD_USAGE = `  npm run add -- file… --to path      brings files in: txt, HTML, DOCX, PDF with text, mail (EML), pictures
      --keep-hyphens --keep-page-heads --keep-lines   leave these as the file has them
      --encoding name   of a text whose letters come out wrong, such as koi8-r
      --for id --alt "what is to be seen"   a picture of a document; with --caption "…" a document of its own
      --seconds 60      what one file may take
  npm run import -- file --to path    makes a corpus of dataset.json, or events of the rows of a CSV`;

/**
 * `add`: brings files into a corpus.
 * @param args as typed behind the name of the command
 * @returns the exit code, or what is wrong with the command as typed
 */
export async function addCommand(
  args: readonly string[],
  project: string,
): Promise<number | string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
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
  });
  const { to, for: pictureFor, alt, caption, encoding } = values;
  const seconds = Number(values.seconds ?? Number.NaN);
  if (positionals.length === 0) return 'Name the files to bring in.';
  if (encoding !== undefined && !isEncoding(encoding))
    return `“${encoding}” is no encoding that is known.`;
  if (values.seconds !== undefined && !(seconds > 0)) return '--seconds takes a number.';
  const here = process.env.INIT_CWD ?? process.cwd();
  return await addFiles(positionals, {
    here,
    corpus: corpusFolder(to ?? process.env.CORPUS, project),
    keepHyphens: values['keep-hyphens'] === true,
    keepPageHeads: values['keep-page-heads'] === true,
    keepLines: values['keep-lines'] === true,
    ...(encoding !== undefined && { encoding }),
    ...(values.seconds !== undefined && { seconds }),
    ...(pictureFor !== undefined && { pictureFor }),
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption }),
  });
}

/**
 * `import`: makes a corpus of a dataset, or events of the rows of a table.
 * @param args as typed behind the name of the command
 * @returns the exit code, or what is wrong with the command as typed
 */
export async function importCommand(
  args: readonly string[],
  project: string,
): Promise<number | string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  const [path, ...rest] = positionals;
  if (path === undefined) return 'Name the file to import.';
  if (rest.length > 0) return `One file at a time; “${rest[0]}” is one more.`;
  if (values.to === undefined) return 'Name the folder with --to.';
  return await importFile(path, {
    corpus: corpusFolder(values.to, project),
    here: process.env.INIT_CWD ?? process.cwd(),
    today: new Date().toISOString().slice(0, 10),
  });
}
