import type { CorpusLanguage } from '../dataset/dataset.ts';
import { dateOf, type Unread } from '../dates/dateOf.ts';
import type { RuleName } from './bases.ts';
import { shown } from './problem.ts';

interface UnreadClaim {
  readonly phrase: string;
  readonly rule: RuleName;
  readonly why: Unread['why'];
}

/** Why a rule gives no date for a phrase, and what to do about it. */
export function unreadMessage(
  { phrase, rule, why }: UnreadClaim,
  language: CorpusLanguage,
): string {
  const numbers = why === 'phrase' ? numbersMessage(phrase, language) : null;
  return numbers ?? MESSAGES[why](shown(phrase), rule);
}

const MESSAGES: Readonly<Record<Unread['why'], (phrase: string, rule: RuleName) => string>> = {
  phrase: (phrase, rule) =>
    `The rule “${rule}” finds no date in ${phrase}. Quote the words of one date, no more, or name another rule.`,
  rule: (phrase, rule) => `The rule “${rule}” does not read a date such as ${phrase}.`,
  anchor: (phrase, rule) =>
    `The rule “${rule}” finds nothing to count ${phrase} from. Quote the date it counts from under “anchor”.`,
  'no such day': (phrase, rule) =>
    `The rule “${rule}” gives no date for ${phrase}: the calendar has no such day, or what it counts from is not known closely enough.`,
};

/** What is wrong with numbers alone, `6/12/2018`, where that is what a phrase has. */
function numbersMessage(phrase: string, language: CorpusLanguage): string | null {
  if (language === 'en' && isPrinted(phrase, 'en-US')) {
    return `The numbers of ${shown(phrase)} do not say which of them is the month. Write in corpus.yml “language: en-US” if the documents put the month first, “language: en-GB” if the day.`;
  }
  if (language === 'en-GB' && isPrinted(phrase, 'en-US'))
    return wrongOrder(phrase, language, 'en-US');
  if (language === 'en-US' && isPrinted(phrase, 'en-GB'))
    return wrongOrder(phrase, language, 'en-GB');
  return null;
}

function isPrinted(phrase: string, language: CorpusLanguage): boolean {
  const read = dateOf(phrase, { rule: 'printed', anchor: { from: 'nothing' }, language });
  return read.status === 'dated';
}

function wrongOrder(phrase: string, language: CorpusLanguage, other: CorpusLanguage): string {
  const [first, second] = language === 'en-GB' ? ['day', 'month'] : ['month', 'day'];
  return `In ${language}, the numbers of ${shown(phrase)} are read ${first} first and give no date. If the documents put the ${second} first, write in corpus.yml “language: ${other}”; if not, quote other words that give the date.`;
}
