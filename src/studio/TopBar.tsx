import { useState } from 'react';
import { GiveAway } from './GiveAway.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { TimelineDetails } from './TimelineDetails.tsx';
import { TitleField } from './TitleField.tsx';
import type { Room } from './useRoom.ts';
import type { Saving } from './useSaving.ts';
import './topBar.css';

interface TopBarProps {
  readonly room: Room;
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** The title of the timeline, and what can be done with it as a whole. */
export function TopBar({ room, saving, onClose }: TopBarProps) {
  const [open, setOpen] = useState<'details' | 'give' | null>(null);
  const [address, setAddress] = useState('');
  const { work, problems } = room;
  const isAmiss = problems.some(
    ({ field, isError }) => isError && ['timeline', 'file'].includes(field.kind),
  );
  return (
    <header className="top-bar">
      <h1 className="visually-hidden" data-field="room" tabIndex={-1}>
        Make a timeline
      </h1>
      <div className="top-title">
        <TitleField isUnnamed room={room} />
      </div>
      <div className="top-tools">
        <HistoryButton label="Undo" onPress={work.undo} says={work.undone} />
        <HistoryButton label="Redo" onPress={work.redo} says={work.redone} />
        <button className="quiet" onClick={() => setOpen('details')} type="button">
          {isAmiss ? 'Details ⚠' : 'Details'}
        </button>
        <SaveMenu onClose={onClose} saving={saving} />
        <button className="take" onClick={() => setOpen('give')} type="button">
          Give away
        </button>
      </div>
      {open === 'details' && <TimelineDetails onClose={() => setOpen(null)} room={room} />}
      {open === 'give' && (
        <GiveAway
          address={address}
          onAddress={setAddress}
          onClose={() => setOpen(null)}
          room={room}
        />
      )}
    </header>
  );
}

interface HistoryButtonProps {
  readonly label: string;
  /** What would be undone or redone; `null` where there is nothing. */
  readonly says: string | null;
  readonly onPress: () => void;
}

const BACK = 'M8 3 3 8l5 5M3 8h9a5 5 0 0 1 0 10H8';
const FORTH = 'm12 3 5 5-5 5M17 8H8a5 5 0 0 0 0 10h4';

/** Stays focusable at the end of the history, so that focus is not lost there. */
function HistoryButton({ label, says, onPress }: HistoryButtonProps) {
  const name = says === null ? label : `${label}: ${says}`;
  return (
    <button
      aria-disabled={says === null}
      aria-label={name}
      className="quiet history-button"
      onClick={onPress}
      title={name}
      type="button"
    >
      <span className="history-word">{label}</span>
      <svg aria-hidden="true" className="history-sign" viewBox="0 0 20 20">
        <path d={label === 'Undo' ? BACK : FORTH} />
      </svg>
    </button>
  );
}
