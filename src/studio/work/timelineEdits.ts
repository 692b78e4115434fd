import { dateRange } from '../../compile/parseEdtf.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { compareDays } from '../../dataset/civilDay.ts';
import type { IsoDay } from '../../dataset/dataset.ts';
import { CORPUS_ORDER } from '../../edit/fieldOrder.ts';
import { Refused } from '../../edit/refused.ts';
import { withField } from '../../edit/yamlEdit.ts';
import type { Value } from '../../edit/yamlText.ts';
import { setEvent } from './eventEdits.ts';
import { readEvents, readTimeline } from './fields.ts';
import type { Folder } from './folder.ts';
import { categoryId } from './newIds.ts';
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
  return setTimeline(folder, ['categories', placeOf(folder, id), ...path], value);
}

/** Takes a category away; its events are given another. */
export function removeCategory(folder: Folder, id: string, instead: string): Folder {
  const at = placeOf(folder, id);
  if (readTimeline(folder).categories.length === 1)
    throw new Refused('A timeline has at least one category.');
  return readEvents(folder)
    .filter(({ category }) => category === id)
    .reduce(
      (done, { key }) => setEvent(done, key, ['category'], instead),
      setTimeline(folder, ['categories', at], null),
    );
}

function placeOf(folder: Folder, id: string): number {
  const at = readTimeline(folder).categories.findIndex((own) => own.id === id);
  if (at < 0) throw new Refused('This is no longer there.');
  return at;
}

/**
 * Widens the scope in years so that it covers a date; and the first chapter, where it lies before all of them, or the last
 * one, where it lies behind. For a date that cannot be read the folder stays as it is.
 */
export function coverDate(folder: Folder, date: string): Folder {
  const { chapters, scope } = readTimeline(folder);
  const [only, ...others] = chapters;
  // The first event sets the time; until then there is none that anybody has chosen.
  const isFirst = readEvents(folder).every(({ when }) => when.date === '' || when.date === date);
  const isUnchosen = isFirst && only !== undefined && others.length === 0 && scope === only.when;
  const years = isUnchosen ? yearsOf(date) : null;
  if (years !== null) return setTimeline(setTimeline(folder, ['scope'], years), FIRST, years);
  const range = dateRange(date, 'en');
  const around = widened(scope, date);
  const covered = around === scope ? folder : setTimeline(folder, ['scope'], around);
  const [first, last] = [range?.earliest ?? range?.latest, range?.latest ?? range?.earliest];
  return withLaterEnd(withEarlierStart(covered, first), last);
}

const FIRST: FieldPath = ['chapters', 0, 'when'];

function withEarlierStart(folder: Folder, day: IsoDay | null | undefined): Folder {
  const when = readTimeline(folder).chapters[0]?.when ?? '';
  const start = dateRange(when, 'en')?.earliest;
  const isBefore = day && start && compareDays(day, start) < 0;
  return isBefore ? setTimeline(folder, FIRST, widened(when, day)) : folder;
}

function withLaterEnd(folder: Folder, day: IsoDay | null | undefined): Folder {
  const { chapters } = readTimeline(folder);
  const when = chapters.at(-1)?.when ?? '';
  const end = dateRange(when, 'en')?.latest;
  const isBehind = day && end && compareDays(day, end) > 0;
  const path = ['chapters', chapters.length - 1, 'when'];
  return isBehind ? setTimeline(folder, path, widened(when, day)) : folder;
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
