import { DEFAULT_VIEW, HANDOUTS, ROWS, THEMES, VIEWS, type ViewState } from './viewState.ts';

/** How one field stands in the address; `null` from either side means: as by default. */
interface Field<Value> {
  readonly parse: (text: string) => Value | null;
  readonly format: (value: Value) => string | null;
}

const FIELDS: { readonly [Name in keyof ViewState]: Field<ViewState[Name]> } = {
  view: oneOf(VIEWS),
  event: word(),
  document: word(),
  scale: oneOf(['gaps', 'true']),
  rows: oneOf(ROWS),
  q: { parse: (text) => text.trim(), format: (text) => text || null },
  category: words(),
  source: words(),
  status: words(),
  handout: oneOf(HANDOUTS),
  theme: oneOf(THEMES),
  keys: oneOf(['on', 'off']),
};

const NAMES = Object.keys(FIELDS) as (keyof ViewState)[];

/**
 * Reads a view from the query part of an address. Each field is read on its own: nonsense in one
 * is passed over and leaves the others; nothing throws.
 */
export function parseView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const given = NAMES.map((name) => {
    const text = query.get(name);
    return [name, (text !== null && FIELDS[name].parse(text)) || DEFAULT_VIEW[name]];
  });
  return Object.fromEntries(given) as unknown as ViewState;
}

/**
 * Writes a view into a query string. Defaults are left out; parameters that are not part of the
 * view are kept, since a host page may have put them there.
 * @returns `?…`, or an empty string when nothing is to be said
 */
export function formatView(view: ViewState, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of NAMES) {
    const text = formatField(name, view);
    if (text === null) query.delete(name);
    else query.set(name, text);
  }
  const written = query.toString();
  return written && `?${written}`;
}

function formatField<Name extends keyof ViewState>(name: Name, view: ViewState): string | null {
  const field: Field<ViewState[Name]> = FIELDS[name];
  return view[name] === DEFAULT_VIEW[name] ? null : field.format(view[name]);
}

function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    format: (value) => value,
  };
}

function word(): Field<string | null> {
  return { parse: (text) => text.trim() || null, format: (value) => value };
}

/** Ids joined by commas, each once. */
function words(): Field<readonly string[]> {
  return {
    parse: (text) => [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean),
    format: (ids) => ids.join(',') || null,
  };
}
