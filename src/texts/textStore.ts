import { type BundledTexts, TEXTS_QUEUE } from '../dataset/textFiles.ts';
import { runScript } from '../parts/runScript.ts';

/** The texts of the documents, some of which may have to be loaded first. */
export interface TextStore {
  /** Whether no text is stored elsewhere. */
  readonly areAllHere: boolean;
  /** The text, if it is here. */
  readonly get: (document: string) => string | undefined;
  /** The length in UTF-16 units, even of a text that is not here. */
  readonly lengthOf: (document: string) => number;
  /** Whether the last attempt to load the text failed. */
  readonly hasFailed: (document: string) => boolean;
  /** Loads the texts that are not here, and resolves to whether all of them are here then. */
  readonly load: (documents: readonly string[]) => Promise<boolean>;
  /** Calls back when texts have arrived or failed. Returns a function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

declare global {
  interface Window {
    [TEXTS_QUEUE]?: { push: (texts: Readonly<Record<string, string>>) => void };
  }
}

/** Collects the texts that scripts have added and will add; a page has one store at a time. */
export function createTextStore({ here, files }: BundledTexts): TextStore {
  const texts = new Map(Object.entries(here));
  const fileOf = new Map(
    files.flatMap((file) => Object.keys(file.lengths).map((id) => [id, file] as const)),
  );
  const attempts = new Map<string, Promise<void>>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const take = (more: Readonly<Record<string, string>>) => {
    for (const [id, text] of Object.entries(more)) {
      // Passages were located in a text of the listed length; another length means another text.
      if (text.length === (fileOf.get(id)?.lengths[id] ?? text.length)) texts.set(id, text);
    }
    notify();
  };
  const queue = window[TEXTS_QUEUE];
  if (Array.isArray(queue)) queue.forEach(take);
  window[TEXTS_QUEUE] = { push: take };

  const bring = (address: string): Promise<void> => {
    const attempt = attempts.get(address) ?? bringTexts(address);
    attempts.set(address, attempt);
    if (failed.delete(address)) notify();
    return attempt.catch(() => {
      // Allows another attempt.
      attempts.delete(address);
      failed.add(address);
      notify();
    });
  };
  const bringTexts = async (address: string): Promise<void> => {
    await runScript(`./${address}`);
    // A host may answer with a different script that runs without an error.
    const lacks = [...fileOf].some(([id, file]) => file.address === address && !texts.has(id));
    if (lacks) throw new Error(`${address} does not hold its texts.`);
  };
  const addressOf = (id: string): string => fileOf.get(id)?.address ?? '';
  return {
    areAllHere: files.length === 0,
    get: (id) => texts.get(id),
    lengthOf: (id) => texts.get(id)?.length ?? fileOf.get(id)?.lengths[id] ?? 0,
    hasFailed: (id) => !texts.has(id) && failed.has(addressOf(id)),
    load: async (ids) => {
      const missing = ids.filter((id) => !texts.has(id) && fileOf.has(id));
      await Promise.all([...new Set(missing.map(addressOf))].map(bring));
      return ids.every((id) => texts.has(id));
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
