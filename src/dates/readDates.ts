import { type IsoDay, readDay } from './day.ts';
import type { Recognised } from './expression.ts';
import { grammarFor, type LanguageCode } from './languages.ts';
import { dayPeriod } from './period.ts';
import type { Known, Place, TimeOf } from './place.ts';
import { indexByStart, read } from './read.ts';
import type { TextReading } from './reading.ts';
import { recognise } from './recognise.ts';
import { timeOf } from './timeOf.ts';
import type { Token } from './tokens.ts';

export interface ReadOptions {
  /** The day of publication. */
  readonly published: IsoDay;
  readonly language: LanguageCode;
  /** Whose time dates without a year are of; worked out when left out. */
  readonly timeOf?: TimeOf | undefined;
}

/**
 * Finds every date expression of a text and says what it comes to. Offsets are UTF-16 units, ends
 * excluded.
 * @throws RangeError when `published` is no day.
 */
export function readDates(text: string, options: ReadOptions): TextReading {
  const grammar = grammarFor(options.language);
  const published = dayPeriod(readDay(options.published));
  const { tokens, expressions } = recognise(text, grammar);
  const time = options.timeOf ?? timeOf(expressions, published);
  const { clauses, context, sentences } = grammar.language;
  const kept = expressions.filter(isKept(tokens, expressions, time, context.lowYearCues));
  const known: Known[] = [];
  const place: Place = { tokens, clauses, published, timeOf: time, known };
  const remember = (date: Known) => known.push(date);
  const walk = { place, remember, byStart: indexByStart(kept), sentences };
  return {
    timeOf: time,
    timeOfFrom: options.timeOf ? 'author' : 'text',
    dates: kept.map((expression) => read(expression, walk)),
  };
}

/** Whether an expression is one in this text: “former” in a story, “in 499” where years are that low. */
function isKept(
  tokens: readonly Token[],
  expressions: readonly Recognised[],
  time: TimeOf,
  lowYearCues: ReadonlySet<string>,
): (expression: Recognised) => boolean {
  const isLow = expressions.some(
    ({ meaning }) => meaning.kind === 'year' && meaning.era === 'said' && meaning.year < 1000,
  );
  return ({ meaning, from }) => {
    if (meaning.kind === 'vague') return meaning.where === 'anywhere' || time === 'narrative';
    if (meaning.kind !== 'year' || meaning.era === 'said' || isLow) return true;
    return time === 'narrative' && lowYearCues.has(tokens[from - 1]?.lower ?? '');
  };
}
