import { dateRange } from '../../compile/parseEdtf.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { compareDays, shiftDay } from '../../dataset/civilDay.ts';
import type { IsoDay } from '../../dataset/dataset.ts';
import { firstDayOf, isPartialDay } from '../../dataset/partialDay.ts';
import { Refused } from '../../edit/refused.ts';
import type { Value } from '../../edit/yamlText.ts';
import { readTimeline } from './fields.ts';
import type { ChapterFields } from './fieldTypes.ts';
import type { Folder } from './folder.ts';
import { chapterId } from './newIds.ts';
import { setTimeline } from './timelineEdits.ts';

/** A chapter whose time can be read. */
interface Stretch extends ChapterFields {
  readonly index: number;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/**
 * Why no chapter can begin at a time: it is none, or one begins then already.
 * @returns a sentence for whoever edits, `null` where one can begin
 */
export function whyNoChapter(folder: Folder, from: string): string | null {
  if (!isPartialDay(from)) return 'Write a year, a month or a day: 1950, May 1950 or 3 May 1950.';
  const isTaken = stretches(folder).some(({ first }) => first === firstDayOf(from));
  return isTaken ? 'A chapter begins then already.' : null;
}

/**
 * Begins a chapter at a time. It goes on until the next one begins; where another goes on at that time, that one ends
 * before it and the new one where that did; behind all of them it ends with the period. So the chapters stay in order and
 * apart.
 * @param from a day, month or year
 * @throws Refused for what {@link whyNoChapter} says
 */
export function beginChapter(
  folder: Folder,
  { title, from }: { readonly title: string; readonly from: string },
): Folder {
  const why = whyNoChapter(folder, from);
  if (why !== null) throw new Refused(why);
  const [all, day] = [stretches(folder), firstDayOf(from)];
  const parted = all.find(
    ({ first, last }) => compareDays(first, day) < 0 && compareDays(day, last) <= 0,
  );
  const next = all.find(({ first }) => compareDays(day, first) < 0);
  const own = { id: chapterId(folder, title), title };
  if (parted) {
    const [start, end] = endsOf(parted.when);
    const former = written(start, timeBefore(from));
    const shortened = setTimeline(folder, ['chapters', parted.index, 'when'], former);
    return inserted(shortened, parted.index + 1, { ...own, when: written(from, end) });
  }
  const end = next ? timeBefore(endsOf(next.when)[0]) : endOfPeriod(folder, from);
  const at = next?.index ?? readTimeline(folder).chapters.length;
  return inserted(folder, at, { ...own, when: written(from, end) });
}

/** The end of the whole period; a time behind it ends with itself. */
function endOfPeriod(folder: Folder, from: string): string {
  const { scope } = readTimeline(folder);
  const last = dateRange(scope, 'en')?.latest;
  return last && compareDays(firstDayOf(from), last) <= 0 ? endsOf(scope)[1] : from;
}

/** @param path a field of the chapter: `['title']`, `['when']` */
export function setChapter(folder: Folder, id: string, path: FieldPath, value: Value): Folder {
  return setTimeline(folder, ['chapters', placeOf(folder, id), ...path], value);
}

/** Takes a chapter away; the one before it goes on over its time, or, of the first one, the one behind it begins earlier. */
export function removeChapter(folder: Folder, id: string): Folder {
  const { chapters } = readTimeline(folder);
  if (chapters.length === 1) throw new Refused('A timeline has at least one chapter.');
  const at = placeOf(folder, id);
  const [before, own, behind] = [chapters[at - 1], chapters[at], chapters[at + 1]];
  const when = own?.when ?? '';
  const [heir, time] = before
    ? [at - 1, written(endsOf(before.when)[0], endsOf(when)[1])]
    : [at + 1, written(endsOf(when)[0], endsOf(behind?.when ?? '')[1])];
  const widened = setTimeline(folder, ['chapters', heir, 'when'], time);
  return setTimeline(widened, ['chapters', at], null);
}

function placeOf(folder: Folder, id: string): number {
  const at = readTimeline(folder).chapters.findIndex((own) => own.id === id);
  if (at < 0) throw new Refused('This is no longer there.');
  return at;
}

function stretches(folder: Folder): readonly Stretch[] {
  return readTimeline(folder).chapters.flatMap((chapter, index) => {
    const range = dateRange(chapter.when, 'en');
    if (!range?.earliest || !range.latest) return [];
    return [{ ...chapter, index, first: range.earliest, last: range.latest }];
  });
}

/** Both ends of a time, as they are written. */
function endsOf(when: string): readonly [string, string] {
  const [from = '', to = from] = when.split('/');
  return [from, to];
}

function written(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** The year, month or day before another one of the same kind. */
function timeBefore(time: string): string {
  const day = shiftDay(firstDayOf(time), -1);
  const parts = time.split('-').filter(Boolean).length;
  const [, year = '', month = ''] = /^(-?\d{4})-(\d\d)/.exec(day) ?? [];
  return [year, `${year}-${month}`, day][parts - 1] ?? day;
}

/** The chapters with another one at a place; those from there on move down. */
function inserted(folder: Folder, at: number, own: ChapterFields): Folder {
  const below = [own, ...readTimeline(folder).chapters.slice(at)];
  return below.reduceRight(
    (done, { id, title, when }, offset) =>
      setTimeline(done, ['chapters', at + offset], { id, title, when }),
    folder,
  );
}
