import { build, buildSecond } from './build.ts';
import { isDate } from './context.ts';
import type { Hedge, Meaning, Recognised } from './expression.ts';
import { join, rangeOf } from './join.ts';
import type { Language, Means } from './language.ts';
import { compile, DIGITS, type Match, type Pattern } from './pattern.ts';
import { slotsOf } from './slots.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A language with its patterns compiled. */
export interface Grammar {
  readonly language: Language;
  /** All words that say something by themselves. */
  readonly words: ReadonlySet<string>;
  readonly patternsFor: (token: Token) => readonly Compiled[];
  readonly hedgesFor: (token: Token) => readonly Pattern[];
}

interface Compiled {
  readonly means: Means;
  readonly pattern: Pattern;
}

/** Compiles the patterns of a language; do it once for each. */
export function grammarOf(language: Language): Grammar {
  const slots = slotsOf(language);
  const patterns = language.patterns.map(({ means, form }) => ({
    means,
    pattern: compile(form, slots, language.pieces),
  }));
  const hedges = language.hedges.map((form) => compile(form, slots, language.pieces));
  const byWord = index(patterns, ({ pattern }) => pattern.begins);
  const hedgesByWord = index(hedges, (pattern) => pattern.begins);
  return {
    language,
    words: new Set(Object.values(language.lexicon).flatMap((words) => Object.keys(words))),
    patternsFor: (token) => byWord.get(keyOf(token)) ?? [],
    hedgesFor: (token) => hedgesByWord.get(keyOf(token)) ?? [],
  };
}

function keyOf(token: Token): string {
  return token.type === 'digits' ? DIGITS : token.lower;
}

function index<T>(all: readonly T[], wordsOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const byWord = new Map<string, T[]>();
  for (const one of all)
    for (const word of wordsOf(one)) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
  return byWord;
}

/** The first step: finds the expressions of a text and says what each means, in order. */
export function recognise(text: string, grammar: Grammar) {
  const tokens = tokensOf(text, grammar.words);
  const found: Recognised[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at, grammar);
    if (read) found.push(...expressionsOf(text, tokens, at, read, grammar.language));
    at = read ? read.next : at + 1;
  }
  return { tokens, expressions: join(text, tokens, found, grammar.language) };
}

function expressionsOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  { meaning, next, hedge, second }: Read,
  { context }: Language,
): readonly Recognised[] {
  if (!meaning) return [];
  const of = (from: number, to: number, meaning: Meaning): Recognised => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const words = text.slice(start, end);
    return { start, end, words, meaning, hedge, bound: null, shares: null, from, to };
  };
  if (!second) return [of(from, next, meaning)];
  let link = from + 1;
  while (link < next && !context.pairWords.has(tokens[link]?.lower ?? '')) link++;
  const pair = [of(from, link, meaning), of(link + 1, next, second)] as const;
  return context.rangeWords.has(tokens[link]?.lower ?? '') ? [rangeOf(text, ...pair)] : pair;
}

interface Read {
  readonly next: number;
  /** `null` for words that look like a date and are none. */
  readonly meaning: Meaning | null;
  readonly hedge: Hedge;
  /** The second of two that were read at once: “25” of “February 9–25”. */
  readonly second: Meaning | null;
}

const PLAIN: Hedge = { part: null, approximate: false, fiscal: false };

/** The longest expression that begins at a token, hedged or not. */
function readAt(tokens: readonly Token[], at: number, grammar: Grammar): Read | null {
  const token = tokens[at];
  if (!token) return null;
  let best = readPlain(tokens, at, at, PLAIN, grammar);
  for (const pattern of grammar.hedgesFor(token)) {
    const match = pattern.match(tokens, at);
    const follows = match && tokens[match.next];
    if (!follows || follows.gap === 'paragraph') continue;
    const read = readPlain(tokens, at, match.next, hedgeOf(match), grammar);
    if (read?.meaning && read.meaning.kind !== 'vague' && read.next > (best?.next ?? 0))
      best = read;
  }
  return best;
}

function hedgeOf({ slots }: Match): Hedge {
  const { part, approximate } = slots;
  return {
    part: part === 'early' || part === 'middle' || part === 'late' || part === 'rest' ? part : null,
    approximate: approximate === 1,
    fiscal: slots.fiscal === 1,
  };
}

function readPlain(
  tokens: readonly Token[],
  start: number,
  at: number,
  hedge: Hedge,
  { language, patternsFor }: Grammar,
): Read | null {
  const token = tokens[at];
  let best: Read | null = null;
  for (const { means, pattern } of token ? patternsFor(token) : []) {
    const match = pattern.match(tokens, at);
    if (!match || match.next <= (best?.next ?? at)) continue;
    const meaning = build(means, match.slots, language.numericOrder);
    const isPair = means === 'dayPair' || means === 'yearPair';
    const second = isPair && meaning ? buildSecond(meaning, match.slots) : null;
    if ((!meaning && means !== 'none') || (isPair && !second)) continue;
    const read = { next: match.next, meaning, hedge: hedgeIn(match, hedge), second };
    const stretch = { tokens, start, at, next: match.next, isHedged: hedge !== PLAIN };
    if (!meaning || isDate(means, match.slots, meaning, stretch, language)) best = read;
    // “The Good Friday Agreement” is no day, and no Friday either.
    else if (means === 'feast') best = { ...read, meaning: null };
  }
  return best;
}

/** A hedge that stands before the words with one that stands in them. */
function hedgeIn({ slots }: Match, hedge: Hedge): Hedge {
  const { part, approximate, fiscal } = hedgeOf({ next: 0, slots });
  return {
    part: hedge.part ?? part,
    approximate: hedge.approximate || approximate,
    fiscal,
  };
}
