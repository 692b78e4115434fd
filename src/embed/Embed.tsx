import type { CSSProperties } from 'react';
import { counted, numeral } from '../dataset/counted.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { yearsBetween } from '../dataset/shortDate.ts';
import type { Content, Exploration } from '../explore/exploration.ts';
import { Panel } from '../explore/Panel.tsx';
import { PrintedView } from '../explore/PrintedView.tsx';
import { Stage } from '../explore/Stage.tsx';
import { Status } from '../explore/Status.tsx';
import { useExploration } from '../explore/useExploration.ts';
import type { UseOf } from '../view/askedUse.ts';
import type { ViewControl } from '../view/useView.ts';
import { READER_WIDTH } from '../widgets/readerWidth.ts';
import { useEscape } from '../widgets/useEscape.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import './embed.css';

interface EmbedProps {
  readonly content: Content;
  readonly control: ViewControl;
  readonly view: UseOf<'embed'>;
}

/** The timeline in a frame on another page: compact, with the reader sliding over it. */
export function Embed({ content, control, view }: EmbedProps) {
  const exploration = useExploration(content, control, view);
  const { event, isNarrow, close, skipToEvents } = exploration;
  useEscape(event ? close : null);
  const panel = event && <Panel exploration={exploration} />;
  const hasChart = view.view === 'timeline' && !isNarrow;
  return (
    <>
      <PrintedView exploration={exploration} />
      <div
        className="embed"
        data-chart={hasChart ? '' : undefined}
        data-embed=""
        data-open={event ? '' : undefined}
        data-view={view.view}
        style={{ '--reader-width': `${READER_WIDTH}px` } as CSSProperties}
      >
        <button className="skip" onClick={skipToEvents} type="button">
          Skip to the events
        </button>
        <EmbedHead exploration={exploration} />
        {/* The sheet comes before the list it covers, so that Tab reaches it first. */}
        {isNarrow && panel}
        <Stage cover={event ? READER_WIDTH : 0} exploration={exploration} hasFilters={false} />
        {!isNarrow && panel}
        <EmbedFoot exploration={exploration} />
        <Status exploration={exploration} />
      </div>
    </>
  );
}

/** The title, and the controls to move between events or back from the documents. */
function EmbedHead({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, found, event, change, open } = exploration;
  const { start, end } = dataset.scope;
  const index = event ? found.events.indexOf(event) : -1;
  const step = (label: string, id: string | undefined) => (
    <button aria-disabled={!id} onClick={() => id && open(id)} type="button">
      {label}
    </button>
  );
  return (
    <header className="embed-head">
      <h1>
        <span>{dataset.title}</span> <small>{yearsBetween(start, end)}</small>
      </h1>
      {view.view === 'documents' || view.view === 'handout' ? (
        <button onClick={() => change({ view: 'timeline' })} type="button">
          <span aria-hidden="true">‹</span> Back to the timeline
        </button>
      ) : (
        <nav aria-label="From event to event" className="embed-steps">
          {step('‹ Previous', event && found.events[index - 1]?.id)}
          <span aria-hidden="true">·</span>
          {step('Next ›', found.events[index + 1]?.id)}
        </nav>
      )}
    </header>
  );
}

/** The sources of the timeline, and the link to its full page. */
function EmbedFoot({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, found } = exploration;
  const total = eventsInScope(dataset).length;
  const shown = found.events.length;
  return (
    <footer className="embed-foot">
      <p>
        {`${shown < total ? `${numeral(shown)} of ` : ''}${counted(total, 'event')} · ${counted(dataset.documents.length, 'document')}`}
      </p>
      <FullTimelineLink view={view} />
    </footer>
  );
}
