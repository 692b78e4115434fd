import { type Compilation, compileCorpus } from '../compile/compileCorpus.ts';
import { countedProblems, printProblem } from '../compile/problem.ts';
import { isError } from '../compile/severity.ts';
import { counted } from '../dataset/counted.ts';
import type { TimeOf } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { type Command, onlyFolder } from './command.ts';
import { nextSteps } from './nextSteps.ts';
import { createReporter } from './reportProgress.ts';
import { watchFolder } from './watchFolder.ts';

const TIMES: Readonly<Record<TimeOf, string>> = {
  news: 'the time of publication',
  narrative: 'the time of the story',
};

/** Of more documents than these, the times are not listed. */
const MOST_DOCUMENTS = 50;

/** Lists what is wrong with a corpus. */
export const check: Command = {
  usage: '[folder] [--watch] [--strict]',
  does: 'lists what is wrong with a corpus, and what to do next',
  options: { watch: { type: 'boolean' }, strict: { type: 'boolean' } },
  async run(typed) {
    const [folder, isStrict] = [onlyFolder(typed), typed.has('strict')];
    const once = () => checkFolder(folder, isStrict);
    return typed.has('watch') ? watchFolder(folder, once) : once();
  },
};

/**
 * Prints every problem of a corpus, whose time each document is of, what to do next, and lines that sum up.
 * @param isStrict whether warnings count as errors
 * @returns 1 when there is an error, else 0
 */
async function checkFolder(folder: string, isStrict: boolean): Promise<number> {
  const reporter = createReporter(process.stderr);
  const compilation = compileCorpus(await readCorpus(folder), reporter.onProgress);
  reporter.end();
  const { dataset, problems } = compilation;
  const times = (dataset?.documents ?? []).map(
    ({ id, timeOf }) => `${id}: dates without a year are of ${TIMES[timeOf]} (timeOf: ${timeOf})`,
  );
  const shown = times.length <= MOST_DOCUMENTS ? times : [];
  const steps = nextSteps(compilation, folder);
  const next =
    steps.length > 0 ? ['Next:', ...steps.map((step, index) => `${index + 1}. ${step}`)] : [];
  const lines = [...problems.map(printProblem), ...shown, ...next, ...summary(compilation)];
  console.log(lines.join('\n'));
  return problems.some((problem) => isStrict || isError(problem)) ? 1 : 0;
}

function summary({ dataset, problems, counts }: Compilation): readonly string[] {
  const shown =
    dataset && dataset.events.length < counts.events ? ` (${dataset.events.length} shown)` : '';
  const passedOver =
    counts.passedOver > 0
      ? [`${counted(counts.passedOver, 'date')} outside of quotes not looked at (mentions: quotes)`]
      : [];
  const parts = [
    `${counted(counts.events, 'event')}${shown}`,
    counted(counts.documents, 'document'),
    countedProblems(problems),
  ];
  return [...passedOver, parts.join(', ')];
}
