import type { Clauses } from './language.ts';
import type { Token } from './tokens.ts';

/** How many words before and behind a date are looked at. */
const REACH = 22;

/**
 * Whether the clause around a date looks ahead: “will meet on Friday”, “is due in May”. The verb form
 * nearest before the date decides, and where there is none the nearest behind it.
 */
export function looksAhead(
  tokens: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (isEnd(tokens, at, clauses)) break;
    const time = timeOf(tokens, at, clauses);
    if (time) return time === 'ahead';
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    if (isEnd(tokens, at, clauses)) break;
    const time = timeOf(tokens, at, clauses);
    if (time) return time === 'ahead';
  }
  return false;
}

function timeOf(tokens: readonly Token[], at: number, clauses: Clauses): 'ahead' | 'past' | null {
  const token = tokens[at];
  if (token?.type !== 'word') return null;
  const { lower } = token;
  if (clauses.ahead.has(lower)) return token.text === lower ? 'ahead' : null;
  const before = tokens[at - 1]?.lower ?? '';
  const isAuxiliary = clauses.progressive.be.has(before);
  if (isAuxiliary && lower.endsWith(clauses.progressive.ending)) return 'ahead';
  const isPast =
    clauses.past.has(lower) ||
    (lower.length > 3 && clauses.pastEndings.some((ending) => lower.endsWith(ending)));
  if (!isPast) return null;
  return clauses.passive.has(before) ? null : 'past';
}

/** The end of a sentence, but not the stop of an abbreviation. */
function isEnd(tokens: readonly Token[], at: number, { ends }: Clauses): boolean {
  const [token, after, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token || token.gap === 'paragraph') return true;
  if (!ends.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  if (!after || after.gap === 'none') return false;
  const isCapital = after.text !== after.lower || after.type !== 'word';
  return isCapital && (before?.text.length ?? 0) > 3;
}
