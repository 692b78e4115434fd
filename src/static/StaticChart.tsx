import { createElement } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { isHedged } from '../dataset/historicalDate.ts';
import { rowsOf } from '../explore/rows.ts';
import { writeMark } from '../firstPaint/markText.ts';
import { ChartControls } from '../timeline/ChartControls.tsx';
import { labelWords } from '../timeline/labelWords.ts';
import { MOST_ITEMS } from '../timeline/layout/count.ts';
import { eventMark } from '../timeline/layout/eventMark.ts';
import { itemClass } from '../timeline/layout/itemClass.ts';
import { placeEvent } from '../timeline/layout/placedEvent.ts';
import { DEFAULT_VIEW } from '../view/viewState.ts';

interface StaticChartProps {
  readonly dataset: Dataset;
  /** In date order. */
  readonly events: readonly TimelineEvent[];
}

/**
 * The place of the chart, and its events as links, each with what the first script needs to give
 * it its place before the first paint. More events than the chart can hold are left to the app: what it
 * takes to lay them out would make the page late.
 */
export function StaticChart({ dataset, events }: StaticChartProps) {
  const isDrawn = events.length <= MOST_ITEMS;
  return (
    <div className="static-chart">
      <div className="timeline-card">
        <div className="timeline-head">
          <div className="chapters" />
          <div className="ruler" />
        </div>
        {isDrawn && <StaticLabels dataset={dataset} events={events} />}
      </div>
      <div className="timeline-foot" inert>
        <div className="overview" />
        <ChartControls
          onScale={doNothing}
          onShift={doNothing}
          onWhole={doNothing}
          onZoom={doNothing}
          scale={DEFAULT_VIEW.scale}
        />
      </div>
      {isDrawn && createElement('chart-end', { hidden: true, id: 'chart-end' })}
    </div>
  );
}

function StaticLabels({ dataset, events }: StaticChartProps) {
  const documents = rowsOf(dataset, 'document');
  const groups = (['category', 'document'] as const).map((rows) => [
    rows,
    rowsOf(dataset, rows).map(({ id, label }) => ({ id, label })),
  ]);
  return (
    <nav
      aria-label="Events in date order"
      className="static-host"
      data-rows={JSON.stringify(Object.fromEntries(groups))}
    >
      {events.map((event) => {
        const placed = placeEvent(event);
        const { label, title, date, quote } = labelWords(event);
        return (
          <div className={itemClass(placed)} key={event.id}>
            <a
              className="event-label"
              data-about={isHedged(event.when.date) ? '' : undefined}
              data-category={event.category}
              data-date={date}
              data-event={event.id}
              data-mark={writeMark(eventMark(placed))}
              data-open={event.when.earliest === null ? '' : undefined}
              data-quote={quote}
              data-row={documents.find(({ of }) => of.includes(event.when.document))?.id}
              data-status={event.status}
              data-title={title}
              href={`?event=${encodeURIComponent(event.id)}`}
            >
              <span className="event-words">{label}</span>
            </a>
          </div>
        );
      })}
    </nav>
  );
}

function doNothing(): void {}
