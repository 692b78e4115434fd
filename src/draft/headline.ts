import { clausesOf, POINTING, type SentenceDates } from './clause.ts';
import { hasVerb, isVerb } from './verbs.ts';

/**
 * What an event of a sentence may be called in the chart: a clause that stands alone or, where that is too long, the
 * same as newspapers head it: without its articles, without “has” before what was done, and without what is inserted
 * behind its subject. Its words are those of the sentence, in their order.
 * @param length the most characters
 * @returns `null` where nothing of the sentence stands alone in so many characters
 */
export function headlineOf(sentence: string, dates: SentenceDates, length: number): string | null {
  const told = sentence.replace(/\s+/g, ' ');
  const clauses = [told, withoutInsertion(told, dates.main)].map((words) =>
    clausesOf(words, dates).filter((clause) => !isLeftOpen(clause)),
  );
  const fits = (words: string) => words.length <= length && hasVerb(words);
  const whole = clauses[0]?.find(fits);
  return whole ?? clauses.flat().map(condensed).find(fits) ?? null;
}

/** What goes on needs to be said: “has been discussing”, “accused him of engaging”, “not only fell”. */
const GOING_ON =
  /\b(?:be|been|being|is|are|was|were|of|by|from|for) \p{Ll}+ing$|\bto be \p{Ll}+$|\bnot (?:only|just)\b/u;

/** Whether a clause leaves open what its sentence is about: “the bank said net income”, “he said it will”. */
function isLeftOpen(clause: string): boolean {
  const [first, ...reported] = clause.split(/ (?:that|said|says) /);
  const said = first === clause ? undefined : reported.at(-1);
  return GOING_ON.test(clause) || (said !== undefined && (!hasVerb(said) || POINTING.test(said)));
}

/** Before these an article says how many, and cannot be left out: “a few”, “a hundred”. */
const COUNTING = `(?!(?:few|little|lot|number|great many|dozen|hundred|thousand|million|more|less)\\b)`;
const FIRST = new RegExp(`^(?:the|an?) ${COUNTING}`, 'i');
/** Behind these it stands for “each”: “five cents a share”, “once a week”. */
const EACH = '(?<!\\b(?:(?!was|is|has)\\p{Ll}+s|\\d+|once|twice) )';
/** “One of the ships” is not one of ships. */
const SHARE =
  '(?<!\\b(?:all|any|both|each|few|half|many|most|none|one|several|some|three|two) of )';
const ARTICLE = new RegExp(`(?<=[\\s“"])(?:${SHARE}the|${EACH}an?) ${COUNTING}`, 'gu');
/** “has welcomed the contact”, but not “had limited success” or “may have ended the war”. */
const PERFECT =
  /(?<!\b(?:can|could|may|might|must|should|to|will|would) )\b(?:has|have|had) (?=\p{Ll}+ed (?:an?|the|his|her|its|their|to|in|at|from|with|on|for|over|into|\p{Lu}))/gu;

function condensed(clause: string): string {
  const rest = clause.replace(PERFECT, '').replace(ARTICLE, '').replace(FIRST, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What must not be left out, whatever it is inserted in. */
const WEIGHS =
  /\b(?:not|never|no|nor|without|except|but|or|if|unless|perhaps|probably|alleged|allegedly|reportedly|supposedly|according|said)\b/i;
const HOWEVER = /, (?:however|therefore|meanwhile|moreover|nevertheless|too), /g;

/** A sentence without what is inserted between its subject and its verb, unless the main date stands there. */
function withoutInsertion(sentence: string, date: string): string {
  const text = sentence.replace(HOWEVER, ' ');
  for (const { 0: inserted, index } of text.matchAll(/, (?=(\p{Ll}[^,;:]*), )\1, /gu)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + inserted.length)];
    const [subject = '', verb = ''] = [before.split(' ').at(-1), behind.split(/[ ,]/)[0]];
    if (hasVerb(before) || !isVerb(verb, subject) || WEIGHS.test(inserted)) continue;
    if (date === '' || !inserted.includes(date)) return `${before} ${behind}`;
  }
  return text;
}
