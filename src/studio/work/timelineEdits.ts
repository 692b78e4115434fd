import { dateRange } from '../../compile/parseEdtf.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { compareDays } from '../../dataset/civilDay.ts';
import { CORPUS_ORDER } from '../../edit/fieldOrder.ts';
import { Refused } from '../../edit/refused.ts';
import { withField } from '../../edit/yamlEdit.ts';
import type { Value } from '../../edit/yamlText.ts';
import { setEvent } from './eventEdits.ts';
import { readEvents, readTimeline } from './fields.ts';
import type { Folder } from './folder.ts';
import { categoryId, chapterId } from './newIds.ts';
import { changeYaml } from './yamlFiles.ts';

/** A field of `corpus.yml`: `['title']`, `['chapters', 0, 'when']`. */
export function setTimeline(folder: Folder, path: FieldPath, value: Value): Folder {
  return changeYaml(folder, 'corpus.yml', (source) => withField(source, path, value, CORPUS_ORDER));
}

export function addCategory(
  folder: Folder,
  label: string,
): { readonly folder: Folder; readonly id: string } {
  const id = categoryId(folder, label);
  const at = readTimeline(folder).categories.length;
  return { folder: setTimeline(folder, ['categories', at], { id, label }), id };
}

/** @param path a field of the category: `['label']`, `['colour']` */
export function setCategory(folder: Folder, id: string, path: FieldPath, value: Value): Folder {
  return setTimeline(folder, ['categories', placeOf(folder, 'categories', id), ...path], value);
}

/** Takes a category away; its events are given another. */
export function removeCategory(folder: Folder, id: string, instead: string): Folder {
  const at = placeOf(folder, 'categories', id);
  if (readTimeline(folder).categories.length === 1)
    throw new Refused('A timeline has at least one category.');
  return readEvents(folder)
    .filter(({ category }) => category === id)
    .reduce(
      (done, { key }) => setEvent(done, key, ['category'], instead),
      setTimeline(folder, ['categories', at], null),
    );
}

/** Adds a chapter, in the order of time. */
export function addChapter(
  folder: Folder,
  { title, when }: { readonly title: string; readonly when: string },
): { readonly folder: Folder; readonly id: string } {
  const id = chapterId(folder, title);
  const at = readTimeline(folder).chapters.length;
  return { folder: setTimeline(folder, ['chapters', at], { id, title, when }), id };
}

export function setChapter(folder: Folder, id: string, path: FieldPath, value: Value): Folder {
  return setTimeline(folder, ['chapters', placeOf(folder, 'chapters', id), ...path], value);
}

export function removeChapter(folder: Folder, id: string): Folder {
  if (readTimeline(folder).chapters.length === 1)
    throw new Refused('A timeline has at least one chapter.');
  return setTimeline(folder, ['chapters', placeOf(folder, 'chapters', id)], null);
}

function placeOf(folder: Folder, list: 'categories' | 'chapters', id: string): number {
  const at = readTimeline(folder)[list].findIndex((own) => own.id === id);
  if (at < 0) throw new Refused('This is no longer there.');
  return at;
}

/**
 * Widens the scope and the one chapter, in years, so that they cover a date. Whoever has made several chapters decides
 * about them: then the folder stays as it is, and so it does for a date that cannot be read.
 */
export function coverDate(folder: Folder, date: string): Folder {
  const { chapters, scope } = readTimeline(folder);
  const [chapter] = chapters;
  if (!chapter || chapters.length > 1) return folder;
  // The first event sets the time; until then there is none that anybody has chosen.
  const isFirst = readEvents(folder).every(({ when }) => when.date === '' || when.date === date);
  const year = isFirst && scope === chapter.when ? yearsOf(date) : null;
  const around = year ?? widened(scope, date);
  const inner = year ?? widened(chapter.when, date);
  const done = around === scope ? folder : setTimeline(folder, ['scope'], around);
  return inner === chapter.when ? done : setTimeline(done, ['chapters', 0, 'when'], inner);
}

function widened(stretch: string, date: string): string {
  const [own, range] = [dateRange(stretch, 'en'), dateRange(date, 'en')];
  const days = [range?.earliest, range?.latest].filter((day) => day !== null && day !== undefined);
  const [first, last] = [days[0], days.at(-1)];
  if (!own?.earliest || !own.latest || !first || !last) return stretch;
  const isIn = compareDays(own.earliest, first) <= 0 && compareDays(last, own.latest) <= 0;
  if (isIn) return stretch;
  const [from = '', to = from] = stretch.split('/');
  const begin = compareDays(first, own.earliest) < 0 ? yearOf(first) : from;
  const end = compareDays(last, own.latest) > 0 ? yearOf(last) : to;
  return begin === end ? begin : `${begin}/${end}`;
}

/** The years of a date, where both its ends are known. */
function yearsOf(date: string): string | null {
  const range = dateRange(date, 'en');
  if (!range?.earliest || !range.latest) return null;
  const [from, to] = [yearOf(range.earliest), yearOf(range.latest)];
  return from === to ? from : `${from}/${to}`;
}

function yearOf(day: string): string {
  return /^-?\d{4}/.exec(day)?.[0] ?? day;
}
