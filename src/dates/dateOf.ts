import { endedQuarter } from './anchor.ts';
import { type IsoDay, readDay } from './day.ts';
import type { Recognised, Rule } from './expression.ts';
import { grammarFor, type LanguageCode } from './languages.ts';
import { rulesFor } from './need.ts';
import { dayPeriod, type Period } from './period.ts';
import type { Origin } from './place.ts';
import type { Dated, DateValue } from './reading.ts';
import { recognise } from './recognise.ts';
import { datable, resolve } from './resolve.ts';
import { dated } from './tell.ts';
import type { Token } from './tokens.ts';
import { periodOfEdtf, rangeValue } from './value.ts';

/** What a claimed date is worked out from. */
export type ClaimedAnchor =
  | { readonly from: 'nothing' }
  | { readonly from: 'publication'; readonly published: IsoDay }
  /** Other words of the document and the date, as EDTF, that they came to. */
  | { readonly from: 'text'; readonly words: string; readonly edtf: string };

export interface Claim {
  readonly rule: Rule;
  readonly anchor: ClaimedAnchor;
  readonly language: LanguageCode;
}

export type Recomputed =
  | Dated
  /** The phrase is more or less than one date, or the rule does not read dates of its kind. */
  | { readonly status: 'unread'; readonly why: 'phrase' | 'rule' | 'anchor' | 'no such day' };

/**
 * Works out again what an author claims of a phrase. The phrase is read as a whole or not at all; “in”,
 * “on” and the like may stand before it, and “by”, “since” and “until” count.
 * @throws RangeError when the day of publication is no day.
 */
export function dateOf(phrase: string, { rule, anchor, language }: Claim): Recomputed {
  const { language: grammarLanguage, ...grammar } = grammarFor(language);
  const { tokens, expressions } = recognise(phrase, { language: grammarLanguage, ...grammar });
  const [expression, second] = expressions;
  const { leadIns } = grammarLanguage.context;
  if (!expression || second || !isWhole(tokens, expression, leadIns)) return unread('phrase');
  const origin = originOf(anchor);
  if (!origin) return unread('anchor');
  const by = (one: Pick<Recognised, 'meaning' | 'hedge' | 'bound'>): Recomputed => {
    const { meaning } = one;
    if (!datable(meaning)) return unread('phrase');
    if (!rulesFor(meaning).includes(rule)) return unread('rule');
    const from = periodFrom(origin, meaning.kind === 'reported');
    if (rule !== 'printed' && !from) return unread('anchor');
    const period = resolve(meaning, rule, rule === 'printed' ? null : from);
    if (!period) return unread('no such day');
    const published = anchor.from === 'publication' ? origin.day : null;
    const resolved = { expression: one, meaning, period, rule, origin: origin.origin, published };
    return dated(resolved, grammarLanguage.sentences);
  };
  if (expression.meaning.kind !== 'range') return by(expression);
  return joined(by(expression.meaning.from), by(expression.meaning.to));
}

function joined(first: Recomputed, second: Recomputed): Recomputed {
  if (first.status === 'unread') return first;
  if (second.status === 'unread') return second;
  const value: DateValue | null = rangeValue(first, second);
  return value ? { ...second, ...value, bounded: null } : unread('no such day');
}

function unread(why: 'phrase' | 'rule' | 'anchor' | 'no such day'): Recomputed {
  return { status: 'unread', why };
}

function isWhole(
  tokens: readonly Token[],
  { from, to, bound }: Recognised,
  leadIns: ReadonlySet<string>,
): boolean {
  const before = tokens.slice(0, bound ? from - 1 : from);
  const after = tokens.slice(to);
  return (
    before.length <= 1 &&
    before.every(({ lower }) => leadIns.has(lower)) &&
    after.every(({ type }) => type === 'sign')
  );
}

interface ClaimedOrigin {
  readonly origin: Origin;
  readonly day: Period | null;
}

function originOf(anchor: ClaimedAnchor): ClaimedOrigin | null {
  if (anchor.from === 'nothing') return { origin: anchor, day: null };
  if (anchor.from === 'publication')
    return { origin: { from: 'publication' }, day: dayPeriod(readDay(anchor.published)) };
  const period = periodOfEdtf(anchor.edtf);
  if (!period) return null;
  const date = { start: 0, end: anchor.words.length, words: anchor.words, period };
  return { origin: { from: 'text', date }, day: period };
}

function periodFrom({ origin, day }: ClaimedOrigin, isReported: boolean): Period | null {
  return day && isReported && origin.from === 'publication' ? endedQuarter(day) : day;
}
