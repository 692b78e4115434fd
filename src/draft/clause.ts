import { hasVerb, isVerb, verbAt, wordsOf } from './verbs.ts';

/** With these a clause may end: they need nothing behind them. */
const ENDING_VERBS =
  /^(?:re)?(?:began|begun|ended|fell|died|resigned|surrendered|fled|failed|collapsed|stopped|closed|opened|retreated|withdrew|returned|arrived|met|left|won|lost|abdicated|mutinied|revolted|sank|burned|burnt|exploded|escaped|started|landed|dissolved|resumed|elected|killed|wounded|captured|executed|assassinated|arrested|signed|occupied|destroyed|defeated|repulsed|overthrown|appointed|deposed|formed|founded|established|declared|abolished|proclaimed|completed|released|annexed|invaded|liberated|taken|made|lifted|broken|sunk|built|held|born)$/i;

/** Openings of a sentence that say when, how or why, up to a comma. */
const LEAD =
  /^(?:in|on|at|by|for|from|after|before|during|under|over|with|without|within|upon|until|since|following|despite|given|because|although|though|while|when|as|once|if|against|among|amid|between|through|throughout|to|due|thanks|according|meanwhile|however|then|later|finally|eventually|soon|initially|also|nevertheless|nonetheless|moreover|furthermore|thus|therefore|consequently|subsequently|instead|still|yet|and|but|so|next|afterwards|thereafter|simultaneously|elsewhere|earlier|shortly|immediately|further|again|just|\p{L}+ing|\p{L}+ly|\p{L}+ed)\b/iu;

/** Where what follows may be left out. */
const TAIL =
  /(?:;|:|,| [–—-]+)\ue000? |,? (?=(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since|after|before|until|but|so that|in order to|following|despite|during|leading|causing|leaving|making|resulting|including|in which|at which|amid|thereby|thus|prompting|forcing|bringing|ending|starting|beginning|marking)\b)/gi;
/** The same for a phrase that may be left out where the rest says enough by itself. */
const PHRASE =
  / (?=(?:in|at|between|among|without|near|along|throughout|across|around|outside|inside|against|with|under|from|for|on|over|by|into) (?:the|an?|his|her|its|their|\p{Lu}\p{L}*|\p{L}+)\b|to (?:(?:the|an?|his|her|its|their) )?\p{Lu})/gu;

/** Openings that point to something that was named before. */
export const POINTING =
  /^(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|there|here|where|why|how|such|both|each|another|others?|some|many|most|one|two|all|none|neither|who|which|what|the (?:first|second|third|fourth|latter|former|other|others|same|two|next))(?![\p{L}-])/iu;
/** Words that no clause ends with. */
const OPEN_END =
  /(?:^|\s)(?:an?|the|of|to|until|till|throughout|in|on|at|by|for|from|with|during|after|before|since|and|or|but|as|than|that|which|who|whose|into|against|over|under|between|about|was|were|is|are|be|been|being|had|has|have|not|no|his|her|its|their|this|these|more|most|so|very|also|both|either|only|would|will|could|may|should|did|became|including|such|former|new|U\.S|saying|stating|claiming|times)$/i;

/** A clause whose subject was taken for an opening: “At least 74 were killed”. */
const NO_SUBJECT_YET =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|can|could|may|might|shall|should|must)\b/i;

/** The words of a date in a sentence, and those of all dates there. */
export interface SentenceDates {
  readonly main: string;
  readonly all: readonly string[];
}

/**
 * A clause that stands alone, taken out of a sentence: who did what, without when and without what
 * hangs on it. Never a cut sentence, and always the clause that the main date is of.
 * @param length the most characters
 * @returns `null` where no part of the sentence stands alone in so many characters
 */
export function clauseOf(sentence: string, dates: SentenceDates, length: number): string | null {
  return clausesOf(sentence, dates).find((clause) => clause.length <= length) ?? null;
}

/** All clauses that stand alone in a sentence, as `clauseOf` takes them: those that say most come first. */
export function clausesOf(sentence: string, dates: SentenceDates): readonly string[] {
  if (isTurnedBy(dates.main, sentence)) return [];
  const marked = markDate(plain(sentence), dates.main);
  const bare = dates.all
    .filter((date) => !isTurnedBy(date, sentence))
    .reduce((rest, date) => withoutDate(rest, date, ''), marked);
  return [marked, bare].flatMap((words) => {
    const { clause, isDated } = mainClause(words);
    const cuts = [TAIL, PHRASE].flatMap((pattern) => placesOf(clause, pattern));
    // As in “met Tuesday to speak of it”.
    const bareDates = dates.all.flatMap((date) =>
      placesOf(clause, new RegExp(` ${escaped(date)}`, 'g')),
    );
    const ends = [clause.length, ...cuts, ...bareDates, ...predicatesIn(clause)].filter(
      (end) =>
        !isWithinList(clause, end) && !isTurnedBehind(clause, end) && !isOfInfinitive(clause, end),
    );
    return [...new Set(ends)]
      .sort((a, b) => b - a)
      .filter((end) => end === clause.length || !endsInInsertion(clause.slice(0, end)))
      .map((end) => clause.slice(0, end))
      .filter((piece) => isDated || isOfDate(clause, piece.length))
      .map(withoutMark)
      .filter((piece) => standsAlone(piece) && !endsInNextDate(piece, dates.all));
  });
}

const NEGATION =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|cannot|only)\b|n[’']t\b/i;

/** Whether what a cut would leave out says the opposite: “did not fall until the spring”. */
function isTurnedBehind(clause: string, end: number): boolean {
  return NEGATION.test(clause.slice(0, end)) && TURNS.test(clause.slice(end));
}

const TURNS = /^,? (?:until|till|before|unless|except|because|since|without|if|when)\b/i;

/** The same of a date: “did not fall until 1945”. */
function isTurnedBy(date: string, sentence: string): boolean {
  const lead = sentence.slice(0, Math.max(0, sentence.indexOf(date)));
  return NEGATION.test(lead) && /\b(?:until|till|before)(?: the| \p{L}+ in)? $/iu.test(lead);
}

/** Whether a cut would part a verb from what it needs: “refused to deliver| to Rome the deserters”. */
function isOfInfinitive(clause: string, end: number): boolean {
  return clause.startsWith(' to ', end) && /\bto \p{Ll}+$/u.test(clause.slice(0, end));
}

/** Whether a cut would leave the first entries of a list: “united Japan” of “Japan, Italy, and Germany”. */
function isWithinList(clause: string, end: number): boolean {
  const rest = clause.slice(end);
  // Nor a name of several parts: “Wilmington” of “Wilmington, Del.-based banks”.
  if (/^, \p{Lu}[\p{L}.]*-\p{Ll}/u.test(rest)) return true;
  if (/^,? (?:and|or) /.test(rest)) return clause.slice(0, end).includes(', ');
  return (
    /^, (?:[^,]{1,40}, )*(?:[^,]{1,40}? )?(?:and|or) /.test(rest) &&
    !/^, (?:who|which|where|when|while|but|\p{L}+(?:ing|ed))\b/u.test(rest)
  );
}

/** Who said it, and when: “…, the mayor said on Tuesday”. */
const ATTRIBUTION =
  /^, (?:[\p{L}.’'-]+ ){1,8}(?:said|says|announced|reported|stated|told [\p{L} ]+)\ue000?(?: |$|\ue000)/u;

/** Whether what stands before a cut is of the clause in which the date stands. */
function isOfDate(clause: string, end: number): boolean {
  // The date opens what comes next: “…; by May, the town …”.
  if (end < clause.length && /[;:,]\ue000$/.test(clause.slice(0, end))) return false;
  if (ATTRIBUTION.test(clause.slice(end))) return true;
  const between = clause.slice(end, Math.max(end, clause.indexOf(MARK)));
  return placesOf(`${between} `, TAIL).length === 0 && !hasVerb(between);
}

/** Whether a cut would leave an insertion open: “launched two invasions, an operation”. */
function endsInInsertion(piece: string): boolean {
  const comma = piece.lastIndexOf(', ');
  return comma >= 0 && !hasVerb(piece.slice(comma + 2));
}

/** Whether the next clause has begun with its date: “…, and on 22 June”. */
function endsInNextDate(piece: string, dates: readonly string[]): boolean {
  return dates.some(
    (date) =>
      piece.endsWith(date) &&
      /(?:,| and| but| or)(?: \p{L}{2,5})? $/u.test(piece.slice(0, -date.length)),
  );
}

/** Stands where the main date was, so that it is known which clause it is of. */
const MARK = '\ue000';

function withoutMark(piece: string): string {
  const text = piece.replaceAll(MARK, '').replace(/[\s,;:.–—-]+$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function markDate(sentence: string, date: string): string {
  const marked = withoutDate(sentence, date, MARK);
  return marked.includes(MARK) ? marked : marked.replace(date, `${date}${MARK}`);
}

/** A sentence without what stands in brackets and without its stop. */
function plain(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/\s*\[[^[\]]*\]|\s*\([^()]*\)/g, '')
    .replace(/[.!?]+["”’]?$/, '')
    .trim();
}

const BEFORE_DATE =
  '(?: ?\\b(?:on|in|by|during|since|until|till|from|between|at|around|about|before|after|throughout|as of|as early as|as late as|late in|early in|at the (?:end|beginning|start) of|(?:up )?to)(?: the)?(?: (?:night|morning|evening|afternoon|end|beginning|start|middle|summer|winter|spring|autumn|fall|month|early|late|mid)(?: of)?)* )';
/** What may follow a date that can be left out; before a noun, as in “the 1949 elections”, it cannot. */
const AFTER_DATE =
  '(?=$|[,;:)]| (?:and|but|or|when|after|before|by|in|at|to|with|under|following|the|an?|as|for|from|on|over|near|against|which|who|where|while|that|because|his|her|its|their|between|during|through|until|of)\\b)';

/** A sentence with a date and what leads to it left out, where the rest goes on without. */
function withoutDate(sentence: string, date: string, mark: string): string {
  const words = escaped(date.replace(/\s+/g, ' '));
  return sentence
    .replace(new RegExp(`^${BEFORE_DATE}?${words},? `, 'i'), mark)
    .replace(
      new RegExp(`(?:,${BEFORE_DATE}${words},|${BEFORE_DATE}${words})${AFTER_DATE}`, 'i'),
      mark,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A sentence without what opens it, as far as what follows goes by itself. */
function mainClause(sentence: string): { readonly clause: string; readonly isDated: boolean } {
  let rest = sentence;
  let isDated = rest.startsWith(MARK);
  for (let count = 0; count < 3 && LEAD.test(rest.replace(MARK, '')); count += 1) {
    const comma = rest.indexOf(', ');
    const word = /^(?:and|but|so|then|later|also|thus|finally|eventually|soon|instead) /i.exec(
      rest,
    )?.[0];
    const cut = word?.length ?? (comma >= 0 ? comma + 2 : rest.length);
    const behind = rest.slice(cut);
    if (!hasVerb(behind)) break;
    isDated ||= !behind.includes(MARK);
    rest = behind.trim();
  }
  return { clause: rest, isDated };
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Where a subject goes on to do something else: “returned to Rome| and took command”. */
function predicatesIn(clause: string): readonly number[] {
  return [...clause.matchAll(/(\S+) and (\p{Ll}+)/gu)]
    .filter(([, before = '', verb = '']) => isVerb(verb, 'x') && !isVerb(before, 'x'))
    .map(({ index, 1: before = '' }) => index + before.length);
}

/** Whether words are a clause by themselves: a subject, a verb and what the verb needs. */
function standsAlone(clause: string): boolean {
  const words = wordsOf(clause);
  const verb = verbAt(words);
  if (verb < 1 || words.length < 2 || OPEN_END.test(clause)) return false;
  if (!/^["“]?[\p{Lu}\p{N}]/u.test(clause) || /;|, \p{L}+ed, /u.test(clause)) return false;
  const reported = clause.split(/ that /);
  if (reported.length > 1 && !hasVerb(reported.at(-1) ?? '')) return false;
  if (POINTING.test(clause) || LEAD.test(clause) || !isBalanced(clause)) return false;
  if (NO_SUBJECT_YET.test(clause)) return false;
  // A subject with an insertion, as in “Diem, the premier”.
  const comma = clause.indexOf(', ');
  const isInserted = comma >= 0 && comma < clause.indexOf(` ${words[verb]}`);
  if (isInserted && clause.split(', ').length === 2) return false;
  const last = words.at(-1) ?? '';
  return verb < words.length - 1
    ? !/ly$|(?:[^e]|^)ed$/.test(last) || ENDING_VERBS.test(last)
    : ENDING_VERBS.test(last);
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/``/g) !== count(/''/g)) return false;
  return count(/[“]/g) === count(/[”]/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
}
