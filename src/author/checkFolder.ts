import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import { readCorpus } from '../compile/readCorpus.ts';
import { counted } from '../dataset/counted.ts';
import type { TimeOf } from '../dataset/dataset.ts';
import { createReporter } from './reportProgress.ts';

const TIMES: Readonly<Record<TimeOf, string>> = {
  news: 'the time of publication',
  narrative: 'the time of the story',
};

/** Of more documents than these, the times are not listed. */
const MOST_DOCUMENTS = 50;

/**
 * Prints every problem of a corpus, whose time each document is of, and a line that sums up.
 * @returns 0 when there is no problem, else 1
 */
export async function checkFolder(folder: string): Promise<number> {
  const reporter = createReporter(process.stderr);
  const { dataset, problems, counts } = compileCorpus(
    await readCorpus(folder),
    reporter.onProgress,
  );
  reporter.end();
  const parts = [
    counted(counts.events, 'event'),
    counted(counts.documents, 'document'),
    counted(problems.length, 'problem'),
  ];
  const times = (dataset?.documents ?? []).map(
    ({ id, timeOf }) => `${id}: dates without a year are of ${TIMES[timeOf]} (timeOf: ${timeOf})`,
  );
  const shown = times.length <= MOST_DOCUMENTS ? times : [];
  console.log([...problems.map(printProblem), ...shown, parts.join(', ')].join('\n'));
  return problems.length > 0 ? 1 : 0;
}
