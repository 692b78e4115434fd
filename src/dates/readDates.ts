import { anchor, type Known, type Place, periodOf, type TimeOf, endedQuarter } from './anchor.ts';
import { type IsoDay, readDay, writeDay } from './day.ts';
import type { Anchor, Bound, Hedge, Kind, Meaning, Rule, Span } from './expression.ts';
import { type Period, dayPeriod, writePeriod } from './period.ts';
import { type Grammar, type Recognised, recognise } from './recognise.ts';
import { datable, resolve } from './resolve.ts';
import { leads } from './story.ts';

/** A date as EDTF, with its first and last possible day; `null` where it is open at that end. */
export interface DateValue {
  readonly edtf: string;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

export interface Dated extends DateValue {
  readonly status: 'dated';
  readonly rule: Rule;
  readonly anchor: Anchor;
}

export type Result =
  | Dated
  | { readonly status: 'open'; readonly candidates: readonly Dated[] }
  | { readonly status: 'vague' };

/** An expression of a text with what it comes to. */
export interface DateReading extends Span {
  readonly words: string;
  readonly kind: Kind;
  readonly meaning: Meaning;
  readonly hedge: Hedge;
  readonly bound: (Span & { readonly bound: Bound }) | null;
  readonly result: Result;
  readonly ends: readonly [DateReading, DateReading] | null;
}

export function readWith(text: string, grammar: Grammar, published: IsoDay, timeOf: TimeOf): readonly DateReading[] {
  const { tokens, expressions } = recognise(text, grammar);
  const day = dayPeriod(readDay(published));
  const known: Known[] = [];
  const place: Place = { tokens, clauses: grammar.language.clauses, published: day, timeOf, known };
  const hasEras = expressions.some(({ meaning }) => meaning.kind === 'year' && meaning.era === 'said' && meaning.year < 1000);
  const kept = expressions.filter(({ meaning, from }) => {
    if (meaning.kind === 'vague') return meaning.where === 'anywhere' || timeOf === 'narrative';
    if (meaning.kind === 'year' && meaning.era === 'unsaid') return hasEras || (timeOf === 'narrative' && tokens[from - 1]?.lower === 'in');
    return true;
  });
  return kept.map((expression) => read(expression, place, known, expressions));
}

function read(expression: Recognised, place: Place, known: Known[], all: readonly Recognised[]): DateReading {
  const { meaning, start, end, words, hedge, bound } = expression;
  const base = { start, end, words, kind: meaning.kind, meaning, hedge, bound, ends: null };
  if (meaning.kind === 'vague') return { ...base, result: { status: 'vague' } };
  if (meaning.kind === 'range') {
    const ends = [meaning.from, meaning.to].map((each) => read({ ...each, from: expression.from, to: expression.to }, place, known, all));
    const [from, to] = ends;
    if (!from || !to) throw new Error();
    return { ...base, ends: [from, to], result: { status: 'open', candidates: [] } };
  }
  if (expression.shares) {
    const { shares } = expression;
    const giver = all.flatMap((e) => e.meaning.kind === 'range' ? [e.meaning.from, e.meaning.to] : [e]).find((e) => e.start === shares.start);
    if (giver && datable(giver.meaning)) {
      const period = resolve(giver.meaning, 'printed', null);
      if (period) {
        const r = dated(expression, 'latest-before', { from: 'text', start: giver.start, end: giver.end, words: giver.words, period }, place);
        if (r) { known.push({ ...expression, period: r.period, leads: leads(place.tokens, expression.from, place.clauses) }); return { ...base, result: r.value }; }
      }
    }
  }
  const choice = anchor(expression, meaning, place);
  if (choice.status === 'clear') {
    const r = dated(expression, choice.rule, choice.anchor, place);
    if (r) { known.push({ ...expression, period: r.period, leads: leads(place.tokens, expression.from, place.clauses) }); return { ...base, result: r.value }; }
    return { ...base, result: { status: 'open', candidates: [] } };
  }
  return { ...base, result: { status: 'open', candidates: choice.candidates.flatMap((c) => dated(expression, c.rule, c.anchor, place)?.value ?? []) } };
}

function dated(e: Recognised, rule: Rule, from: Anchor, place: Place): { period: Period; value: Dated } | null {
  if (!datable(e.meaning)) return null;
  const at = e.meaning.kind === 'reported' && from.from === 'publication' ? endedQuarter(place.published) : periodOf(from, place.published);
  const period = resolve(e.meaning, rule, at);
  if (!period) return null;
  const sign = e.hedge.part || e.hedge.approximate ? '~' : '';
  const edtf = writePeriod(period).split('/').map((x) => x + sign).join('/');
  return { period, value: { status: 'dated', edtf, earliest: writeDay(period.first), latest: writeDay(period.last), rule, anchor: from } };
}
