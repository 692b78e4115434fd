import { EN } from '../dates/english/english.ts';

const { past, pastEndings, notPast } = EN.clauses;

/** Verbs of the present and the future, in which plans and headlines are told. */
const PRESENT = new Set(
  'is are has have will would shall should may might can could must does do says plans meets begins ends opens closes'.split(
    ' ',
  ),
);
/** Past forms besides those that the reader of dates needs. */
const MORE_PAST = new Set(
  'fled sought upheld withstood withheld shut spread split forbade rebuilt lay hid shed foresaw bade bound bit cost hurt mistook repaid rid spat strove thrust trod undid upset wound'.split(
    ' ',
  ),
);

/** Whether some words hold a verb that tells something, such as “was”, “fell” or “attacked”. */
export function hasVerb(text: string): boolean {
  return verbAt(wordsOf(text)) >= 0;
}

/** The words of a text, without the signs around them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'.-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** The place of the first verb; “the attacked town” has none at “attacked”. */
export function verbAt(words: readonly string[]): number {
  return words.findIndex((word, index) => index > 0 && isVerb(word, words[index - 1] ?? ''));
}

/** Whether a word is a verb behind the one before it. */
export function isVerb(word: string, before: string): boolean {
  if (word !== word.toLowerCase() || word.includes('-')) return false;
  if (PRESENT.has(word)) return true;
  const isRegular = pastEndings.some((ending) => word.endsWith(ending)) && !notPast.has(word);
  const isPast = isRegular || past.has(word) || MORE_PAST.has(word);
  return isPast && !NO_SUBJECT.test(before);
}

/** Behind these, a past form is a participle: “the united front”, “led by”. */
const NO_SUBJECT =
  /^(?:an?|the|his|her|its|their|our|this|that|these|those|of|by|with|in|from|and|newly|so)$/i;
