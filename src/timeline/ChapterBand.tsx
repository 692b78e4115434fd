import { dayMs } from '../dataset/civilDay.ts';
import type { Chapter } from '../dataset/dataset.ts';
import type { Projection } from './layout/projection.ts';
import { rulerWidth, textWidth } from './layout/textWidth.ts';
import type { Spacing } from './textSamples.ts';
import './chapterBand.css';

interface ChapterBandProps {
  readonly chapters: readonly Chapter[];
  readonly projection: Projection;
  readonly spacing: Spacing;
  readonly onGo: (chapter: Chapter) => void;
}

/** In the type of titles, in letters of the ruler. */
const TITLE_LETTERS = { narrow: 0.78, wide: 1.8, capital: 1.25, other: 1.25 };

/** The space around the words, pixels. */
const PADDING = 11;

/** The chapters above the ruler, each as wide as its time is drawn. Click one to go there. */
export function ChapterBand({ chapters, projection, spacing, onGo }: ChapterBandProps) {
  return (
    <>
      {chapters.map((chapter, index) => {
        const next = chapters[index + 1];
        const from = index === 0 ? 0 : Math.max(projection.toX(dayMs(chapter.start)), 0);
        const end = next ? projection.toX(dayMs(next.start)) : projection.width;
        const to = Math.min(end, projection.width);
        if (to - from < 8) return null;
        const room = roomFor(chapter, to - from, projection.letter, spacing);
        return (
          <button
            className="chapter"
            key={chapter.id}
            onClick={() => onGo(chapter)}
            style={{ left: from, width: to - from }}
            type="button"
          >
            <span className={room.title ? 'chapter-title' : 'visually-hidden'}>
              {`${chapter.title} `}
            </span>
            <span className={room.years ? 'chapter-years' : 'visually-hidden'}>
              {chapter.label}
            </span>
            {/* For a mouse alone: as the title of the button it would be read out once more. */}
            {!(room.title && room.years) && (
              <span
                aria-hidden="true"
                className="chapter-tip"
                title={`${chapter.title}, ${chapter.label}`}
              />
            )}
          </button>
        );
      })}
    </>
  );
}

/** What fits: a title that takes more than two lines is only read out, and so are years without a line of their own. */
function roomFor({ title, label }: Chapter, width: number, letter: number, spacing: Spacing) {
  const free = width - PADDING;
  const words = title.split(' ');
  // The letter was measured with its spacing, and that in the smaller type of the ruler. Taking off all of
  // it would make titles up to 5 % too narrow where letters are spaced by 0.12 em; taking off half makes
  // them 5 to 14 % too wide, and what is too wide is only read out.
  const plain = letter - 0.5 * spacing.letters;
  const titleWidth = (text: string): number =>
    textWidth(text, TITLE_LETTERS) * plain +
    text.length * spacing.letters +
    (text.split(' ').length - 1) * spacing.words;
  return {
    title: words.some(
      (_, last) =>
        titleWidth(words.slice(0, last + 1).join(' ')) <= free &&
        titleWidth(words.slice(last + 1).join(' ')) <= free,
    ),
    // Figures are a little wider than letters are on average.
    years: free >= Math.max(rulerWidth(label, letter) * 1.05, titleWidth(title)),
  };
}
