import { wordsOf } from './searchIndex.ts';

interface HighlightedProps {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** So much of a text is shown, in UTF-16 units: some paragraphs are as long as a book. */
const SHOWN_TEXT = 400;

/** A text with the words found marked, cut to begin near the first of them. */
export function Highlighted({ text, terms }: HighlightedProps) {
  const found = wordsOf(text).filter(({ term }) => terms.has(term));
  const from = Math.max(0, (found[0]?.start ?? 0) - 60);
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = begin + SHOWN_TEXT;
  let at = begin;
  const pieces = found
    .filter((word) => word.end <= end)
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
