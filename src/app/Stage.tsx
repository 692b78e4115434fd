import { EventFilters } from '../events/EventFilters.tsx';
import { ChartStage } from './ChartStage.tsx';
import { DocumentsView } from './DocumentsView.tsx';
import { Handout } from './Handout.tsx';
import { ListStage } from './ListStage.tsx';
import { Menu } from './Menu.tsx';
import { Passed } from './Passed.tsx';
import type { Exploration } from './useExploration.ts';

interface StageProps {
  readonly exploration: Exploration;
  /** Whether the filters are there to be changed; what they leave out is left out all the same. */
  readonly hasFilters?: boolean;
  /** How much of the stage's end the reader lies over, pixels. */
  readonly cover?: number;
}

/** The view that is chosen, below its filters. */
export function Stage({ exploration, hasFilters = true, cover = 0 }: StageProps) {
  const { dataset, view, ignored, filter, found, change, skipToEvents } = exploration;
  const dismiss = () => {
    change({});
    skipToEvents();
  };
  return (
    <main className="stage" tabIndex={-1}>
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
      <ChosenView cover={cover} exploration={exploration} />
    </main>
  );
}

function ChosenView({ exploration, cover = 0 }: StageProps) {
  const { dataset, texts, view, found, isNarrow, place, change, hrefOf } = exploration;
  if (view.view === 'handout') {
    return (
      <Handout
        dataset={dataset}
        kind={view.handout}
        onBack={() => change({ view: 'timeline' })}
        onKind={(handout) => change({ handout })}
      />
    );
  }
  if (view.view === 'documents') {
    return (
      <DocumentsView
        dataset={dataset}
        document={view.document}
        hrefOf={(id, document) => hrefOf({ event: id, document })}
        onOpen={(id, document) => change({ event: id, document }, true)}
        passing={found.ids}
        ref={place}
        selected={view.event}
        texts={texts}
      />
    );
  }
  if (view.view === 'list' || isNarrow) return <ListStage exploration={exploration} />;
  return <ChartStage cover={cover} exploration={exploration} />;
}
