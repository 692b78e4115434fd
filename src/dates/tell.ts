import { weekdayOf, writeDay } from './day.ts';
import type { Expression, Rule } from './expression.ts';
import type { Sentences } from './language.ts';
import type { Period } from './period.ts';
import { writePeriod } from './period.ts';
import type { Origin } from './place.ts';
import type { Anchor, Contradiction, Dated } from './reading.ts';
import type { Datable } from './resolve.ts';
import { boundedValue, dateValue, partValue } from './value.ts';

export interface Resolved {
  readonly expression: Pick<Expression, 'hedge' | 'bound'>;
  readonly meaning: Datable;
  readonly period: Period;
  readonly rule: Rule;
  readonly origin: Origin;
  readonly published: Period | null;
}

/** Writes what was worked out: the date, its anchor, and the sentence that says how it is known. */
export function dated(resolved: Resolved, sentences: Sentences): Dated {
  const { expression, meaning, period, rule, origin } = resolved;
  const { hedge, bound } = expression;
  return {
    status: 'dated',
    ...dateValue(period, hedge),
    rule,
    anchor: anchorOf(origin),
    bounded: bound && boundedValue(period, hedge, bound.bound),
    part: partValue(period, hedge, resolved.published?.first ?? null),
    contradiction: contradictionOf(meaning, period, sentences),
    sentence: sentenceOf(resolved, sentences),
  };
}

export function anchorOf(origin: Origin): Anchor {
  if (origin.from !== 'text') return origin;
  const { start, end, words, period } = origin.date;
  return { from: 'text', start, end, words, edtf: writePeriod(period) };
}

function contradictionOf(
  meaning: Datable,
  { first }: Period,
  sentences: Sentences,
): Contradiction | null {
  if (meaning.kind !== 'day' || meaning.weekday === null) return null;
  const right = weekdayOf(first);
  if (right === meaning.weekday) return null;
  const sentence = sentences.contradiction(meaning.weekday, right, writeDay(first));
  return { printed: meaning.weekday, right, sentence };
}

function sentenceOf(resolved: Resolved, sentences: Sentences): string {
  const { expression, meaning, rule, origin, published } = resolved;
  const { hedge, bound } = expression;
  const from = originWords(origin, published, sentences);
  const parts = [
    sentences.rules[rule](meaning, from),
    hedge.part && sentences.parts[hedge.part],
    hedge.approximate && sentences.approximate,
    hedge.fiscal && sentences.fiscal,
    bound && sentences.bounds[bound.bound],
  ];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

/** What a date is counted from, in words. */
export function originWords(
  origin: Origin,
  published: Period | null,
  sentences: Sentences,
): string {
  return origin.from === 'text'
    ? sentences.words(origin.date.words)
    : sentences.publication(published ? writeDay(published.first) : null);
}
