/** A part of the app that comes when it is asked for. */
export interface Part<Content> {
  /** What it holds, if it is here. */
  readonly get: () => Content | undefined;
  /** Whether the last attempt to load it failed. */
  readonly hasFailed: () => boolean;
  /** Loads it unless it is here, and resolves to whether it is here then. */
  readonly load: () => Promise<boolean>;
  /** Calls back when it has come, has failed or is tried again. Returns a function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** @param bring loads what the part holds: `() => import('./Panel.tsx')` */
export function createPart<Content>(bring: () => Promise<Content>): Part<Content> {
  let content: Content | undefined;
  let failed = false;
  let attempt: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<boolean> => {
    if (failed) {
      failed = false;
      notify();
    }
    try {
      content = await bring();
    } catch (error) {
      console.warn(error);
      failed = true;
    }
    attempt = null;
    notify();
    return !failed;
  };
  return {
    get: () => content,
    hasFailed: () => failed,
    load: () => {
      if (content !== undefined) return Promise.resolve(true);
      attempt ??= load();
      return attempt;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
