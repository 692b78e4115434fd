import { compileCorpus } from '../../src/compile/compileCorpus.ts';
import type { TimelineEvent } from '../../src/dataset/dataset.ts';
import { readCorpus } from '../../src/disk/readCorpus.ts';
import { layOutChart } from '../../src/timeline/layout/chartLayout.ts';
import { MOST_ITEMS } from '../../src/timeline/layout/count.ts';
import { frameIn, type LabelType, widthsIn } from '../../src/timeline/layout/labelType.ts';
import type { NumberedMark } from '../../src/timeline/layout/mark.ts';
import { placeEvent, spreadOverDays } from '../../src/timeline/layout/placedEvent.ts';
import { median } from './loadReport.ts';

/** The chart of a window of 1280x720 with the reader open, pixels. */
const SIZE = { width: 828, height: 440 };
const TYPE: LabelType = { label: 14, small: 13, ratio: 1, lines: [17, 17] } as const;
/** The first runs, while the code is not compiled yet, are not counted. */
const [WARM_UP, RUNS] = [20, 50];

/** The events of a corpus that its chart shows. */
export async function chartEvents(folder: string): Promise<readonly TimelineEvent[]> {
  const { dataset } = compileCorpus(await readCorpus(folder));
  if (!dataset) throw new Error(`${folder} has problems.`);
  return dataset.events.filter(({ background }) => !background);
}

/** How long the chart of some events takes to be laid out, as the chart does it: the median, milliseconds. */
export function layoutTime(events: readonly TimelineEvent[]): number {
  const placed = events.map(placeEvent);
  const drawn = placed.length > MOST_ITEMS ? spreadOverDays(placed) : placed;
  const marks = drawn.map(
    ({ event, moment, span }, index): NumberedMark => ({
      index,
      at: moment,
      until: Math.max(span?.end ?? moment, moment),
      isOpen: event.when.earliest === null,
      weight: event.excerpts.length,
      lane: 0,
      widths: widthsIn(event.widths, TYPE),
    }),
  );
  const moments = [...new Set(marks.map(({ at }) => at))];
  const frame = frameIn(SIZE, TYPE, null);
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    layOutChart({ marks, moments }, 'gaps', frame);
    return performance.now() - start;
  });
  return median(times.slice(WARM_UP));
}
