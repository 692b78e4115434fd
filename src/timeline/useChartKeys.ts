import type { Chapter, TimelineEvent } from '../dataset/dataset.ts';
import type { Chart } from './chart.ts';
import { inNextChapter, neighbour } from './layout/chartSteps.ts';
import type { ChartZoom } from './useChartZoom.ts';

interface KeysProps {
  readonly chart: Chart | null;
  readonly zoom: ChartZoom;
  /** In date order. */
  readonly events: readonly TimelineEvent[];
  readonly passing: ReadonlySet<string>;
  readonly chapters: readonly Chapter[];
  /** Whether single letters and signs act as commands. */
  readonly hasLetterKeys: boolean;
}

/** Where an arrow key leads. */
const STEPS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/**
 * What a key does in the chart; it answers whether the key meant something.
 * @returns takes the key, and the event that has focus or the first of those that are counted there
 */
export function useChartKeys(props: KeysProps): (key: string, id: string | undefined) => boolean {
  const { chart, zoom, events, passing, chapters, hasLetterKeys } = props;
  /** The event to which a key leads from another. */
  const leadsTo = (id: string, key: string): string | undefined => {
    const by = STEPS[key];
    if (chart?.items?.isCounting && by) return chart.items.beside(id, by)?.members[0].event.id;
    const reachable = events.filter((other) => passing.has(other.id));
    const target =
      neighbour(reachable, id, key) ??
      (hasLetterKeys ? inNextChapter(reachable, chapters, id, key) : undefined);
    return target?.id;
  };
  return (key, id) => {
    const target = id === undefined ? undefined : leadsTo(id, key);
    if (target === undefined) return hasLetterKeys && zoomWith(key, id, zoom);
    chart?.focusItem(target);
    return true;
  };
}

function zoomWith(key: string, id: string | undefined, zoom: ChartZoom): boolean {
  if (key === '0') zoom.toWhole();
  else if (key === '+' || key === '=') zoom.by(0.5, id);
  else if (key === '-') zoom.by(2, id);
  else return false;
  return true;
}
