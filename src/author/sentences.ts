import type { Span } from '../compile/locateQuote.ts';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line this long was broken by a machine, not ended by its writer. */
const FULL_LINE = 60;

/**
 * The sentences of a text, without the space around them, in order. A line break ends a sentence
 * unless the line is one of several into which a paragraph was broken.
 */
export function sentencesOf(text: string): readonly Span[] {
  const joined = text.replace(
    /([^\n]*[^\s.!?:"”’])(\r?\n)(?=\S)/g,
    (_all, line: string, end: string) =>
      line.length >= FULL_LINE ? line + ' '.repeat(end.length) : line + end,
  );
  return [...SENTENCES.segment(joined)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** The sentence around a place, from the beginning of the one to the end of the other if it lies in two. */
export function sentenceAround(sentences: readonly Span[], { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
