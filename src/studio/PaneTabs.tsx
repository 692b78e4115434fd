import type { PaneName, Room } from './useRoom.ts';
import './paneTabs.css';

/** Leads from pane to pane where one is shown at a time. */
export function PaneTabs({ room }: { readonly room: Room }) {
  const { pane, openPane, work } = room;
  const names: Readonly<Record<PaneName, string>> = {
    documents: 'Documents',
    text: 'Text',
    event: room.event ? 'Event' : 'Events',
    timeline: 'Timeline',
  };
  const counts: Partial<Record<PaneName, number>> = {
    documents: work.documents.length,
    ...(room.event ? {} : { event: work.events.length }),
  };
  return (
    <nav aria-label="Panes" className="pane-tabs">
      {(Object.keys(names) as PaneName[]).map((name) => (
        <button
          aria-current={name === pane ? 'page' : undefined}
          key={name}
          onClick={() => openPane(name)}
          type="button"
        >
          <span>{names[name]}</span>
          {counts[name] !== undefined && <small>{counts[name]}</small>}
        </button>
      ))}
    </nav>
  );
}
