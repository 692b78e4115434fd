import { compareDays, yearOf } from '../dataset/civilDay.ts';
import type { Chapter, CorpusLanguage } from '../dataset/dataset.ts';
import { yearsBetween } from '../dataset/shortDate.ts';
import type { AuthoredCorpus } from './authored.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { gather, type Outcome } from './outcome.ts';
import { shown } from './problem.ts';
import { type ClosedRange, readClosedDate } from './readDate.ts';
import type { YamlFile } from './yamlFile.ts';

/** The chapters of a corpus, which must be in order and apart; `null` when not all of them could be read. */
export function compileChapters(
  chapters: readonly (AuthoredCorpus['chapters'][number] | null)[],
  file: YamlFile,
  language: CorpusLanguage,
): Outcome<readonly Chapter[] | null> {
  const found = gather();
  const compiled: Chapter[] = [];
  found.report(checkDuplicates(file, 'chapters', chapters));
  for (const [index, chapter] of chapters.entries()) {
    if (!chapter) continue;
    const { id, title, when } = chapter;
    const place = file.placeOf(['chapters', index, 'when']);
    const range = found.take(readClosedDate(when, language, place));
    if (!range) continue;
    const last = compiled.at(-1);
    const own = { id, title, start: range.earliest, end: range.latest, label: chapterLabel(range) };
    if (last && compareDays(last.end, own.start) >= 0) {
      found.report([{ ...place, code: 'CHAPTERS_OVERLAP', message: overlap(own, last) }]);
    }
    compiled.push(own);
  }
  const isWhole = compiled.length > 0 && compiled.length === chapters.length;
  return found.giving(isWhole ? compiled : null);
}

/** What is wrong with a chapter that does not begin after the one written above it has ended. */
function overlap(own: Chapter, above: Chapter): string {
  const named = ({ title, start, end }: Chapter) => `${shown(title)} (${start} to ${end})`;
  if (compareDays(own.end, above.start) < 0) {
    return `The chapter ${named(own)} stands below ${named(above)}, but comes before it. Put it above.`;
  }
  const isInside = compareDays(own.start, above.start) >= 0 && compareDays(own.end, above.end) <= 0;
  const [first, second] = compareDays(own.start, above.start) < 0 ? [own, above] : [above, own];
  const end =
    compareDays(first.start, second.start) < 0
      ? `: end ${shown(first.title)} before ${second.start}`
      : '';
  return `The chapter ${named(own)} ${isInside ? 'lies inside' : 'overlaps'} ${named(above)}. One of the two must end before the other begins${end}.`;
}

/** The label of a chapter: the years alone where it reaches over more than one. */
function chapterLabel({ earliest, latest, label }: ClosedRange): string {
  return yearOf(earliest) === yearOf(latest) ? label : yearsBetween(earliest, latest);
}
