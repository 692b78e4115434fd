import { starterCorpus } from './starterCorpus.ts';
import { writeNewFiles } from './writeNewFiles.ts';

/**
 * Begins a corpus in a folder: two short documents, and YAML whose comments teach the fields.
 * @returns 0
 * @throws Error when one of its files is there already; nothing is written then
 */
export async function newCorpus(folder: string): Promise<number> {
  const files = starterCorpus();
  await writeNewFiles(folder, files);
  console.log(`${[...files.keys()].map((name) => `  ${name}`).join('\n')}
are now in ${folder}. Next:
  npm run check -- "${folder}"
  CORPUS="${folder}" npm start`);
  return 0;
}
