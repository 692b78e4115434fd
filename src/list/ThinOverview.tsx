import { useMemo } from 'react';
import { yearOf, yearWords } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import './thinOverview.css';

interface ThinOverviewProps {
  /** In date order. */
  readonly events: readonly TimelineEvent[];
  readonly passing: ReadonlySet<string>;
  readonly selected: string | null;
  /** Asked for the event nearest to a point that was touched. */
  readonly onPick: (id: string) => void;
}

/** The height of a bar for one event, and the highest there is; pixels. */
const STEP = 3;
const HEIGHT = 34;

/**
 * The whole period at true scale as a strip of bars, a bar for each year with events. A picture to
 * touch: the list below it says the same in words.
 */
export function ThinOverview({ events, passing, selected, onPick }: ThinOverviewProps) {
  const years = useMemo(() => byYear(events), [events]);
  const [first = 0, last = 1] = [years[0]?.year, years.at(-1)?.year];
  const partOf = (year: number): number => (year - first) / Math.max(last - first, 1);
  return (
    <div
      aria-hidden="true"
      className="thin-overview"
      onClick={({ clientX, currentTarget }) => {
        const { left, width } = currentTarget.getBoundingClientRect();
        const touched = first + ((clientX - left) / width) * (last - first);
        const nearest = years.toSorted(
          (a, b) => Math.abs(a.year - touched) - Math.abs(b.year - touched),
        );
        const event = nearest[0]?.events.find(({ id }) => passing.has(id));
        if (event) onPick(event.id);
      }}
    >
      {/* Attributes, not styles: the page before its script may hold no inline style. */}
      <svg aria-hidden="true" height={HEIGHT + 2} width="100%">
        {years.map(({ year, events: own }) => {
          const height = Math.min(STEP * own.length + STEP, HEIGHT);
          return (
            <rect
              className="thin-bar"
              data-category={own[0]?.category}
              data-faded={own.every(({ id }) => !passing.has(id)) || undefined}
              data-selected={own.some(({ id }) => id === selected) || undefined}
              height={height}
              key={year}
              rx="2"
              width="5"
              x={`${100 * partOf(year)}%`}
              y={HEIGHT + 2 - height}
            />
          );
        })}
      </svg>
      <p className="thin-years">
        <span>{yearWords(first)}</span>
        <span>{yearWords(last)}</span>
      </p>
    </div>
  );
}

function byYear(events: readonly TimelineEvent[]) {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOf(anchorDay(event));
    const own = years.get(year);
    if (own) own.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, own]) => ({ year, events: own }));
}
