import { readDates } from '../dates/readDates.ts';

/**
 * The day, month or year that a field of a file tells, in EDTF: `2019-05-03T10:00+02:00`,
 * `3 May 2019`, `Fri, 3 May 2019 10:00:00 +0200`. The day is the one that is written, in the time
 * of who wrote it.
 * @returns `null` when it tells none, or not which of its numbers is the month
 */
export function toldDay(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?=$|[T\s])/.exec(text.replaceAll('/', '-'));
  if (iso) {
    const [, year = '', month = '01', day = '01'] = iso;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    const isDay =
      !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
    return isDay ? iso.slice(1).filter(Boolean).join('-') : null;
  }
  const [first] = readDates(text, { published: '2000-01-01', language: 'en' }).dates;
  const isWhole = first?.result.status === 'dated' && first.result.rule === 'printed';
  return isWhole && first.kind === 'day' ? first.result.edtf : null;
}
