import type { Clauses } from './language.ts';
import type { Token } from './tokens.ts';

/** How many words before and behind a date are looked at. */
const REACH = 22;

/** Whether a clause looks ahead or tells of the past; `null` where it does not show. */
export type Outlook = 'ahead' | 'past' | null;

/**
 * Where the clause around a date looks: “will meet on Friday”, “is due in May” ahead. The word right
 * before the date may say so, else the nearest verb form before it, else the nearest behind it.
 */
export function outlookOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
): Outlook {
  const lead = tokens[from - 1]?.lower ?? '';
  const after = tokens[to];
  if (clauses.copula.has(lead)) return 'ahead';
  if (after?.gap === 'space' && clauses.wasBehind.has(after.lower)) return 'past';
  if (clauses.leadAhead.has(lead)) return behind(tokens, to, clauses) ?? 'ahead';
  if (clauses.leadBack.has(lead)) return 'past';
  if (after?.lower === clauses.possessive && after.gap === 'none') return 'past';
  return before(tokens, from, clauses) ?? behind(tokens, to, clauses);
}

function before(tokens: readonly Token[], from: number, clauses: Clauses): Outlook {
  const isByDate = clauses.leadWithInfinitive.has(tokens[from - 1]?.lower ?? '');
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isEnd(tokens, at, clauses); at--) {
    const outlook = outlookAt(tokens, at, clauses, true);
    if (outlook) return outlook;
    if (isByDate && clauses.infinitive.has(tokens[at]?.lower ?? '')) return 'ahead';
    if (tokens[at]?.gap === 'paragraph') return null;
  }
  return null;
}

function behind(tokens: readonly Token[], to: number, clauses: Clauses): Outlook {
  for (let at = to; at < to + REACH && !isEnd(tokens, at, clauses); at++) {
    if (tokens[at]?.gap === 'paragraph') return null;
    const outlook = outlookAt(tokens, at, clauses, false);
    if (outlook) return outlook;
  }
  return null;
}

function outlookAt(
  tokens: readonly Token[],
  at: number,
  clauses: Clauses,
  isBefore: boolean,
): Outlook {
  const token = tokens[at];
  // A name is no verb: “the United States”.
  if (token?.type !== 'word' || token.text !== token.lower) return null;
  const { lower } = token;
  const [previous, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (clauses.ahead.has(lower) || (isBefore && clauses.aheadBefore.has(lower))) return 'ahead';
  if (clauses.aheadWith.has(lower) && clauses.infinitive.has(after?.lower ?? '')) return 'ahead';
  if (clauses.be.has(lower) && clauses.infinitive.has(previous)) return 'ahead';
  if (clauses.progressive.be.has(previous) && lower.endsWith(clauses.progressive.ending))
    return 'ahead';
  if (clauses.be.has(previous) || clauses.copula.has(previous)) return null;
  if (clauses.past.has(lower)) return 'past';
  const isPast =
    !clauses.notPast.has(lower) && clauses.pastEndings.some((ending) => lower.endsWith(ending));
  return isPast && !isAttribute(tokens[at - 1], after, clauses) ? 'past' : null;
}

/** How many words may stand between “had” and the form behind it: “had not yet been”. */
const PARTED = 3;

/** Whether the clause before a date tells of what had been before: “had begun on 3 May”. */
export function isPluperfect(tokens: readonly Token[], from: number, clauses: Clauses): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isEnd(tokens, at, clauses); at--) {
    if (outlookAt(tokens, at, clauses, true) !== 'past') continue;
    const forms = tokens.slice(Math.max(0, at - PARTED), at + 1);
    return forms.some(({ lower }) => clauses.pluperfect.has(lower));
  }
  return false;
}

/** Whether a form like “preferred” stands between an article, a name or a number and a noun. */
function isAttribute(
  before: Token | undefined,
  after: Token | undefined,
  { determiners, afterVerb }: Clauses,
): boolean {
  const isNoun =
    after?.type === 'word' && after.text === after.lower && !afterVerb.has(after.lower);
  return isNoun && (!before || before.text !== before.lower || determiners.has(before.lower));
}

/** The end of a sentence, but not the stop of an abbreviation. */
export function isEnd(tokens: readonly Token[], at: number, clauses: Clauses): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (!clauses.ends.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  let next = at + 1;
  while (tokens[next]?.gap === 'none' && tokens[next]?.type === 'sign') next++;
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (!after) return true;
  if (after.gap === 'none' || (after.type === 'word' && after.text === after.lower)) return false;
  if (before?.type !== 'word') return before !== undefined;
  return before.text.length > 1 && !clauses.abbreviations.has(before.lower);
}
