/** A part of a text. */
export interface Segment {
  readonly segment: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

type Parting = (text: string) => Iterable<Segment>;

/** What a reader takes for one character, in order. */
export const graphemesOf: Parting = parting('grapheme', graphemesByRule);

/** Sentences as Unicode parts them, in order, with the space behind each. */
export const sentencesBySigns: Parting = parting('sentence', sentencesByRule);

/** Firefox parts texts itself from version 125 on only; before, rules give nearly the same. */
function parting(granularity: 'grapheme' | 'sentence', byRule: Parting): Parting {
  if (typeof Intl.Segmenter !== 'function') return byRule;
  const segmenter = new Intl.Segmenter('en', { granularity });
  return (text) => segmenter.segment(text);
}

/** A letter with its marks, signs that are joined to one, a flag, a line end. */
const GRAPHEME =
  /\r\n|\p{Regional_Indicator}{2}|(?:\P{M}(?:\p{M}|\u200d|\p{Emoji_Modifier}|(?<=\u200d)\p{Extended_Pictographic})*)|\p{M}+/gsu;

export function graphemesByRule(text: string): Iterable<Segment> {
  return partsBy(text, GRAPHEME);
}

/** Up to a stop with what closes behind it and space, or up to the end of a line. */
const SENTENCE = /[^\n]*?(?:[.!?…]+["'”’)\]]*[^\S\n]+(?=[^\p{Ll}\s])|[^\S\n]*\n+|$)/gu;

export function sentencesByRule(text: string): Iterable<Segment> {
  return partsBy(text, SENTENCE);
}

function partsBy(text: string, pattern: RegExp): readonly Segment[] {
  return [...text.matchAll(pattern)]
    .filter(([segment]) => segment !== '')
    .map(({ 0: segment, index }) => ({ segment, index }));
}
