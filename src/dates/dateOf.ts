import { endedQuarter } from './anchor.ts';
import { type IsoDay, readDay } from './day.ts';
import type { Meaning, Recognised, Rule } from './expression.ts';
import type { Language } from './language.ts';
import { grammarFor, type LanguageCode } from './languages.ts';
import { fewValue, upToValue } from './loose.ts';
import { rulesFor } from './need.ts';
import { dayPeriod, type Period } from './period.ts';
import type { Origin } from './place.ts';
import type { Dated, DateValue } from './reading.ts';
import { recognise } from './recognise.ts';
import { datable, resolve } from './resolve.ts';
import { anchorOf, dated, originWords } from './tell.ts';
import type { Token } from './tokens.ts';
import { periodOfEdtf, rangeValue } from './value.ts';

/** What a claimed date is worked out from. */
export type ClaimedAnchor =
  | { readonly from: 'nothing' }
  /** `isSure: false` where it is one of several days; then no day is told. */
  | { readonly from: 'publication'; readonly published: IsoDay; readonly isSure?: boolean }
  /** Other words of the document and the date, as EDTF, that they came to. */
  | { readonly from: 'text'; readonly words: string; readonly edtf: string };

export interface Claim {
  readonly rule: Rule;
  readonly anchor: ClaimedAnchor;
  readonly language: LanguageCode;
  /** The day of publication, where it is known; a part of a year that is named is not after it. */
  readonly published?: IsoDay | undefined;
}

export type Unread = {
  /** The phrase is more or less than one date, or the rule does not read dates of its kind. */
  readonly status: 'unread';
  readonly why: 'phrase' | 'rule' | 'anchor' | 'no such day';
};

export type Recomputed = Dated | Unread;

/** A claim with what it rests on found out. */
interface Claimed {
  readonly rule: Rule;
  readonly origin: Origin;
  /** What is counted from; `null` for nothing. */
  readonly from: Period | null;
  readonly published: Period | null;
  readonly language: Language;
}

/**
 * Works out again what an author claims of a phrase. The phrase is read as a whole or not at all; “in”,
 * “on” and the like may stand before it, and “by”, “since” and “until” count. “A few days ago” and
 * “already”, which are no dates in a text, come to what an author may make of them.
 * @throws RangeError when the day of publication is no day.
 */
export function dateOf(phrase: string, claim: Claim): Recomputed {
  const grammar = grammarFor(claim.language);
  const { language } = grammar;
  const claimed = claimedOf(claim, language);
  if (!claimed) return unread('anchor');
  const { tokens, expressions } = recognise(phrase, grammar);
  if (language.upTo.has(plainWords(tokens))) return upTo(claimed);
  const [expression, second] = expressions;
  const year = expression ? null : bareYear(tokens, language);
  if (year) return dateBy(year, claimed);
  if (!expression || second || !isWhole(tokens, expression, language.context.leadIns))
    return unread('phrase');
  const { meaning } = expression;
  if (meaning.kind === 'range') return rangeOf(meaning, claimed);
  return meaning.kind === 'vague' ? few(meaning, claimed) : dateBy(expression, claimed);
}

function dateBy(
  expression: Pick<Recognised, 'meaning' | 'hedge' | 'bound'>,
  { rule, origin, from: claimedFrom, published, language }: Claimed,
): Recomputed {
  const { meaning } = expression;
  if (!datable(meaning)) return unread('phrase');
  if (!rulesFor(meaning).includes(rule)) return unread('rule');
  const isReported = meaning.kind === 'reported' && origin.from === 'publication';
  const from = claimedFrom && isReported ? endedQuarter(claimedFrom) : claimedFrom;
  if (rule !== 'printed' && !from) return unread('anchor');
  const period = resolve(meaning, rule, rule === 'printed' ? null : from);
  if (!period) return unread('no such day');
  return dated({ expression, meaning, period, rule, origin, published }, language.sentences);
}

/** Both ends by the same rule; a weekday behind another is the next one after it. */
function rangeOf(
  { from, to }: Extract<Meaning, { readonly kind: 'range' }>,
  claimed: Claimed,
): Recomputed {
  const first = dateBy(from, claimed);
  if (first.status === 'unread') return first;
  const isNext = from.meaning.kind === 'weekday' && to.meaning.kind === 'weekday';
  const start = isNext ? periodOfEdtf(first.edtf) : null;
  const second = dateBy(to, start ? { ...claimed, rule: 'next-after', from: start } : claimed);
  if (second.status === 'unread') return second;
  const value: DateValue | null = rangeValue(first, second);
  return value ? { ...first, ...value, bounded: null, part: null } : unread('no such day');
}

const PLAIN = { status: 'dated', bounded: null, part: null, contradiction: null } as const;

function few(meaning: Extract<Meaning, { readonly kind: 'vague' }>, claimed: Claimed): Recomputed {
  const { rule, from, origin, published, language } = claimed;
  if (!meaning.few) return unread('phrase');
  if (rule !== 'counted') return unread('rule');
  if (!from) return unread('anchor');
  const { sentences } = language;
  const sentence = sentences.few(meaning.few, originWords(origin, published, sentences));
  return { ...PLAIN, ...fewValue(meaning.few, from), rule, anchor: anchorOf(origin), sentence };
}

function upTo({ rule, from, origin, published, language }: Claimed): Recomputed {
  if (rule !== 'latest-before') return unread('rule');
  if (!from) return unread('anchor');
  const { sentences } = language;
  const sentence = sentences.upTo(originWords(origin, published, sentences));
  return { ...PLAIN, ...upToValue(from), rule, anchor: anchorOf(origin), sentence };
}

function unread(why: Unread['why']): Unread {
  return { status: 'unread', why };
}

/** A number of four digits that an author says is a date is a year, even where a text would not show it. */
function bareYear(
  tokens: readonly Token[],
  { context }: Language,
): Pick<Recognised, 'meaning' | 'hedge' | 'bound'> | null {
  const [last, lead, more] = tokens.filter(({ type }) => type !== 'sign').toReversed();
  const isLed = !lead || (!more && context.leadIns.has(lead.lower));
  if (!last || !isLed || !/^\d{4}$/.test(last.text) || last.text === '0000') return null;
  const meaning = { kind: 'year', year: Number(last.text), era: 'said' } as const;
  return { meaning, hedge: { part: null, approximate: false, fiscal: false }, bound: null };
}

function plainWords(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'sign')
    .map(({ lower }) => lower)
    .join(' ');
}

function isWhole(
  tokens: readonly Token[],
  { from, to, bound }: Recognised,
  leadIns: ReadonlySet<string>,
): boolean {
  const before = tokens.slice(0, from).filter(({ end }) => !bound || end <= bound.start);
  const after = tokens.slice(to);
  return (
    before.length <= 1 &&
    before.every(({ lower }) => leadIns.has(lower)) &&
    after.every(({ type }) => type === 'sign')
  );
}

/** `null` where the words that are counted from are no date. */
function claimedOf({ rule, anchor, published: day }: Claim, language: Language): Claimed | null {
  const published = day === undefined ? null : dayPeriod(readDay(day));
  if (anchor.from === 'nothing') return { rule, origin: anchor, from: null, published, language };
  if (anchor.from === 'publication') {
    const from = dayPeriod(readDay(anchor.published));
    const told = anchor.isSure === false ? null : from;
    return { rule, origin: { from: 'publication' }, from, published: told, language };
  }
  const from = periodOfEdtf(anchor.edtf);
  if (!from) return null;
  const date = { start: 0, end: anchor.words.length, words: anchor.words, period: from };
  return { rule, origin: { from: 'text', date }, from, published, language };
}
