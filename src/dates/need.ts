import type { InMonth, InYear, Rule } from './expression.ts';
import { type Datable, datable } from './resolve.ts';

/** What a meaning lacks to be a date: nothing, or what it has to be seen from. */
export type Need =
  | 'nothing'
  /** The year of publication or of the story. */
  | 'nearest'
  | 'publication'
  /** A date that stands in the text before it. */
  | 'text'
  /** The quarter that a report is about. */
  | 'quarter'
  /** Whether the years of the text are before Christ. */
  | 'era';

export function needOf(meaning: Datable): Need {
  switch (meaning.kind) {
    case 'year':
      return meaning.era === 'unsaid' ? 'era' : 'nothing';
    case 'century':
      return 'nothing';
    case 'decade':
      return meaning.century === 'said' ? 'nothing' : 'nearest';
    case 'weekday':
      return meaning.step === null ? 'nearest' : 'publication';
    case 'dayOfMonth':
      return needOfMonth(meaning.month);
    case 'current':
      return 'nearest';
    case 'weekdayOfWeek':
    case 'relative':
      return 'publication';
    case 'counted':
    case 'weekdayBeside':
      return meaning.from && datable(meaning.from) ? needOf(meaning.from) : 'text';
    case 'reported':
      return 'quarter';
    case 'weekOf':
      return datable(meaning.day) ? needOf(meaning.day) : 'nothing';
    default:
      return needOfYear(meaning.year);
  }
}

function needOfYear(year: InYear): Need {
  switch (year.said) {
    case 'printed':
      return 'nothing';
    case 'relative':
      return 'publication';
    case 'counted':
      return 'text';
    case 'nearest':
      return year.to;
    case 'no':
      return 'nearest';
  }
}

function needOfMonth({ said }: InMonth): Need {
  if (said === 'no') return 'nearest';
  return said === 'relative' ? 'publication' : 'text';
}

const RULES: Readonly<Record<Need, readonly Rule[]>> = {
  nothing: ['printed'],
  nearest: ['same-as', 'latest-before', 'next-after'],
  publication: ['counted'],
  text: ['counted'],
  quarter: ['counted', 'latest-before'],
  era: ['printed', 'same-as', 'latest-before'],
};

/** The rules that may be applied to a meaning; any other gives it nothing. */
export function rulesFor(meaning: Datable): readonly Rule[] {
  return RULES[needOf(meaning)];
}
