import { DAY, FIRST_YEAR, iso, MONTHS, monthDay, monthOf, WEEKDAYS, yearOf } from './calendar.ts';
import type { Random } from './random.ts';

export interface DatedPhrase {
  readonly edtf: string;
  readonly phrase: string;
  /** The beginning of a sentence that holds the phrase. */
  readonly lead: string;
  readonly basis: 'stated' | 'partial' | 'weekday' | 'relative';
  readonly rule?: string;
  readonly status: 'happened' | 'planned';
}

/** A date at or before the day of publication, in one of the ways in which news gives dates. */
export function datedPhrase(published: number, random: Random): DatedPhrase {
  const kind = random();
  const day = published - Math.floor(random() ** 2 * 40) * DAY;
  if (kind < 0.56) return stated(kind, day);
  if (kind < 0.7) return withoutYear(yearOf(day) === yearOf(published) ? day : published);
  if (kind < 0.76 && new Date(published).getUTCDate() > 1) return upToPublication(published);
  if (kind < 0.88) {
    const own = published - Math.floor(random() * 7) * DAY;
    const phrase = WEEKDAYS[new Date(own).getUTCDay()] ?? '';
    return { ...HAPPENED, edtf: iso(own), phrase, lead: `On ${phrase},`, basis: 'weekday' };
  }
  return relative(kind, published);
}

const HAPPENED = { status: 'happened' } as const;

/** A day, a month or a year, as printed. */
function stated(kind: number, day: number): DatedPhrase {
  const told = (edtf: string, phrase: string, preposition: string): DatedPhrase => ({
    ...HAPPENED,
    edtf,
    phrase,
    lead: `${preposition} ${phrase},`,
    basis: 'stated',
  });
  if (kind < 0.45) return told(iso(day), `${monthDay(day)}, ${yearOf(day)}`, 'On');
  if (kind < 0.53) {
    return told(iso(day).slice(0, 7), `${MONTHS[monthOf(day)]} ${yearOf(day)}`, 'In');
  }
  const before = String(Math.max(yearOf(day) - 1, FIRST_YEAR));
  return told(before, before, 'In');
}

function withoutYear(day: number): DatedPhrase {
  const phrase = monthDay(day);
  return { ...HAPPENED, edtf: iso(day), phrase, lead: `On ${phrase},`, basis: 'partial' };
}

/** From the first of the month to the day of publication. */
function upToPublication(published: number): DatedPhrase {
  const from = new Date(published).setUTCDate(1);
  const phrase = `${MONTHS[monthOf(published)]} 1-${new Date(published).getUTCDate()}`;
  const edtf = `${iso(from)}/${iso(published)}`;
  return { ...HAPPENED, edtf, phrase, lead: `On ${phrase},`, basis: 'partial' };
}

/** Told from the day of publication. */
function relative(kind: number, published: number): DatedPhrase {
  const told = (edtf: string, phrase: string, rule: string): DatedPhrase => ({
    edtf,
    phrase,
    lead: `${phrase},`,
    basis: 'relative',
    rule,
    status: rule === 'next-month' ? 'planned' : 'happened',
  });
  if (kind < 0.94) return told(iso(published - DAY), 'Yesterday', 'day-before');
  if (kind < 0.97) return told(`../${iso(published)}`, 'Earlier', 'up-to-publication');
  const next = Date.UTC(yearOf(published), monthOf(published) + 1, 1);
  return told(iso(next).slice(0, 7), 'Next month', 'next-month');
}
