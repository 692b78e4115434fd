import type { Folder } from './folder.ts';

/** What an edit is, for whoever may want it undone. */
export interface EditName {
  /** For the buttons: “label of Ferry sinks”. */
  readonly says: string;
  /** Edits that follow each other under one key are one step, as the letters of a word. */
  readonly key?: string;
}

/** A state of the folder that can be gone back or forth to, and the edit that lies between it and the next. */
export interface Step extends EditName {
  readonly folder: Folder;
}

/** All states of the work. Files that an edit leaves alone are shared by all of them. */
export interface History {
  /** The oldest first; each with the edit that led on from it. */
  readonly past: readonly Step[];
  readonly present: Folder;
  /** The nearest first; each with the edit that leads to it. */
  readonly future: readonly Step[];
  /** The edit that the next one may be joined to, and when it was made. */
  readonly last: { readonly key: string; readonly at: number } | null;
}

/** A pause in typing that ends a step, in milliseconds. */
export const PAUSE_MS = 1_500;

export function begin(folder: Folder): History {
  return { past: [], present: folder, future: [], last: null };
}

/**
 * The history with one more edit. What had been undone is gone then. An edit that changes nothing leaves it as it is.
 * @param at the time in milliseconds, of any clock that goes forward
 */
export function record(history: History, folder: Folder, edit: EditName, at: number): History {
  if (isSame(history.present, folder)) return history;
  const { key } = edit;
  const { last } = history;
  const last_ = key === undefined ? null : { key, at };
  const joins = last !== null && last.key === key && at - last.at < PAUSE_MS;
  if (joins && history.past.length > 0)
    return { past: history.past, present: folder, future: [], last: last_ };
  const step: Step = { ...edit, folder: history.present };
  return { past: [...history.past, step], present: folder, future: [], last: last_ };
}

/** One step back; the same where there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.folder,
    future: [{ ...step, folder: history.present }, ...history.future],
    last: null,
  };
}

/** One step forth again; the same where there is none. */
export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { ...step, folder: history.present }],
    present: step.folder,
    future,
    last: null,
  };
}

/** What {@link undo} would take back, and {@link redo} do again; `null` where there is nothing. */
export function undone(history: History): string | null {
  return history.past.at(-1)?.says ?? null;
}

export function redone(history: History): string | null {
  return history.future[0]?.says ?? null;
}

/** Whether two folders hold the same files, byte for byte. */
export function isSame(one: Folder, other: Folder): boolean {
  return (
    one === other ||
    (one.size === other.size &&
      [...one].every(([path, bytes]) => sameBytes(bytes, other.get(path))))
  );
}

/** Whether two files hold the same; none is like no other. */
export function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  return other?.length === one.length && one.every((byte, index) => byte === other[index]);
}
