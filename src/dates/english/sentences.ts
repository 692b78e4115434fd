import type { IsoDay } from '../day.ts';
import type { Sentences } from '../language.ts';
import type { Datable } from '../resolve.ts';
import { LEXICON } from './lexicon.ts';

const MONTHS = Object.keys(LEXICON.month).map(capital);
const WEEKDAYS = Object.keys(LEXICON.weekday).map(capital);

/** What is told the reader of the page in English. */
export function sentences(order: 'day-month' | 'month-day'): Sentences {
  const day = (iso: IsoDay) => writeDay(iso, order);
  return {
    rules: {
      printed: () => 'The document prints this date.',
      'same-as': sameAs,
      'latest-before': (meaning, from) =>
        `The document does not say which ${nounOf(meaning)}; it is the latest ${oneOf(meaning)} on or before ${from}.`,
      'next-after': (meaning, from) =>
        `The document does not say which ${nounOf(meaning)}; it looks ahead, so it is the first ${oneOf(meaning)} on or after ${from}.`,
      counted,
    },
    publication: (iso) => (iso ? `the day of publication, ${day(iso)}` : 'the day of publication'),
    words: (words) => `“${words.replace(/\s+/g, ' ')}” in the document`,
    parts: {
      early: 'It was early in that time.',
      middle: 'It was in the middle of that time.',
      late: 'It was late in that time.',
      rest: 'It was in what was left of that time.',
    },
    approximate: 'The document says “about”, or the like.',
    fiscal: 'The document counts by a fiscal year and does not say when that begins.',
    bounds: {
      by: 'It had happened by then.',
      before: 'It happened before then.',
      until: 'It lasted until then.',
      since: 'It has lasted since then.',
      after: 'It happened after then.',
    },
    vague: 'The document names no date here.',
    upTo: (from) => `The document gives no start; it had happened by ${from}.`,
    few: ({ unit, direction }, from) =>
      `“A few” is read as two to six: ${unit}s ${direction < 0 ? 'before' : 'after'} ${from}.`,
    open: 'The document does not say which date it counts from.',
    either: 'The words can be read in two ways.',
    openRange: 'One end of this time is not known.',
    notADay: 'The calendar has no such day.',
    tooRough: 'The date before it does not say enough to work this one out.',
    contradiction: (printed, right, iso) =>
      `The document says ${WEEKDAYS[printed]}, but ${day(iso)} was a ${WEEKDAYS[right]}.`,
  };
}

function counted(meaning: Datable, from: string): string {
  if (meaning.kind !== 'relative' && meaning.kind !== 'counted')
    return `It is counted from ${from}.`;
  const { unit, count, told } = meaning;
  const size = Math.abs(count);
  if (count === 0) return unit === 'day' ? `That is ${from}.` : `That is the ${unit} of ${from}.`;
  const side = count < 0 ? 'before' : 'after';
  if (told === 'name' && size === 1)
    return `That is the ${unit} ${side} ${unit === 'day' ? '' : 'that of '}${from}.`;
  const units = size === 1 ? unit : unit === 'century' ? 'centuries' : `${unit}s`;
  return `That is ${size} ${units} ${side} ${from}.`;
}

function sameAs(meaning: Datable, from: string): string {
  if (meaning.kind === 'year')
    return `The document does not say “BC” or “AD” here; it counts as ${from} does.`;
  if (meaning.kind === 'current' || meaning.kind === 'dayOfMonth')
    return `The document goes on from ${from}.`;
  return `The document prints no year here; the year is that of ${from}.`;
}

const NOUNS: Readonly<Partial<Record<Datable['kind'], string>>> = {
  weekday: 'week',
  dayOfMonth: 'month',
  decade: 'century',
  current: 'weekend',
  reported: 'quarter',
};

/** What is left unsaid. */
function nounOf({ kind }: Datable): string {
  return NOUNS[kind] ?? 'year';
}

/** What is looked for: “Tuesday”, “July”. */
function oneOf(meaning: Datable): string {
  if (meaning.kind === 'weekday') return WEEKDAYS[meaning.weekday] ?? 'one';
  return meaning.kind === 'month' ? (MONTHS[meaning.month - 1] ?? 'one') : 'one';
}

function writeDay(iso: IsoDay, order: 'day-month' | 'month-day'): string {
  const [, sign, year, month, day] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const astronomical = Number(`${sign}${year}`);
  const inYear = astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;
  const name = MONTHS[Number(month) - 1];
  return order === 'day-month'
    ? `${Number(day)} ${name} ${inYear}`
    : `${name} ${Number(day)}, ${inYear}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
