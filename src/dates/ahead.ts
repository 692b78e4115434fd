import type { Clauses } from './language.ts';
import type { Token } from './tokens.ts';

/** How many words before and behind a date are looked at. */
const REACH = 22;

/**
 * Whether the clause around a date looks ahead: “will meet on Friday”, “is due in May”. The word right
 * before the date may say so, else the nearest verb form before it, else the nearest behind it.
 */
export function looksAhead(
  tokens: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (clauses.leadAhead.has(before)) return true;
  if (clauses.leadBack.has(before)) return false;
  if (tokens[to]?.lower === clauses.possessive && tokens[to]?.gap === 'none') return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isEnd(tokens, at, clauses); at--) {
    const time = timeOf(tokens, at, clauses, true);
    if (time) return time === 'ahead';
    if (tokens[at]?.gap === 'paragraph') break;
  }
  for (let at = to; at < to + REACH && !isEnd(tokens, at, clauses); at++) {
    if (tokens[at]?.gap === 'paragraph') break;
    const time = timeOf(tokens, at, clauses, false);
    if (time) return time === 'ahead';
  }
  return false;
}

function timeOf(
  tokens: readonly Token[],
  at: number,
  clauses: Clauses,
  isBefore: boolean,
): 'ahead' | 'past' | null {
  const token = tokens[at];
  // A name is no verb: “the United States”.
  if (token?.type !== 'word' || token.text !== token.lower) return null;
  const { lower } = token;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (clauses.ahead.has(lower) || (isBefore && clauses.aheadBefore.has(lower))) return 'ahead';
  if (clauses.aheadWith.has(lower) && clauses.infinitive.has(after?.lower ?? '')) return 'ahead';
  if (clauses.be.has(lower) && clauses.infinitive.has(before)) return 'ahead';
  if (clauses.progressive.be.has(before) && lower.endsWith(clauses.progressive.ending))
    return 'ahead';
  if (clauses.past.has(lower)) return 'past';
  const isPast = clauses.pastEndings.some((ending) => lower.endsWith(ending));
  return isPast && !clauses.be.has(before) && endsVerb(after, clauses) ? 'past' : null;
}

/** Whether what follows a form like “preferred” lets it be a verb, not the attribute of a noun. */
function endsVerb(after: Token | undefined, { afterVerb }: Clauses): boolean {
  if (!after || after.type !== 'word' || after.text !== after.lower) return true;
  return afterVerb.has(after.lower);
}

/** The end of a sentence, but not the stop of an abbreviation. */
export function isEnd(tokens: readonly Token[], at: number, { ends }: Clauses): boolean {
  const [token, after, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token) return true;
  if (!ends.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  if (!after || after.gap === 'none') return false;
  const isCapital = after.text !== after.lower || after.type !== 'word';
  return isCapital && (before?.type === 'digits' || (before?.text.length ?? 0) > 4);
}
