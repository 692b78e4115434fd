import { yearOf } from '../dataset/civilDay.ts';
import type { Chapter, CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import { yearsBetween } from '../dataset/shortDate.ts';
import type { AuthoredCorpus } from './authored.ts';
import { readDate } from './checkDate.ts';
import { type Problem, shown } from './problem.ts';
import { reportDuplicates } from './reportDuplicates.ts';
import type { YamlFile } from './yamlFile.ts';

/** The chapters of a corpus, which must be in order and apart; those of the wrong shape or without a readable date are left out. */
export function compileChapters(
  chapters: readonly (AuthoredCorpus['chapters'][number] | null)[],
  file: YamlFile,
  language: CorpusLanguage,
  problems: Problem[],
): Chapter[] {
  const compiled: Chapter[] = [];
  reportDuplicates(file, 'chapters', chapters, problems);
  for (const [index, chapter] of chapters.entries()) {
    if (!chapter) continue;
    const { id, title, when } = chapter;
    const place = file.placeOf(['chapters', index, 'when']);
    const range = readDate(when, language, place, problems);
    if (!range?.earliest || !range.latest) continue;
    const last = compiled.at(-1);
    const own = { id, title, start: range.earliest, end: range.latest, label: yearsOf(range) };
    if (last && last.end >= own.start) {
      problems.push({ ...place, code: 'CHAPTERS_OVERLAP', message: overlap(own, last) });
    }
    compiled.push(own);
  }
  return compiled;
}

/** What is wrong with a chapter that does not begin after the one written above it has ended. */
function overlap(own: Chapter, above: Chapter): string {
  const named = ({ title, start, end }: Chapter) => `${shown(title)} (${start} to ${end})`;
  if (own.end < above.start) {
    return `The chapter ${named(own)} stands below ${named(above)}, but comes before it. Put it above.`;
  }
  const isInside = own.start >= above.start && own.end <= above.end;
  const [first, second] = own.start < above.start ? [own, above] : [above, own];
  const end =
    first.start < second.start ? `: end ${shown(first.title)} before ${second.start}` : '';
  return `The chapter ${named(own)} ${isInside ? 'lies inside' : 'overlaps'} ${named(above)}. One of the two must end before the other begins${end}.`;
}

/** The label of a chapter: the years alone where it reaches over more than one. */
function yearsOf({ earliest, latest, label }: DateRange): string {
  const isOneYear = earliest === null || latest === null || yearOf(earliest) === yearOf(latest);
  return isOneYear ? label : yearsBetween(earliest, latest);
}
