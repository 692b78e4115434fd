import { dayMs } from '../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { writeDay, writeDays } from '../dataset/dayFormat.ts';
import { firstPrecision } from '../dataset/historicalDate.ts';
import { anchorDay } from '../dataset/order.ts';

const PATTERNS = { year: 'y', month: 'MMM', day: 'd MMM' } as const;

/**
 * A date in few letters, without its year unless no more is known: `9 Jan`, `about Jan`, `by 16 Jun`. Of
 * a date that is one of several, the first and the last: `9–10 Jan`.
 */
export function listDate({ when }: Pick<TimelineEvent, 'when'>, language: CorpusLanguage): string {
  const { edtf, earliest, latest } = when;
  const hedge = earliest === null ? 'by ' : /[~?%]/.test(edtf) ? 'about ' : '';
  const pattern = PATTERNS[firstPrecision(edtf)];
  const first = anchorDay({ when });
  const last = edtf.startsWith('[') ? latest : null;
  if (last === null) return hedge + writeDay(dayMs(first), pattern, language);
  const days = [dayMs(first), dayMs(last)] as const;
  const shareMonth = pattern === 'd MMM' && first.slice(0, 7) === last.slice(0, 7);
  if (shareMonth) return hedge + writeDays(days, '–', pattern, language);
  // A narrow column breaks between the dates, not within one.
  const whole = days.map((day) => writeDay(day, pattern, language).replace(' ', '\u00a0'));
  return hedge + whole.join('–');
}
