import type { PlacedWord } from './foldWord.ts';

/** Scripts without spaces between words: a single letter can be a word there. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A Hangul syllable as letters, as in folded words. */
const SYLLABLE = /[\u1100-\u115f][\u1160-\u11a7]/;

/** Fewer letters than this occur within too many words to be useful. */
const FEWEST_LETTERS = 3;

/** Whether a folded word may be matched within longer words; numbers match by prefix only. */
function isFoundWithin(part: string): boolean {
  if (DENSE.test(part) || SYLLABLE.test(part)) return true;
  return part.length >= FEWEST_LETTERS && /\p{L}/u.test(part);
}

/** The longest query word that begins a word or, if long enough, is part of it; all folded. */
export function askedPart({ term }: PlacedWord, asked: readonly string[]): string | undefined {
  const [part] = asked
    .filter((one) => term.startsWith(one) || (isFoundWithin(one) && term.includes(one)))
    .sort((one, other) => other.length - one.length);
  return part;
}

/** Finds texts by words, even within longer words. */
export interface WordParts {
  readonly add: (key: string, words: readonly string[]) => void;
  /** The keys of the texts that contain all of the folded words, in the order of their addition. */
  readonly holding: (asked: readonly string[]) => readonly string[];
}

/**
 * Keeps the words of each text in one string and scans all of them: two million letters take about
 * three milliseconds. A trigram index would take many times the memory and could not find a single
 * Chinese letter.
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
