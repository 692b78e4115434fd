import { LatePart } from '../parts/LatePart.tsx';
import { EventFilters } from '../search/EventFilters.tsx';
import { NO_FILTER } from '../search/filterEvents.ts';
import { Passed } from '../view/Passed.tsx';
import { Boundary } from '../widgets/Boundary.tsx';
import { Menu } from '../widgets/Menu.tsx';
import { ChartStage } from './ChartStage.tsx';
import type { Exploration } from './exploration.ts';
import { documentsPart, handoutPart } from './exploreParts.ts';
import { ListStage } from './ListStage.tsx';
import { eventWithFocus, focusSource } from './useExploration.ts';
import './stage.css';

interface StageProps {
  readonly exploration: Exploration;
  /** Whether the filters are shown; they apply either way. */
  readonly hasFilters?: boolean;
  /** How much of the end of the stage the reader covers, in pixels. */
  readonly cover?: number;
}

const VIEW_NAMES = {
  timeline: 'The chart',
  list: 'The list',
  documents: 'The documents view',
  handout: 'The handout',
} as const;

/** The chosen view, below its filters. */
export function Stage({ exploration, hasFilters = true, cover = 0 }: StageProps) {
  const { dataset, view, ignored, filter, found, change, skipToEvents } = exploration;
  const isList = showsList(exploration);
  const dismiss = () => {
    change({});
    skipToEvents();
  };
  return (
    <main className="stage" data-list={isList || undefined} tabIndex={-1}>
      {(view.view === 'timeline' || view.view === 'list') && (
        <h2 className="visually-hidden">Events</h2>
      )}
      <Passed ignored={ignored} onDismiss={dismiss} />
      {hasFilters && view.view !== 'handout' && (
        <EventFilters
          dataset={dataset}
          events={found.searched}
          filter={filter}
          onFilter={change}
          renderMenu={(label, panel) => <Menu label={label}>{panel}</Menu>}
        />
      )}
      <Boundary part={VIEW_NAMES[view.view]} resetKey={view.view}>
        <ChosenView cover={cover} exploration={exploration} />
      </Boundary>
    </main>
  );
}

/** Opens an event with the document of the passage; if it is open already, moves to its source. */
function openPassage({ view, change }: Exploration) {
  return (id: string, document: string) => {
    const isOpen = id === view.event && document === view.document;
    if (isOpen && eventWithFocus() === id) focusSource();
    else change({ event: id, document }, true);
  };
}

function ChosenView({ exploration, cover = 0 }: StageProps) {
  const { dataset, texts, view, found, eventFocus, change, hrefOf } = exploration;
  if (view.view === 'handout') {
    return (
      <LatePart part={handoutPart} what={VIEW_NAMES.handout}>
        {({ Handout }) => (
          <Handout
            dataset={dataset}
            onBack={() => change({ view: 'timeline' })}
            onKind={(handout) => change({ handout })}
            onWhole={() => change({ ...NO_FILTER, q: '', tour: [] })}
            shown={found.events}
            view={view}
          />
        )}
      </LatePart>
    );
  }
  if (view.view === 'documents') {
    return (
      <LatePart part={documentsPart} what={VIEW_NAMES.documents}>
        {({ DocumentsView }) => (
          <DocumentsView
            dataset={dataset}
            document={view.document}
            hrefOf={(id, document) => hrefOf({ event: id, document })}
            onOpen={openPassage(exploration)}
            passing={found.ids}
            ref={eventFocus}
            selected={view.event}
            texts={texts}
          />
        )}
      </LatePart>
    );
  }
  if (showsList(exploration)) return <ListStage exploration={exploration} />;
  return <ChartStage cover={cover} exploration={exploration} />;
}

/** On a narrow screen the list replaces the chart. */
function showsList({ view, isNarrow }: Exploration): boolean {
  return view.view === 'list' || (view.view === 'timeline' && isNarrow);
}
