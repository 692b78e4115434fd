import type { Theme, ViewState } from './viewState.ts';

/** The fields that every use of the page has. */
const COMMON = [
  'theme',
  'keys',
  'idle',
  'lang',
  'category',
  'source',
  'status',
  'from',
  'to',
  'q',
] as const;

const EXPLORED = [
  ...COMMON,
  'view',
  'event',
  'document',
  'scale',
  'rows',
  'handout',
  'tour',
  'prompts',
] as const;

const SLIDES = [...COMMON, 'event', 'step', 'page', 'tour', 'prompts'] as const;

/** The fields of a view that mean something in each use of the page. */
const FIELDS = {
  explore: EXPLORED,
  embed: EXPLORED,
  present: SLIDES,
  notes: SLIDES,
  quiz: [...COMMON, 'tour', 'quiz', 'order', 'why', 'reveal'],
} as const satisfies Readonly<Record<string, readonly (keyof ViewState)[]>>;

type UseName = keyof typeof FIELDS;

/** A view in one use of the page, with the fields that mean something there. */
export type UseOf<Name extends UseName> = {
  [Each in Name]: { readonly use: Each } & Pick<ViewState, (typeof FIELDS)[Each][number]>;
}[Name];

/** A use of the page; there is one at a time. */
export type Use = UseOf<UseName>;

/** The timeline with its views, as a page or in a frame. */
export type Explored = UseOf<'explore' | 'embed'>;

/**
 * Decides the use of the page. An address may ask for several at once, some of which wait: the quiz
 * behind the slides, the timeline behind both. `firstPaint/asked.ts` decides in the same way.
 */
export function askedUse(view: ViewState): Use {
  if (view.notes) return only('notes', view);
  if (view.present) return only('present', view);
  if (view.quiz > 0) return only('quiz', view);
  return view.embed ? only('embed', view) : only('explore', view);
}

function only<Name extends UseName>(use: Name, view: ViewState): UseOf<Name> {
  const fields = FIELDS[use].map((name) => [name, view[name]]);
  return { use, ...Object.fromEntries(fields) } as UseOf<Name>;
}

/** Slides are dark unless the address asks otherwise; `firstPaint/asked.ts` repeats the rule. */
export function themeOf({ use, theme }: Pick<Use, 'use' | 'theme'>): Theme {
  return theme === 'auto' && use === 'present' ? 'dark' : theme;
}
