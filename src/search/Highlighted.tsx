import { type PlacedWord, placeOfPart, wordsOf } from './foldWord.ts';
import { type Hit, isMarked } from './searchIndex.ts';
import { askedPart } from './wordParts.ts';

interface HighlightedProps {
  readonly text: string;
  readonly hit: Pick<Hit, 'terms' | 'asked'>;
}

/** So much of a text is shown, in UTF-16 units: some paragraphs are as long as a book. */
const SHOWN_TEXT = 400;

/** So much of it goes before the first match. */
const LEAD = 60;

/** A text with what was found marked, cut to begin near the first of it. */
export function Highlighted({ text, hit }: HighlightedProps) {
  const found = wordsOf(text)
    .filter((word) => isMarked(word, hit))
    .map((word) => markedPart(text, word, hit.asked));
  const begin = beginning(text, found[0]?.start ?? 0);
  const end = begin + SHOWN_TEXT;
  let at = begin;
  const pieces = found
    .filter((part) => part.end <= end)
    .map(({ start, end }) => {
      const before = text.slice(at, start);
      at = end;
      return (
        <span key={start}>
          <span>{before}</span>
          <mark className="hit-mark">{text.slice(start, end)}</mark>
        </span>
      );
    });
  return (
    <>
      {begin > 0 && <span>… </span>}
      {pieces}
      <span>{text.slice(at, end)}</span>
      {end < text.length && <span> …</span>}
    </>
  );
}

/** What was asked for, where a word holds it; all of a word that is only like it. */
function markedPart(text: string, word: PlacedWord, asked: readonly string[]) {
  const part = askedPart(word, asked);
  return part === undefined ? word : placeOfPart(text, word, part);
}

/** Where a text is cut: behind a space where there is one, and never within a character. */
function beginning(text: string, first: number): number {
  const from = first - LEAD;
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < first) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;
}
