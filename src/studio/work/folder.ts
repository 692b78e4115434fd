/** The files of a corpus by their path in its folder, with `/` on every system; what is not read is kept, too. */
export type Folder = ReadonlyMap<string, Uint8Array>;

const TEXTS = new WeakMap<Uint8Array, { readonly text: string | null }>();

/** The text of a file, with its byte order mark; `null` where there is none, or where it is no UTF-8. */
export function textIn(folder: Folder, path: string): string | null {
  const bytes = folder.get(path);
  if (!bytes) return null;
  const known = TEXTS.get(bytes) ?? { text: decoded(bytes) };
  TEXTS.set(bytes, known);
  return known.text;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The folder with a text in place of the file at a path, or beside the others. */
export function withText(folder: Folder, path: string, text: string): Folder {
  return withFile(folder, path, new TextEncoder().encode(text));
}

export function withFile(folder: Folder, path: string, bytes: Uint8Array): Folder {
  return new Map(folder).set(path, bytes);
}

export function withoutFile(folder: Folder, path: string): Folder {
  return new Map([...folder].filter(([own]) => own !== path));
}

/** The files that hold events, in the order in which they are read: `events.yml`, then those in `events`. */
export function eventFiles(folder: Folder): readonly string[] {
  const parts = [...folder.keys()].filter((path) => /^events\/[^/.][^/]*\.yml$/.test(path)).sort();
  return parts.length === 0 || folder.has('events.yml') ? ['events.yml', ...parts] : parts;
}

/** The ids of the documents, sorted: those with a text, with a file of facts, or with both. */
export function documentIds(folder: Folder): readonly string[] {
  const ids = [...folder.keys()].map(
    (path) => /^documents\/([^/.][^/]*)\.(?:txt|yml)$/.exec(path)?.[1],
  );
  return [...new Set(ids)].filter((id) => id !== undefined).sort();
}
