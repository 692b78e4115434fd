import type { Chapter, CorpusLanguage, DateRange } from '../dataset/dataset.ts';
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
    if (last && last.end >= range.earliest) {
      problems.push({
        ...place,
        code: 'CHAPTERS_OVERLAP',
        message: `The chapter ${shown(title)} begins on ${range.earliest}, before ${shown(last.title)} ends on ${last.end}. Put chapters in order, each after the one before.`,
      });
    }
    compiled.push({ id, title, start: range.earliest, end: range.latest, label: yearsOf(range) });
  }
  return compiled;
}

/** The label of a chapter: the years alone where it reaches over more than one. */
function yearsOf({ earliest, latest, label }: DateRange): string {
  const [first, last] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return first === last ? label : `${first}–${last}`;
}
