import { join } from 'node:path';
import { printProblem } from '../compile/problem.ts';
import { counted } from '../dataset/counted.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { draftFiles } from '../draft/draftFiles.ts';
import { type Command, onlyFolder } from './command.ts';
import { isThere, readNamed, writeNewFiles } from './writeNewFiles.ts';

/** Proposes events from documents. */
export const draft: Command = {
  usage: '[folder] [--document id]',
  does: 'proposes events that no event tells yet (--document: from that one alone)',
  options: { document: { type: 'string' } },
  run: async (typed) => draftFolder(onlyFolder(typed), typed.given('document')),
};

/**
 * Proposes events from what no event of a corpus tells yet, and notes on documents that have none, as
 * files to edit: `draft-<n>.yml` and `documents/<id>.yml`. All of it is marked as a draft, and what
 * was proposed before is not proposed again as long as its file is there.
 * @param only the id of the one document that is meant; all when left out
 * @returns 0, or 1 when there is nothing to draft from
 * @throws Error when a file cannot be written
 */
async function draftFolder(folder: string, only?: string): Promise<number> {
  const corpus = await readCorpus(folder);
  for (const problem of corpus.problems) console.error(printProblem(problem));
  if (only !== undefined && !corpus.files.has(`documents/${only}.txt`)) {
    console.error(`There is no file documents/${only}.txt.`);
    return 1;
  }
  const earlier = await readNamed(folder, /^draft-\d+\.yml$/);
  const written = draftFiles(corpus, { only, earlier: [...earlier.values()] });
  if (written.documents.length === 0) {
    console.error(
      corpus.problems.length > 0
        ? 'Nothing could be drafted.'
        : 'There is nothing to propose that events do not tell or a draft has not proposed.',
    );
    return 1;
  }
  const files = new Map(written.files);
  const name = await freeDraft(folder);
  files.set(name, written.events);
  await writeNewFiles(folder, files);
  console.log(
    `${counted(written.count, 'event')} proposed from ${written.documents.join(', ')}:
${[...files.keys()].map((file) => `  ${join(folder, file)}`).join('\n')}
Check each against its document, copy it to events.yml and take its line “draft: true” out.`,
  );
  return 0;
}

/** The first name of a file of drafts that is free. */
export async function freeDraft(folder: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = `draft-${count}.yml`;
    if (!(await isThere(join(folder, name)))) return name;
  }
}
