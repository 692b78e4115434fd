/** Marks that a reader may leave out: accents, Hebrew and Arabic vowel signs. Signs that are letters of their own, as in Indic scripts, and the voicing marks of Japanese stay. */
const MARKS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** What no decomposition leads to: letters that are written in two ways, and signs that are left out. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  // Turkish, in which I is the capital of this letter.
  ı: 'i',
  // The Greek sigma at the end of a word.
  ς: 'σ',
  // Arabic: hamza and tatweel, which are often left out, and letters that stand for each other at the end.
  ء: '',
  ـ: '',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  // The Persian forms of two Arabic letters.
  ی: 'ي',
  ک: 'ك',
  "'": '',
  '’': '',
  '‘': '',
};

const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');

/** ASCII letters and digits in lower case. */
const PLAIN = /^[a-z0-9]*$/;

/**
 * A word as it is compared: without case, accents and apostrophes; wide and other forms of a letter as
 * the letter (NFKD, Unicode UAX #15), `ё` as `е`, `ß` as `ss`. A Hangul syllable becomes its letters, so
 * that one finds it while it is being typed.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPELLED, (letter) => SPELLINGS[letter] ?? letter);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘]*/gu;

/** A word in a text: as it is compared, and its place, UTF-16 units. */
export interface PlacedWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * Where a part of a folded word stands in a text.
 * @param part of `word.term`
 * @returns its place, UTF-16 units: whole letters with their marks
 */
export function placeOfPart(
  text: string,
  word: PlacedWord,
  part: string,
): Pick<PlacedWord, 'start' | 'end'> {
  const from = word.term.indexOf(part);
  let [at, folded, start, end] = [word.start, 0, word.start, word.start];
  for (const letter of text.slice(word.start, word.end)) {
    const length = foldWord(letter).length;
    if (folded <= from && length > 0) start = at;
    at += letter.length;
    if (folded < from + part.length) end = at;
    else if (length === 0 && end === at - letter.length) end = at;
    folded += length;
  }
  return { start, end };
}
