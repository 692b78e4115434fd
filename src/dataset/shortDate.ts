import { DAY_MS, dayMs } from './civilDay.ts';
import type { CorpusLanguage, When } from './dataset.ts';
import { writeDay, writeDays } from './dayFormat.ts';
import { firstDayOf, isPartialDay, lastDayOf, type Precision, precisionOf } from './partialDay.ts';

/** A date in few letters. */
export interface ShortDate {
  readonly words: string;
  /** The year of all of it, where the words do not say it. */
  readonly year: string | null;
}

const WITHOUT_YEAR: Readonly<Record<Precision, string>> = { year: 'y', month: 'MMM', day: 'd MMM' };
const WITH_YEAR: Readonly<Record<Precision, string>> = {
  year: 'y',
  month: 'MMM y',
  day: 'd MMM y',
};

/** A day, month or year of a date, and how sure it is. */
interface Point {
  readonly iso: string;
  /** As in the label: `about `, `possibly `, both or nothing. */
  readonly hedge: string;
}

/** Both ends of a date; an open one is `null`. */
type Ends = readonly [Point | null, Point | null];

/**
 * A date with both of its ends in few letters: `9–25 Feb 2018`, `about Jan 2018`, `by 16 Jun 2020`,
 * `from 2016 on`, `9 or 10 Jan 2018`, `Dec 2017–5 Feb 2018`.
 */
export function shortDate({ edtf }: Pick<When, 'edtf'>, language: CorpusLanguage): string {
  return wordsOf(edtf, language, WITH_YEAR);
}

/** The same, with the year apart where there is one for all of it. */
export function shortDateApart({ edtf }: Pick<When, 'edtf'>, language: CorpusLanguage): ShortDate {
  const year = commonYear(endsOf(edtf));
  return { words: wordsOf(edtf, language, year ? WITHOUT_YEAR : WITH_YEAR), year };
}

/** @param last how the last date that is named is written; one before it leaves out what they share */
function wordsOf(edtf: string, language: CorpusLanguage, last: typeof WITH_YEAR): string {
  const ends = endsOf(edtf);
  const [start, end] = ends;
  const date = ({ iso }: Point, patterns = last): string =>
    writeDay(msOf(iso), patterns[precisionOf(iso)], language);
  const write = (point: Point): string => point.hedge + date(point);
  if (!start || !end) {
    if (end) return `by ${write(end)}`;
    return start ? `from ${write(start)} on` : 'date unknown';
  }
  if (start.iso === end.iso) return write(start);
  const isOneHedge = start.hedge === end.hedge;
  const { before, between } = joinerOf(edtf, start, end, isOneHedge);
  if (areInOneMonth(start, end) && isOneHedge) {
    const days = [msOf(start.iso), msOf(end.iso)] as const;
    return before + start.hedge + writeDays(days, between, last.day, language);
  }
  const opening = commonYear(ends) ? WITHOUT_YEAR : WITH_YEAR;
  const [first, second] = [whole(date(start, opening)), whole(date(end))];
  return before + start.hedge + first + between + (isOneHedge ? '' : end.hedge) + second;
}

function endsOf(edtf: string): Ends {
  const parts = edtf.startsWith('[') ? edtf.slice(1, -1).split(/,|\.\./) : edtf.split('/');
  return [pointOf(parts[0]), pointOf(parts.at(-1))];
}

/** @param text of one point in EDTF, e.g. `2018-01~` or `2018~-01` (ISO 8601-2) */
function pointOf(text = ''): Point | null {
  const iso = text.replace(/[~?%]/g, '');
  if (!isPartialDay(iso)) return null;
  const possibly = /[?%]/.test(text) ? 'possibly ' : '';
  return { iso, hedge: possibly + (/[~%]/.test(text) ? 'about ' : '') };
}

/** The words of a span, or of a date that is one of several. */
function joinerOf(edtf: string, start: Point, end: Point, isOneHedge: boolean) {
  if (!edtf.startsWith('[')) return { before: '', between: isOneHedge ? '–' : ' to ' };
  const areAdjacent = msOf(end.iso) - dayMs(lastDayOf(start.iso)) <= DAY_MS;
  return areAdjacent ? { before: '', between: ' or ' } : { before: 'between ', between: ' and ' };
}

function commonYear([start, end]: Ends): string | null {
  const points = [start, end].filter((point) => point !== null);
  if (points.some(({ iso }) => precisionOf(iso) === 'year')) return null;
  const [year, other = year] = points.map(({ iso }) => writeDay(msOf(iso), 'y', 'en'));
  return year !== undefined && year === other ? year : null;
}

function areInOneMonth(start: Point, end: Point): boolean {
  const areDays = [start, end].every(({ iso }) => precisionOf(iso) === 'day');
  return areDays && start.iso.slice(0, 7) === end.iso.slice(0, 7);
}

function msOf(iso: string): number {
  return dayMs(firstDayOf(iso));
}

/** A narrow column breaks between the dates, not within one. */
function whole(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
