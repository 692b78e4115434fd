import { cutText, type TextPiece } from '../dataset/cutText.ts';
import type { Stretch } from '../dataset/passages.ts';

/** A date found in a text. */
export interface FoundDate extends Stretch {
  /** In words. */
  readonly label: string;
}

/** Where a text tells an event. */
export interface EventPassage extends Stretch {
  /** Its key; what it is called may change with each letter, and is none of the text. */
  readonly event: string;
}

/** A text with what is marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly sentences: readonly Stretch[];
  readonly dates: readonly FoundDate[];
  readonly passages: readonly EventPassage[];
  /** The event whose passages stand out. */
  readonly open: string | null;
  /** The first sentence of each paragraph, in order. */
  readonly lineStarts: readonly number[];
}

/** A piece of a sentence over which the same marks lie. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly date: { readonly index: number; readonly label: string } | null;
  readonly isPassage: boolean;
  readonly isOpen: boolean;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly pieces: readonly MarkedPiece[];
  /** What is marked in it, for those who do not see it. */
  readonly says: string | undefined;
}

/** A paragraph. */
export interface Line {
  readonly start: number;
  /** The indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
  readonly sentences: readonly Sentence[];
}

interface Layer extends Stretch {
  readonly kind: 'sentence' | 'date' | 'passage';
  readonly index: number;
}

/** The first sentence of each paragraph: one begins where a line break lies before it. */
export function lineStartsOf(text: string, sentences: readonly Stretch[]): readonly number[] {
  return sentences.flatMap(({ start }, index) => {
    const before = text.slice(sentences[index - 1]?.end ?? 0, start);
    return index === 0 || /[\r\n]/.test(before) ? [index] : [];
  });
}

/** The sentences that a stretch touches, as one. */
export function sentencesAround({ sentences }: MarkedText, { start, end }: Stretch): Stretch {
  const touched = sentences.filter((one) => one.start < end && start < one.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** Cuts a text into paragraphs, their sentences, and these at both ends of every mark. */
export function linesOf(marked: MarkedText): readonly Line[] {
  const { text, sentences, dates, passages } = marked;
  const layers: Layer[] = [
    ...sentences.map((one, index) => ({ ...spanOf(one), kind: 'sentence' as const, index })),
    ...dates.map((one, index) => ({ ...spanOf(one), kind: 'date' as const, index })),
    ...passages.map((one, index) => ({ ...spanOf(one), kind: 'passage' as const, index })),
  ];
  return cutText({ text, omissions: [] }, layers, 'outside marks').flatMap((pieces) => {
    const bySentence = new Map<number, TextPiece<Layer>[]>();
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue;
      const own = piece.marks.find(({ kind }) => kind === 'sentence')?.index;
      // The space between two sentences belongs to the first.
      const index = own ?? [...bySentence.keys()].at(-1);
      if (index === undefined) continue;
      bySentence.set(index, [...(bySentence.get(index) ?? []), piece]);
    }
    const found = [...bySentence].map(([index, own]) => sentenceOf(index, own, marked));
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return [];
    return [{ start: first.start, first: first.index, last: last.index, sentences: found }];
  });
}

function sentenceOf(
  index: number,
  pieces: readonly TextPiece<Layer>[],
  { text, dates, passages, open }: MarkedText,
): Sentence {
  const marks = [...new Set(pieces.flatMap((piece) => piece.marks))];
  const found = marks.flatMap(({ kind, index: at }) => {
    const date = kind === 'date' && dates[at];
    // Words that can mean several days, or count from a day that is not known, stand for themselves.
    return date ? [date.label || `“${text.slice(date.start, date.end)}”`] : [];
  });
  const dated = [...new Set(found)];
  const says = [
    ...(dated.length > 0 ? [`${dated.length === 1 ? 'Date' : 'Dates'}: ${dated.join(', ')}.`] : []),
    ...(marks.some(({ kind }) => kind === 'passage') ? ['Tells an event.'] : []),
  ];
  return {
    index,
    start: pieces[0]?.start ?? 0,
    says: says.join(' ') || undefined,
    pieces: pieces.map((piece) => {
      const date = piece.marks.find(({ kind }) => kind === 'date');
      const own = piece.marks.filter(({ kind }) => kind === 'passage');
      return {
        start: piece.start,
        text: piece.text,
        date: date ? { index: date.index, label: dates[date.index]?.label ?? '' } : null,
        isPassage: own.length > 0,
        isOpen: own.some(({ index: at }) => passages[at]?.event === open),
      };
    }),
  };
}

function spanOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
