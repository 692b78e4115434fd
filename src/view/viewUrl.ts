import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

/**
 * Reads a view from the query part of an address. Each field is read on its own: nonsense in one
 * is passed over and leaves the others; nothing throws.
 */
export function parseView(search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    event: text(query.get('event')),
    document: text(query.get('document')),
    scale: query.get('scale') === 'true' ? 'true' : DEFAULT_VIEW.scale,
  };
}

/**
 * Writes a view into a query string. Defaults are left out; parameters that are not part of the
 * view are kept, since a host page may have put them there.
 * @returns `?…`, or an empty string when nothing is to be said
 */
export function formatView(view: ViewState, search: string): string {
  const query = new URLSearchParams(search);
  const fields: Readonly<Record<keyof ViewState, string | null>> = {
    event: view.event,
    document: view.document,
    scale: view.scale === DEFAULT_VIEW.scale ? null : view.scale,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const written = query.toString();
  return written && `?${written}`;
}

function text(value: string | null): string | null {
  return value?.trim() ? value.trim() : null;
}
