import type { PlacedWord } from './foldWord.ts';

/** Scripts that put no space between words: there, one letter can be a word. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A syllable of Hangul in its letters, as folded words have them. */
const SYLLABLE = /[\u1100-\u115f][\u1160-\u11a7]/;

/** Fewer letters of an alphabet than this stand within too many words to say anything. */
const LEAST = 3;

/** Whether a folded word is enough to look for it within words; numbers are found by their beginnings alone. */
function isFoundWithin(part: string): boolean {
  if (DENSE.test(part) || SYLLABLE.test(part)) return true;
  return part.length >= LEAST && /\p{L}/u.test(part);
}

/** The longest of the words asked for that a word begins with or, where that is enough, holds; all folded. */
export function askedPart({ term }: PlacedWord, asked: readonly string[]): string | undefined {
  const [part] = asked
    .filter((one) => term.startsWith(one) || (isFoundWithin(one) && term.includes(one)))
    .sort((one, other) => other.length - one.length);
  return part;
}

/** Finds the texts that hold some words, be it within longer words. */
export interface WordParts {
  readonly add: (key: string, words: readonly string[]) => void;
  /** The keys of the texts that hold all of some folded words, in the order in which they were added. */
  readonly holding: (asked: readonly string[]) => readonly string[];
}

/**
 * Keeps the words of each text in one string and looks through all of them: two million letters take
 * about three milliseconds. An index of letters in threes would take many times their room, and none
 * finds a single letter of Chinese.
 */
export function createWordParts(): WordParts {
  const keys: string[] = [];
  const texts: string[] = [];
  return {
    add: (key, words) => {
      keys.push(key);
      texts.push(` ${words.join(' ')}`);
    },
    holding: (asked) => {
      const parts = asked.map((word) => (isFoundWithin(word) ? word : ` ${word}`));
      return keys.filter((_, at) => parts.every((part) => texts[at]?.includes(part)));
    },
  };
}
