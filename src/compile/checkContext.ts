import type { CorpusLanguage } from '../dataset/dataset.ts';
import { type Clash, clashOf } from '../dates/clash.ts';
import { dateRange } from './parseEdtf.ts';
import { type Finding, type Place, shown } from './problem.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface ContextDate {
  readonly date: string;
  readonly phrase?: string | undefined;
  readonly placeOf: (field: string) => Place;
}

/** A date by `context` may say more than its phrase, but nothing that the phrase does not leave open. */
export function checkContext(
  { phrase, date, placeOf }: ContextDate,
  language: CorpusLanguage,
): readonly Finding[] {
  const range = phrase ? dateRange(date, language) : null;
  const clash = phrase && range ? clashOf(phrase, range, language) : null;
  if (!clash) return [];
  return [{ ...placeOf('date'), code: 'DATE_OUTSIDE_PHRASE', message: contradiction(clash, date) }];
}

function contradiction({ words, edtf, weekday }: Clash, date: string): string {
  const cure = `or quote the words that give ${date}.`;
  return edtf === null
    ? `${date} is a ${WEEKDAYS[weekday ?? 0]}, but its phrase prints ${shown(words)}. Write another day, ${cure}`
    : `Its phrase prints ${shown(words)}, which is ${edtf}, but the file says ${date}. Write ${edtf}, ${cure}`;
}
