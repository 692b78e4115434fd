import { dayMs } from '../dataset/civilDay.ts';
import type { Chapter } from '../dataset/dataset.ts';
import type { Projection } from './ruler.ts';

interface ChapterBandProps {
  readonly chapters: readonly Chapter[];
  readonly projection: Projection;
  readonly onGo: (chapter: Chapter) => void;
}

/** The letters of a title are wider than those of the ruler, and space stands around them; pixels. */
const TITLE_LETTER = 1.18;
const PADDING = 14;

/** The chapters above the ruler, each as wide as its time is drawn. Click one to go there. */
export function ChapterBand({ chapters, projection, onGo }: ChapterBandProps) {
  return (
    <div className="chapters">
      {chapters.map((chapter, index) => {
        const next = chapters[index + 1];
        const from = index === 0 ? 0 : Math.max(projection.toX(dayMs(chapter.start)), 0);
        const end = next ? projection.toX(dayMs(next.start)) : projection.width;
        const to = Math.min(end, projection.width);
        if (to - from < 8) return null;
        return (
          <button
            className="chapter"
            key={chapter.id}
            onClick={() => onGo(chapter)}
            style={{ left: from, width: to - from }}
            title={`${chapter.title}, ${chapter.label}`}
            type="button"
          >
            <span className="chapter-title">{chapter.title}</span>{' '}
            <span
              className="chapter-years"
              hidden={!hasRoomForYears(chapter, to - from, projection.letter)}
            >
              {chapter.label}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** The years stand below the title only where both fit on a line of their own. */
function hasRoomForYears({ title, label }: Chapter, width: number, letter: number): boolean {
  const longest = Math.max(label.length, title.length * TITLE_LETTER) * letter;
  return width >= longest + PADDING;
}
