import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import { readCorpus } from '../compile/readCorpus.ts';
import { counted } from '../dataset/counted.ts';
import { createReporter } from './reportProgress.ts';

/**
 * Prints every problem of a corpus and a line that sums up.
 * @returns 0 when there is no problem, else 1
 */
export async function checkFolder(folder: string): Promise<number> {
  const reporter = createReporter(process.stderr);
  const { problems, counts } = compileCorpus(await readCorpus(folder), reporter.onProgress);
  reporter.end();
  const parts = [
    counted(counts.events, 'event'),
    counted(counts.documents, 'document'),
    counted(problems.length, 'problem'),
  ];
  console.log([...problems.map(printProblem), parts.join(', ')].join('\n'));
  return problems.length > 0 ? 1 : 0;
}
