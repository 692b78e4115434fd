import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Refused } from '../edit/refused.ts';
import {
  type DocumentFields,
  type EventFields,
  readDocuments,
  readEvents,
  readTimeline,
  type TimelineFields,
} from './work/fields.ts';
import type { Folder } from './work/folder.ts';
import {
  begin,
  type EditName,
  type History,
  record,
  redo,
  redone,
  undo,
  undone,
} from './work/history.ts';

/** A change of the folder, which may be refused. */
export type Edit = (folder: Folder) => Folder;

/** The work at a timeline: its folder, and what has been done and undone. */
export interface Work {
  readonly folder: Folder;
  readonly timeline: TimelineFields;
  readonly events: readonly EventFields[];
  readonly documents: readonly DocumentFields[];
  /** Makes an edit. Edits under one key that follow each other are one step. */
  readonly edit: (change: Edit, name: EditName) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What they would do; `null` where there is nothing. */
  readonly undone: string | null;
  readonly redone: string | null;
  /** Why the last edit was refused; empty where it was not. */
  readonly refusal: string;
  /** The folder as it is at the moment, for what happens between two renderings. */
  readonly now: () => Folder;
}

/**
 * Keeps the work at a timeline that begins with a folder.
 * @param say what is told of a step back or forth, which may change nothing that is in sight
 */
export function useWork(first: Folder, say: (words: string) => void): Work {
  const [history, setHistory] = useState(() => begin(first));
  const [refusal, setRefusal] = useState('');
  const latest = useRef(history);
  const go = useCallback((next: History) => {
    latest.current = next;
    setHistory(next);
  }, []);
  const edit = useCallback(
    (change: Edit, name: EditName) => {
      try {
        go(record(latest.current, change(latest.current.present), name, performance.now()));
        setRefusal('');
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error.message);
      }
    },
    [go],
  );
  const back = useCallback(() => {
    const says = undone(latest.current);
    say(says === null ? 'Nothing to undo.' : `Undone: ${says}.`);
    go(undo(latest.current));
  }, [go, say]);
  const forth = useCallback(() => {
    const says = redone(latest.current);
    say(says === null ? 'Nothing to redo.' : `Redone: ${says}.`);
    go(redo(latest.current));
  }, [go, say]);
  useHistoryKeys(back, forth);
  const folder = history.present;
  return {
    folder,
    timeline: useMemo(() => readTimeline(folder), [folder]),
    events: useMemo(() => readEvents(folder), [folder]),
    documents: useMemo(() => readDocuments(folder), [folder]),
    edit,
    undo: back,
    redo: forth,
    undone: undone(history),
    redone: redone(history),
    refusal,
    now: useCallback(() => latest.current.present, []),
  };
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y go through one history, also in fields, whose own would know of nothing else. In a
 * field that belongs to no file, such as that for a text to be added, they are left to the browser.
 */
function useHistoryKeys(back: () => void, forth: () => void): void {
  useEffect(() => {
    const isOwnField = (target: EventTarget | null) =>
      target instanceof Element && target.closest('[data-own-history]') !== null;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey) || isOwnField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && !(key === 'y' && !event.shiftKey)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) forth();
      else back();
    };
    // From the menu of the browser, or by a gesture.
    const input = (event: InputEvent) => {
      if (isOwnField(event.target)) return;
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyRedo') forth();
      else back();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('beforeinput', input);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('beforeinput', input);
    };
  }, [back, forth]);
}
