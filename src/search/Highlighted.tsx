import { type PlacedWord, placeOfPart, wordsOf } from './foldWord.ts';
import { type Hit, isMarked } from './searchIndex.ts';
import { askedPart } from './wordParts.ts';

interface HighlightedProps {
  readonly text: string;
  readonly hit: Pick<Hit, 'terms' | 'asked'>;
}

/** How much of a text is shown, in UTF-16 units: some paragraphs are as long as a book. */
const LONGEST_SHOWN = 400;

/** How much text is shown before the first match, in UTF-16 units. */
const LONGEST_LEAD = 60;

/** A text with its matches marked, cut to begin near the first. */
export function Highlighted({ text, hit }: HighlightedProps) {
  const found = wordsOf(text)
    .filter((word) => isMarked(word, hit))
    .map((word) => markedPart(text, word, hit.asked));
  const begin = beginning(text, found[0]?.start ?? 0);
  const end = begin + LONGEST_SHOWN;
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

/** The part of a word that was asked for; the whole word if it only resembles the query. */
function markedPart(text: string, word: PlacedWord, asked: readonly string[]) {
  const part = askedPart(word, asked);
  return part === undefined ? word : placeOfPart(text, word, part);
}

/** Where to cut a text: after a space if possible, and never within a character. */
function beginning(text: string, first: number): number {
  const from = first - LONGEST_LEAD;
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < first) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;
}
