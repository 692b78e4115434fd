import type { TimelineEvent } from '../../dataset/dataset.ts';
import { isHedged } from '../../dataset/historicalDate.ts';

/** What is drawn of an event besides a dot. */
export type KeyMark = 'ring' | 'about' | 'bar' | 'fading' | 'open';

/** What of this some events need to be drawn, in the order in which it is explained. */
export function keyMarksOf(events: readonly TimelineEvent[]): readonly KeyMark[] {
  const occurs: Readonly<Record<KeyMark, (event: TimelineEvent) => boolean>> = {
    ring: ({ status }) => status === 'planned' || status === 'proposed',
    about: ({ when }) => isHedged(when.date) && when.earliest !== null,
    bar: (event) => lasts(event) && !isHedged(event.when.date),
    fading: ({ when }) => when.latest === null || (lasts({ when }) && isHedged(when.date)),
    open: ({ when }) => when.earliest === null,
  };
  const marks = Object.keys(occurs) as KeyMark[];
  return marks.filter((mark) => events.some(occurs[mark]));
}

function lasts({ when: { earliest, latest } }: Pick<TimelineEvent, 'when'>): boolean {
  return earliest !== null && latest !== null && earliest !== latest;
}
