/**
 * Marks that readers may leave out: accents, Hebrew and Arabic vowel signs. Marks that are letters
 * of their own, as in Indic scripts, and the voicing marks of Japanese stay.
 */
const MARKS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** What decomposition does not cover: letters with two spellings, and characters to leave out. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  // The Turkish letter whose capital is I.
  ı: 'i',
  // The Greek sigma at the end of a word.
  ς: 'σ',
  // Arabic: hamza and tatweel, which are often left out, and letters that replace each other at the
  // end.
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
 * Normalises a word for comparison: no case, accents or apostrophes; wide and other forms of a
 * letter become the letter (NFKD, Unicode UAX #15), `ё` becomes `е`, and `ß` becomes `ss`. A Hangul
 * syllable becomes its letters, so that it is found while it is typed.
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

/** A word of a text, normalised by {@link foldWord}, and its position in UTF-16 units. */
export interface PlacedWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their positions. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * Finds a part of a folded word in its text.
 * @param part of `word.term`
 * @returns its position in UTF-16 units: whole letters with their marks
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
