import { type IsoDay, partsOf, readDay, type Weekday, weekdayOf } from './day.ts';
import type { Expression, InYear, Meaning } from './expression.ts';
import { grammarFor, type LanguageCode } from './languages.ts';
import { type Period, writePeriod, yearPeriod } from './period.ts';
import { recognise } from './recognise.ts';
import { datable, resolve } from './resolve.ts';

/** A day, month, year or weekday that words print, where a date is another. */
export interface Clash {
  readonly words: string;
  /** What the words print, as EDTF; of a weekday nothing. */
  readonly edtf: string | null;
  /** The weekday that the date is, where the words print another. */
  readonly weekday: Weekday | null;
}

/** The stretch of days that a date may be of; `null` where it is open. */
export interface DayRange {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/**
 * What a phrase prints that a date contradicts; `null` where it prints nothing, or where any of its words
 * agree. Words behind “by”, “since” and the like name another time, and relative ones print nothing.
 */
export function clashOf(phrase: string, range: DayRange, language: LanguageCode): Clash | null {
  const { expressions } = recognise(phrase, grammarFor(language));
  const printed = expressions
    .flatMap((each): readonly Expression[] =>
      each.meaning.kind === 'range' ? [each.meaning.from, each.meaning.to] : [each],
    )
    .filter(({ bound }) => bound === null)
    .map((each) => clash(each, range));
  const clashes = printed.filter((each) => each !== 'prints nothing');
  const [first = null] = clashes;
  return clashes.includes(null) ? null : first;
}

function clash({ words, meaning }: Expression, range: DayRange): Clash | null | 'prints nothing' {
  if (meaning.kind === 'weekday' && meaning.step === null)
    return ofWeekday(words, meaning.weekday, range);
  const period = printedPeriod(meaning, range);
  if (period === 'prints nothing') return period;
  if (!period || overlaps(period, range)) return null;
  return { words, edtf: writePeriod(period), weekday: null };
}

/** Of a stretch of more than a day a weekday says nothing. */
function ofWeekday(
  words: string,
  printed: Weekday,
  { earliest, latest }: DayRange,
): Clash | null | 'prints nothing' {
  if (earliest === null || earliest !== latest) return 'prints nothing';
  const weekday = weekdayOf(readDay(earliest));
  return weekday === printed ? null : { words, edtf: null, weekday };
}

/** The period that words print; a year that they lack is taken from the date. */
function printedPeriod(
  meaning: Meaning,
  { earliest, latest }: DayRange,
): Period | null | 'prints nothing' {
  if (!datable(meaning)) return 'prints nothing';
  if (meaning.kind === 'year' || meaning.kind === 'decade' || meaning.kind === 'century')
    return meaning.kind === 'decade' && meaning.century === 'unsaid'
      ? 'prints nothing'
      : resolve(meaning, 'printed', null);
  const year: InYear | null = 'year' in meaning ? meaning.year : null;
  if (year?.said === 'printed') return resolve(meaning, 'printed', null);
  if (year?.said !== 'no' || earliest === null || latest === null) return 'prints nothing';
  const [from, to] = [readDay(earliest), readDay(latest)];
  const { year: first } = partsOf(from);
  const { year: last } = partsOf(to);
  if (last - first > 1) return null;
  const periods = [first, last, first - 1].map((one) =>
    resolve(meaning, 'same-as', yearPeriod(one)),
  );
  const fitting = periods.find(
    (period) => period !== null && overlaps(period, { earliest, latest }),
  );
  return fitting ?? periods[0] ?? null;
}

function overlaps({ first, last }: Period, { earliest, latest }: DayRange): boolean {
  return (
    (latest === null || first <= readDay(latest)) &&
    (earliest === null || last >= readDay(earliest))
  );
}
