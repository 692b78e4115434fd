import type { Basis, CorpusLanguage, DateEvidence, DateRange, IsoDay } from '../dataset/dataset.ts';
import { applyRule, DEFAULT_RULES, RULES, type RuleName, ruleWords } from './dateRules.ts';
import { type LoadedDocument, publicationDays } from './loadedDocument.ts';
import { failure, type Outcome, outcome } from './outcome.ts';
import { dateRange } from './parseEdtf.ts';
import { readPrintedDate } from './printedDate.ts';
import { type Place, type Problem, shown } from './problem.ts';

/** A date as an author wrote it, and where. */
export interface AuthoredDate {
  readonly date: string;
  readonly phrase?: string | undefined;
  readonly basis: Basis;
  readonly rule?: RuleName | undefined;
  readonly placeOf: (field: string) => Place;
}

/** Reads a date; anything but EDTF becomes a problem. */
export function readDate(
  edtf: string,
  language: CorpusLanguage,
  place: Place,
): Outcome<DateRange | null> {
  const range = dateRange(edtf, language);
  if (range) return outcome(range);
  return failure({
    ...place,
    code: 'DATE_NOT_EDTF',
    message: `${shown(edtf)} is not a date that can be used. Write EDTF: 2018-01-09, 2016-02, 1990, 2018-02-09/2018-02-25, 2020~ (about), ../2020-06-16 (by), [2018-01-09,2018-01-10] (one of two).`,
  });
}

/** A date of which both ends are known. */
export interface ClosedRange extends DateRange {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** As {@link readDate}, for a stretch of time that must have both its ends. */
export function readClosedDate(
  edtf: string,
  language: CorpusLanguage,
  place: Place,
): Outcome<ClosedRange | null> {
  const { value: range, problems } = readDate(edtf, language, place);
  if (!range) return outcome(null, problems);
  const { earliest, latest } = range;
  if (earliest !== null && latest !== null) return outcome({ ...range, earliest, latest });
  return failure({
    ...place,
    code: 'FIELD_INVALID',
    message: `${shown(edtf)} is open at one end. Write both ends, as in 1953/2021.`,
  });
}

/**
 * Applies the rule of a date again and compares. A date without a rule (`context`, `editor`) is
 * passed; so is one whose document has no readable publication date, which is a problem of its own.
 */
export function checkDate(
  authored: AuthoredDate,
  document: LoadedDocument,
): Outcome<Pick<DateEvidence, 'phrase' | 'basis' | 'rule'> | null> {
  const { basis, phrase = '', placeOf } = authored;
  if (basis === 'context' || basis === 'editor') return outcome({ basis, phrase, rule: '' });
  const { value: name, problems } = ruleName(authored);
  const days = publicationDays(document);
  if (!name || !days) return outcome(null, problems);
  const given = applyRule(name, phrase, days, document.language);
  if (given === null) {
    return failure({
      ...placeOf('phrase'),
      code: 'DATE_OUTSIDE_PHRASE',
      message: unread(name, phrase, document.language),
    });
  }
  const checked = { basis, phrase, rule: ruleWords(name, document.language) };
  if (agrees(authored.date, given)) return outcome(checked);
  return outcome(checked, [mismatch(authored, name, given, document)]);
}

function unread(name: RuleName, phrase: string, language: CorpusLanguage): string {
  const isDateIn = (other: CorpusLanguage) =>
    name === 'as-printed' && readPrintedDate(phrase, other) !== null;
  if (language === 'en' && isDateIn('en-US')) {
    return `The numbers of ${shown(phrase)} do not say which of them is the month. Write in corpus.yml “language: en-US” if the documents put the month first, “language: en-GB” if the day.`;
  }
  if (language === 'en-GB' && isDateIn('en-US')) return wrongOrder(phrase, language, 'en-US');
  if (language === 'en-US' && isDateIn('en-GB')) return wrongOrder(phrase, language, 'en-GB');
  return `The rule “${name}” finds no date in ${shown(phrase)}. Quote the words that give the date, or name another rule.`;
}

function wrongOrder(phrase: string, language: CorpusLanguage, other: CorpusLanguage): string {
  const [first, second] = language === 'en-GB' ? ['day', 'month'] : ['month', 'day'];
  return `In ${language}, the numbers of ${shown(phrase)} are read ${first} first and give no date. If the documents put the ${second} first, write in corpus.yml “language: ${other}”; if not, quote other words that give the date.`;
}

function ruleName({ basis, phrase, rule, placeOf }: AuthoredDate): Outcome<RuleName | null> {
  const invalid = (field: string, message: string) =>
    failure({ ...placeOf(field), code: 'FIELD_INVALID', message });
  if (!phrase) {
    return invalid(
      'basis',
      `“phrase” is missing; write the words of the document that give the date. Only the basis “context” goes without.`,
    );
  }
  const name = rule ?? DEFAULT_RULES[basis];
  const fitting = Object.entries(RULES).filter(([, { basis: own }]) => own === basis);
  const names = fitting.map(([known]) => known).join(', ');
  if (!name)
    return invalid('basis', `“rule” is missing; for the basis “${basis}” write one of: ${names}.`);
  if (RULES[name].basis !== basis) {
    return invalid(
      'rule',
      `The rule “${name}” does not belong to the basis “${basis}”. Write one of: ${names}.`,
    );
  }
  return outcome(name);
}

/** An author may hedge more than the rule does (`2016-02~` for a printed `2016-02`), never less. */
function agrees(date: string, given: string): boolean {
  return date === given || date.replace(/[~?%]/g, '') === given;
}

function mismatch(
  { basis, phrase = '', date, placeOf }: AuthoredDate,
  name: RuleName,
  given: string,
  { published }: LoadedDocument,
): Problem {
  const printed = basis === 'stated' || basis === 'partial';
  const message = printed
    ? `${shown(phrase)} says ${given}, but the file says ${date}. Write ${given}, or quote the words that give ${date}.`
    : `${shown(phrase)} counted from publication (${published?.edtf}) by the rule “${name}” gives ${given}, but the file says ${date}. Write ${given}, or name another rule.`;
  return {
    ...placeOf('date'),
    code: printed ? 'DATE_OUTSIDE_PHRASE' : 'DATE_RULE_MISMATCH',
    message,
  };
}
