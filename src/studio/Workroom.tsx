import { useEffect, useState } from 'react';
import { Boundary } from '../widgets/Boundary.tsx';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';
import { useMediaQuery } from '../widgets/useMediaQuery.ts';
import type { Begun } from './begun.ts';
import { ChartPane } from './ChartPane.tsx';
import { DocumentsPane } from './DocumentsPane.tsx';
import { EventPane } from './EventPane.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { TextPane } from './TextPane.tsx';
import { TopBar } from './TopBar.tsx';
import { useDropped } from './useDropped.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useRoom } from './useRoom.ts';
import { useSaving } from './useSaving.ts';
import { WorkNews } from './WorkNews.tsx';
import './workroom.css';

interface WorkroomProps {
  readonly begun: Begun;
  /** Leads back to the choice of what to begin with. */
  readonly onClose: () => void;
}

/** The work at a timeline: documents, the open one, the open event, and the chart below them. */
export function Workroom({ begun, onClose }: WorkroomProps) {
  const room = useRoom(begun);
  const saving = useSaving(room.work, begun);
  // What has failed is tried again with what is opened next.
  const key = `${room.document?.id} ${room.event?.key}`;
  const dropping = useDropped(room);
  const isNarrow = useMediaQuery(BREAK_POINTS['one-pane']);
  const shows = (pane: typeof room.pane) => !isNarrow || room.pane === pane;
  useKeptFocus();
  const { focusOn, work } = room;
  const [isEmpty] = useState(work.documents.length === 0);
  useEffect(
    function beginAtTop() {
      window.scrollTo({ top: 0 });
      // So that the first text can be pasted at once.
      focusOn(isEmpty ? 'paste' : 'room');
    },
    [focusOn, isEmpty],
  );
  return (
    <div className="workroom" data-narrow={isNarrow ? '' : undefined} {...dropping}>
      <TopBar onClose={onClose} room={room} saving={saving} />
      {isNarrow && <PaneTabs room={room} />}
      <main className="panes">
        {shows('documents') && (
          <Boundary part="The list of documents" resetKey={key}>
            <DocumentsPane room={room} />
          </Boundary>
        )}
        {shows('text') && (
          <Boundary part="The text" resetKey={key}>
            <TextPane room={room} />
          </Boundary>
        )}
        {shows('event') && (
          <Boundary part="The event" resetKey={key}>
            <EventPane room={room} />
          </Boundary>
        )}
        {shows('timeline') && (
          <Boundary part="The timeline" resetKey={key}>
            <ChartPane room={room} />
          </Boundary>
        )}
      </main>
      <WorkNews room={room} saving={saving} />
    </div>
  );
}
