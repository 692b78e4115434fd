import type { UseOf } from '../view/askedUse.ts';
import type { ViewControl } from '../view/useView.ts';
import { useEscape } from '../widgets/useEscape.ts';
import type { Content } from './exploration.ts';
import { loadLikelyParts } from './exploreParts.ts';
import { Header } from './Header.tsx';
import { HeaderTools } from './HeaderTools.tsx';
import { Panel } from './Panel.tsx';
import { PrintedView } from './PrintedView.tsx';
import { Stage } from './Stage.tsx';
import { Status } from './Status.tsx';
import { useExploration } from './useExploration.ts';
import './explore.css';

interface ExploreProps {
  readonly content: Content;
  readonly control: ViewControl;
  readonly view: UseOf<'explore'>;
}

/** The full page: one of its views, with the reader beside it, or over it on a narrow screen. */
export function Explore({ content, control, view }: ExploreProps) {
  const exploration = useExploration(content, control, view);
  const { event, isNarrow, close, skipToEvents } = exploration;
  useEscape(event ? close : null);
  const panel = view.view !== 'handout' && <Panel exploration={exploration} />;
  return (
    <>
      <PrintedView exploration={exploration} />
      <div className="explore" data-open={event ? '' : undefined} data-view={view.view}>
        <button className="skip" onClick={skipToEvents} type="button">
          Skip to the events
        </button>
        <Header dataset={content.dataset} onNear={loadLikelyParts}>
          <HeaderTools exploration={exploration} />
        </Header>
        {/* The sheet comes before the list it covers, so that Tab reaches it first. */}
        {isNarrow && panel}
        <Stage exploration={exploration} />
        {!isNarrow && panel}
        <Status exploration={exploration} />
      </div>
    </>
  );
}
