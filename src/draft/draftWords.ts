/** Words that say nothing about what happened. */
const SMALL_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his in into is it its of on or she that the their them they this to was were which who will with'.split(
    ' ',
  ),
);
const DATE_WORDS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d+$/;

const MOST_WORDS = 5;

/**
 * An id in words, from the words of a sentence.
 * @param taken ids in use; the new one is added
 */
export function draftId(sentence: string, taken: Set<string>): string {
  const words = plainWords(sentence).filter(
    (word) => !SMALL_WORDS.has(word) && !DATE_WORDS.test(word),
  );
  const id = words.slice(0, MOST_WORDS).join('-') || 'event';
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

/** Lower case, without accents, without what is no letter of a–z and no digit. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A sentence on one line, without the stop at its end. */
export function withoutStop(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,]$/, '');
}

/** A sentence without the place and day that news begins with: `ALDER FORD, March 14 (Courier) – `. */
export function withoutDateline(sentence: string): string {
  return sentence.replace(/^\P{Ll}{3}[^–—]{0,100}?\s*(?:[–—]|--|\s-\s)\s*(?=\S)/u, '');
}
