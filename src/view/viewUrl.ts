import { type PartialDay, parsePartialDay } from '../dataset/partialDay.ts';
import {
  DEFAULT_VIEW,
  HANDOUTS,
  KEY_USES,
  LANGUAGES,
  type Reason,
  ROWS,
  THEMES,
  VIEWS,
  type ViewState,
} from './viewState.ts';

/** How one field is written in the address; `null` in either direction stands for the default. */
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
  from: day(),
  to: day(),
  handout: oneOf(HANDOUTS),
  theme: oneOf(THEMES),
  keys: oneOf(KEY_USES),
  idle: seconds(),
  embed: flag(),
  lang: { parse: languageOf, format: (language) => language },
  present: flag(),
  step: integer(),
  page: integer(),
  tour: words(),
  prompts: flag(),
  quiz: integer(),
  order: words(),
  why: reasons(),
  reveal: flag(),
  notes: flag(),
};

export type ViewField = keyof ViewState;

const NAMES = Object.keys(FIELDS) as ViewField[];

/** A parameter of the address, or one of its ids, that was ignored. */
export interface Ignored {
  readonly name: ViewField;
  readonly value: string;
}

/** A view, and the parts of the address that were ignored. */
export interface ParsedView {
  readonly view: ViewState;
  readonly ignored: readonly Ignored[];
}

/**
 * Reads a view from the query of an address. Each field is read on its own: an invalid one is
 * ignored, reported, and leaves the others; nothing throws. Parameters that are not part of the
 * view belong to others and are not examined.
 */
export function parseView(search: string): ParsedView {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const given = NAMES.map((name) => {
    const value = query.get(name)?.trim();
    const parsed = value === undefined ? null : FIELDS[name].parse(value);
    if (value && parsed === null) ignored.push({ name, value });
    return [name, parsed ?? DEFAULT_VIEW[name]];
  });
  return { view: Object.fromEntries(given) as unknown as ViewState, ignored };
}

/**
 * Writes a view into a query string. Defaults are omitted; parameters that are not part of the view
 * are kept, since a host page may have put them there.
 * @returns `?…`, or an empty string without parameters
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

function formatField<Name extends ViewField>(name: Name, view: ViewState): string | null {
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
  return { parse: (text) => text || null, format: (value) => value };
}

/** Ids joined by commas, each once. */
function words(): Field<readonly string[]> {
  return {
    parse: (text) => [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean),
    format: (ids) => ids.join(',') || null,
  };
}

/** Reasons, one per line: the id of the event, a colon, the words. */
function reasons(): Field<readonly Reason[]> {
  return {
    parse: (text) => {
      const given = text.split('\n').flatMap((line) => {
        const [, event, words] = /^([^:]+):(.+)$/.exec(line) ?? [];
        return event !== undefined && words !== undefined ? [{ event, words }] : [];
      });
      return given.length > 0 ? given : null;
    },
    format: (given) => given.map(({ event, words }) => `${event}:${words}`).join('\n') || null,
  };
}

/** A day, month or year. */
function day(): Field<PartialDay | null> {
  return { parse: parsePartialDay, format: (day) => day?.iso ?? null };
}

/** `1` for yes, or a bare name, as in `?embed`. */
function flag(): Field<boolean> {
  const values = new Map([
    ['', true],
    ['0', false],
    ['1', true],
  ]);
  return { parse: (text) => values.get(text) ?? null, format: (value) => (value ? '1' : null) };
}

/** A whole number from 0, of at most four digits. */
function integer(): Field<number> {
  return { parse: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null), format: String };
}

/** The shortest and longest idle times, in seconds. */
const [SOONEST, LATEST] = [10, 3600];

/** Seconds, or 0 for never. */
function seconds(): Field<number> {
  const whole = integer();
  return {
    parse: (text) => {
      const value = whole.parse(text);
      const isHeld = value === 0 || (value !== null && value >= SOONEST && value <= LATEST);
      return isHeld ? value : null;
    },
    format: whole.format,
  };
}

/** The language of a tag such as `en-GB` (BCP 47): the part before the first hyphen. */
function languageOf(tag: string): ViewState['lang'] | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
