import { isEnd } from './ahead.ts';
import type { Recognised } from './expression.ts';
import { type Language, meaningIn } from './language.ts';
import type { Token } from './tokens.ts';

/** An expression with the preposition before it that makes another time of it: “by May”, “no later than May”. */
export function withBound(
  tokens: readonly Token[],
  each: Recognised,
  language: Language,
): Recognised {
  if (each.meaning.kind === 'range') return each;
  for (let from = Math.max(0, each.from - MOST_WORDS); from < each.from; from++) {
    const before = tokens.slice(from, each.from + 1);
    if (before.slice(1).some(({ gap }) => gap === 'paragraph')) continue;
    const words = before.slice(0, -1).map(({ lower }) => lower);
    const bound = meaningIn(language.bounds, words.join(' '));
    const [start, end] = [tokens[from]?.start, tokens[each.from - 1]?.end];
    // “He did not return until 1956” is of 1956.
    if (bound === 'until' && isDenied(tokens, from, language)) return each;
    if (bound && start !== undefined && end !== undefined)
      return { ...each, bound: { bound, start, end } };
  }
  return each;
}

function isDenied(tokens: readonly Token[], from: number, { context, clauses }: Language): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE); at--) {
    if (isEnd(tokens, at, clauses)) return false;
    if (context.denials.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** So many words before “until” its verb may be denied. */
const CLAUSE = 10;
/** So many words and signs a preposition may have: “no later than”. */
const MOST_WORDS = 3;
