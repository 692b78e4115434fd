import type { Meaning } from './expression.ts';
import type { Context, Language, Means } from './language.ts';
import type { Slots } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a match lies: `start` with its hedge, `at` without. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly at: number;
  readonly next: number;
  readonly isHedged: boolean;
}

/** Whether a match is a date, as far as the words around it tell. */
export function isDate(
  means: Means,
  slots: Slots,
  meaning: Meaning,
  stretch: Stretch,
  language: Language,
): boolean {
  const { context } = language;
  const { tokens, at, next, isHedged } = stretch;
  if (slots.name === 1 && isSmall(tokens[next - 1])) return false;
  if (slots.behind === 1 && !isClosed(stretch, context)) return false;
  if (meaning.kind === 'decade' && context.owners.has(tokens[stretch.start - 1]?.lower ?? ''))
    return false;
  if (meaning.kind === 'feast' && isOfNoun(meaning, stretch, language)) return false;
  if ((meaning.kind === 'season' || meaning.kind === 'feast') && isInName(stretch, context))
    return false;
  if (meaning.kind === 'relative' && isTitle(stretch)) return false;
  if (meaning.kind === 'weekday' && isCompound(stretch, language)) return false;
  if (isAny(meaning, stretch, context)) return false;
  if (slots.hedged === 1) return isHedged || context.whole.has(tokens[at - 1]?.lower ?? '');
  if (meaning.kind === 'dayOfMonth' && meaning.month.said === 'no' && meaning.weekday === null)
    return isDayAlone(stretch, language);
  if (meaning.kind === 'year' && (next === at + 1 || slots.shortYear !== undefined))
    return isYear(meaning.era, stretch, language);
  if (next === at + 1 && (means === 'month' || means === 'season'))
    return isHedged || isName(stretch, language);
  const isOpen = means === 'reported' || (meaning.kind === 'season' && meaning.year.said === 'no');
  return !isOpen || !context.genitive.has(tokens[next]?.lower ?? '');
}

/** Whether nothing follows that the words could belong to. */
function isClosed({ tokens, next }: Stretch, { afterYear }: Context): boolean {
  const after = tokens[next];
  const isSign = after?.type === 'sign' && after.lower !== '-';
  return !after || after.gap === 'paragraph' || isSign || afterYear.has(after.lower);
}

/** “Sunday-school” is no Sunday, “Monday-Friday” two days. */
function isCompound({ tokens, at, next }: Stretch, { lexicon }: Language): boolean {
  const [name, hyphen, after] = [tokens[at], tokens[next], tokens[next + 1]];
  if (next !== at + 1 || name?.type !== 'word' || after?.type !== 'word') return false;
  if (hyphen?.lower !== '-' || hyphen.gap !== 'none' || after.gap !== 'none') return false;
  const kin = [lexicon.month, lexicon.weekday, lexicon.season, lexicon.part];
  return !kin.some((words) => Object.hasOwn(words, after.lower));
}

/** A feast that says of what kind something is: “Christmas carols”, and behind an article whatever it is, “the May Day parade”. */
function isOfNoun(
  { year }: Extract<Meaning, { readonly kind: 'feast' }>,
  stretch: Stretch,
  { context, clauses }: Language,
): boolean {
  const { tokens, at, next } = stretch;
  const after = tokens[next];
  if (context.feastNouns.has(after?.lower ?? '')) return true;
  const hasArticle = [tokens[at - 1], tokens[at]].some(
    (token) => token && context.articles.has(token.lower),
  );
  const isOwner = after?.lower === clauses.possessive && after.gap === 'none';
  return year.said === 'no' && hasArticle && (isOwner || !isClosed(stretch, context));
}

/** “On a Monday” is any of them; “a Monday meeting” is one of this week. */
function isAny(meaning: Meaning, stretch: Stretch, context: Context): boolean {
  const before = stretch.tokens[stretch.at - 1]?.lower ?? '';
  if (!context.indefinite.has(before)) return false;
  if (meaning.kind === 'season') return meaning.year.said === 'no';
  return meaning.kind === 'weekday' && isClosed(stretch, context);
}

/** “This Week” with two capitals is the name of something, where not all is written in capitals. */
function isTitle({ tokens, at, next }: Stretch): boolean {
  const words = tokens.slice(at, next);
  return (
    words.length > 1 &&
    words.every(({ text, type }) => type === 'word' && /^\p{Lu}\p{Ll}/u.test(text))
  );
}

function isSmall(token: Token | undefined): boolean {
  return token?.text === token?.lower;
}

/**
 * A season or feast with a capital letter and another capitalised word behind it is a name, as of “the Winter
 * Games”, but not before “offensive” or right behind “in”.
 */
function isInName({ tokens, at, next }: Stretch, { cues, articles, attributes }: Context): boolean {
  const [season, after] = [tokens[next - 1], tokens[next]];
  const before = tokens[at - 1]?.lower ?? '';
  if (attributes.has(after?.lower ?? '')) return false;
  if (next === at + 1 && cues.has(before) && !articles.has(before)) return false;
  return season?.type === 'word' && !isSmall(season) && after?.type === 'word' && !isSmall(after);
}

/** “the 24th” is a day behind “on”, and not of a floor or a century. */
function isDayAlone({ tokens, at, next }: Stretch, { context }: Language): boolean {
  const after = tokens[next];
  const isFree = !after || after.gap === 'paragraph' || after.type === 'sign';
  return (
    context.dayCues.has(tokens[at - 1]?.lower ?? '') &&
    (isFree || context.afterYear.has(after.lower))
  );
}

/** A month or season alone: unmistakable, or behind a word that leads to a date. */
function isName({ tokens, at, next }: Stretch, language: Language): boolean {
  const { context } = language;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token) return false;
  if (context.genitive.has(after?.lower ?? '') && token.text === token.lower) return false;
  if (!context.ambiguous.has(token.lower)) return true;
  if (after && context.pairWords.has(after.lower) && isKin(token, tokens[next + 1], language))
    return true;
  if (after && context.attributes.has(after.lower)) return true;
  if (!before || !context.cues.has(before.lower)) return false;
  if (token.text === token.lower && context.notBeforeNouns.has(before.lower)) return false;
  return !context.articles.has(before.lower) || after?.type === 'word';
}

/** “May” before “to August 1950” is a month, too. */
function isKin(token: Token, other: Token | undefined, { lexicon }: Language): boolean {
  const [first, second] = [token.lower, other?.lower ?? ''];
  return [lexicon.month, lexicon.season].some(
    (words) => Object.hasOwn(words, first) && Object.hasOwn(words, second),
  );
}

function isYear(era: 'said' | 'unsaid', stretch: Stretch, { context }: Language): boolean {
  const { tokens, start, next, isHedged } = stretch;
  const [before, after] = [tokens[start - 1], tokens[next]];
  const isFree = !after || after.gap === 'paragraph';
  // “No. 1931”
  const label = before?.lower === '.' && before.gap === 'none' ? tokens[start - 2] : before;
  if (label && context.numbered.has(label.lower)) return false;
  // “020 7946 1931”
  if (before?.type === 'digits' && before.text.length > 2) return false;
  if (after && !isFree && context.amounts.has(after.lower)) return false;
  if (before?.lower === '-' && before.gap === 'none' && tokens[start - 2]?.type === 'digits')
    return tokens[start - 2]?.text.length === 4;
  if (era === 'said') return true;
  const leads = isHedged || (before !== undefined && context.yearCues.has(before.lower));
  return leads && (isFree || after.type === 'sign' || context.afterYear.has(after.lower));
}
