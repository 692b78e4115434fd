import { type TimeStamp, timeStamps } from '../dataset/matter.ts';
import { type Segment, type Stretch, segmentsOf } from '../dataset/passages.ts';
import type { OnTime } from './onTime.ts';
import { TimeButton } from './TimeButton.tsx';
import './anchoredText.css';

interface AnchoredTextProps {
  readonly text: string;
  /** Where the text begins in its document. */
  readonly start: number;
  /** The words that a date is counted from, by their places in the document. */
  readonly anchors: readonly Stretch[];
  /** What time stamps do; without it they are text. */
  readonly onTime: OnTime | undefined;
}

/**
 * A piece of a document, in which the words that a date is counted from are marked quietly, and the
 * time stamps of a transcript play its recording.
 */
export function AnchoredText({ text, start, anchors, onTime }: AnchoredTextProps) {
  const own = anchors.flatMap((anchor) => {
    const [from, to] = [anchor.start - start, anchor.end - start];
    return to > 0 && from < text.length
      ? [{ start: Math.max(from, 0), end: Math.min(to, text.length) }]
      : [];
  });
  const times = onTime ? timeStamps(text) : [];
  if (own.length === 0 && times.length === 0) return text;
  return segmentsOf<Stretch | TimeStamp>(text, [...own, ...times]).map((segment) => {
    const time = timeOf(segment);
    if (time && onTime) {
      return (
        <TimeButton key={segment.start} onTime={onTime} seconds={time.seconds}>
          {segment.text}
        </TimeButton>
      );
    }
    return (
      <span className={segment.covering.length > 0 ? 'date-anchor' : undefined} key={segment.start}>
        {segment.text}
      </span>
    );
  });
}

/** The time stamp that a segment is, if it is all of one. */
function timeOf({ start, end, covering }: Segment<Stretch | TimeStamp>): TimeStamp | undefined {
  for (const one of covering) {
    if ('seconds' in one && one.start === start && one.end === end) return one;
  }
  return undefined;
}
