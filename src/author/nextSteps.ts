import type { Compilation } from '../compile/compileCorpus.ts';
import type { Problem } from '../compile/problem.ts';
import { isError, type ProblemCode } from '../compile/severity.ts';
import { counted } from '../dataset/counted.ts';
import { commandLine } from '../disk/commandLine.ts';

/** More lines than these are a list again. */
const MOST_STEPS = 5;

/**
 * What an author does best next, the most rewarding first, in a sentence each; never more than a handful.
 * @param folder as it is written in commands
 */
export function nextSteps(
  { dataset, problems, counts }: Compilation,
  folder: string,
): readonly string[] {
  const errors = problems.filter(isError);
  if (errors.length > 0)
    return [mendErrors(errors), ...steps(problems, folder)].slice(0, MOST_STEPS);
  const open = steps(problems, folder);
  const shown = dataset?.events.length ?? 0;
  const see =
    shown > 0
      ? `See ${shown < counts.events ? `the ${counted(shown, 'event')} that are sound` : 'the timeline'}: ${commandLine('start', `"${folder}"`)}`
      : null;
  return [...open.slice(0, MOST_STEPS - 1), ...(see ? [see] : [])];
}

/** The errors by the most frequent of them, which often has one cause. */
function mendErrors(errors: readonly Problem[]): string {
  const [code = '', count = 0] = mostFrequent(errors);
  const most = errors.length > 1 && count > 1 ? ` ${count} are ${code}.` : '';
  const all = errors.length === 1 ? 'error' : counted(errors.length, 'error');
  return `Mend the ${all}: the page is not shown until then.${most}`;
}

function mostFrequent(problems: readonly Problem[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
}

/** What the warnings come to, by what mending them brings. */
function steps(problems: readonly Problem[], folder: string): readonly string[] {
  const warnings = problems.filter((problem) => !isError(problem));
  const of = (...codes: readonly ProblemCode[]) =>
    warnings.filter(({ code }) => codes.includes(code)).length;
  const step = (count: number, sentence: (counted: number) => string) =>
    count > 0 ? [sentence(count)] : [];
  const undescribed = warnings.filter(
    ({ code, file }) => code === 'FILE_MISSING' && file.startsWith('documents/'),
  );
  return [
    ...step(
      of('DRAFT_DOCUMENT'),
      (count) =>
        `Check what is proposed about ${counted(count, 'document')} and take “draft: true” out: then the events that quote them are shown.`,
    ),
    ...step(
      undescribed.length,
      (count) =>
        `Let ${counted(count, 'document')} be described, and events be proposed: ${commandLine('draft', `"${folder}"`)}`,
    ),
    ...step(
      of('CHAPTER_MISSING'),
      (count) =>
        `Widen the chapters in corpus.yml: ${counted(count, 'event')} lie in none and are not shown.`,
    ),
    ...step(
      of('CATEGORY_UNKNOWN'),
      (count) => `Give ${counted(count, 'event')} a category of corpus.yml.`,
    ),
    ...step(
      of('DRAFT_EVENT'),
      (count) => `Check ${counted(count, 'proposed event')} and take “draft: true” out of each.`,
    ),
    ...step(
      of('FIELD_INVALID'),
      (count) => `Complete what lacks a field (${counted(count, 'place')}).`,
    ),
    ...step(
      of('FILE_UNUSED'),
      (count) => `Bring in or put away ${counted(count, 'file')} that nothing reads.`,
    ),
    ...step(
      of('DOCUMENT_UNUSED'),
      (count) =>
        `Write events from ${counted(count, 'document')} that none quotes: ${commandLine('draft', `"${folder}"`)}`,
    ),
    ...step(
      of('MENTION_UNCLAIMED'),
      (count) => `Use or explain ${counted(count, 'date')} that the documents name.`,
    ),
    ...step(
      of('CHECKSUM_MISSING'),
      (count) => `Record the checksum of ${counted(count, 'document')}.`,
    ),
  ];
}
