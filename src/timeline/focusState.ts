import { lastOf, type NonEmpty } from './layout/nonEmpty.ts';

/** What the chart draws at one place: an event, or several under their number, in date order. */
export interface FocusItem {
  readonly id: string;
  readonly members: NonEmpty<{ readonly event: { readonly id: string } }>;
}

/**
 * Which events are special: the open one, the one at which Tab enters the chart, the one that has focus.
 * The chart is one Tab stop
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex), although labels
 * leave the page when they leave the window, and events are counted together or shown by themselves as
 * one zooms. So all of this is said of events, whatever item stands for them.
 */
export interface FocusState {
  /** What the chart shows and can be reached, in date order. */
  readonly items: readonly FocusItem[];
  /** The ranks, from 0, of all events that can be reached, also of those outside the window. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The open event. */
  readonly selected: string | null;
  /** The event that is shown by itself because focus was sent to it. */
  readonly sought: string | null;
  /** The events that are never counted with others. */
  readonly apart: readonly string[];
  /** The event at which Tab enters the chart. */
  readonly stop: string | null;
  /** The event that takes focus as soon as it is drawn. */
  readonly awaited: string | null;
  /** The event that has focus, and the item that took focus for it. */
  readonly held: { readonly event: string; readonly item: string | undefined } | null;
  /** The open event as long as the chart has not been scrolled to it. */
  readonly unseen: string | null;
}

export const NO_FOCUS: FocusState = {
  items: [],
  ranks: new Map(),
  selected: null,
  sought: null,
  apart: [],
  stop: null,
  awaited: null,
  held: null,
  unseen: null,
};

/** What happens to the focus; `drawn` holds the ids of the items that are on the page. */
export type FocusAction =
  /** The chart shows other items, or other events can be reached. */
  | {
      readonly type: 'show';
      readonly items: readonly FocusItem[];
      readonly ranks: ReadonlyMap<string, number>;
    }
  /** An event is opened, or none is open any more. */
  | { readonly type: 'select'; readonly id: string | null }
  /** An event is to be shown by itself, since focus is sent to it. */
  | { readonly type: 'seek'; readonly id: string }
  /** What stands for an event is to take focus, now or as soon as it is drawn. */
  | { readonly type: 'focus'; readonly id: string; readonly drawn: ReadonlySet<string> }
  /** The listbox itself took focus, as a screen reader does it. */
  | { readonly type: 'enter'; readonly drawn: ReadonlySet<string> }
  /** A label took focus by itself, by Tab or a click; with the first of its events. */
  | { readonly type: 'hold'; readonly id: string }
  /**
   * The chart was drawn anew.
   * `focused`: the item that has focus, or whether focus is elsewhere or, its element gone, nowhere.
   */
  | {
      readonly type: 'draw';
      readonly drawn: ReadonlySet<string>;
      readonly focused: { readonly item: string } | 'elsewhere' | 'nowhere';
    }
  /** The chart was scrolled to the open event. */
  | { readonly type: 'seen' };

export interface FocusStep {
  readonly state: FocusState;
  /** The item that takes focus now. */
  readonly toFocus?: string;
}

/** What follows from an action. */
export function focusStep(state: FocusState, action: FocusAction): FocusStep {
  switch (action.type) {
    case 'show':
      return { state: shown(state, action.items, action.ranks) };
    case 'select':
      return { state: selected(state, action.id) };
    case 'seek':
      return { state: { ...state, sought: action.id, apart: idsOf(state.selected, action.id) } };
    case 'focus':
      return takenOr({ ...state, awaited: action.id }, state, action.id, action.drawn);
    case 'enter':
      return takenOr(state, state, state.stop, action.drawn);
    case 'hold':
      return { state: held(state, action.id) };
    case 'draw':
      return redrawn(state, action);
    case 'seen':
      return { state: { ...state, unseen: null } };
  }
}

/** The item that stands for an event that can be reached, if the chart shows one. */
export function itemFor({ items, ranks }: FocusState, id: string | null): FocusItem | undefined {
  const rank = id === null ? undefined : ranks.get(id);
  if (rank === undefined) return undefined;
  // A number may stand for thousands of members, so its ends are asked first.
  const rankOf = (member: FocusItem['members'][0]): number => ranks.get(member.event.id) ?? rank;
  return items.find(
    ({ members }) =>
      rankOf(members[0]) <= rank &&
      rank <= rankOf(lastOf(members)) &&
      members.some(({ event }) => event.id === id),
  );
}

function shown(
  state: FocusState,
  items: readonly FocusItem[],
  ranks: FocusState['ranks'],
): FocusState {
  const reachable = items.filter((item) => ranks.has(firstOf(item)));
  const kept = [state.stop, state.selected].find((id) => id !== null && ranks.has(id));
  const [first] = reachable;
  return { ...state, items: reachable, ranks, stop: kept ?? (first ? firstOf(first) : null) };
}

function selected(state: FocusState, id: string | null): FocusState {
  const sought = id === null ? state.sought : null;
  const next = { ...state, selected: id, unseen: id, sought, apart: idsOf(id, sought) };
  return itemFor(next, id) ? { ...next, stop: id } : next;
}

function held(state: FocusState, id: string): FocusState {
  const sought = state.sought === id ? id : null;
  return { ...state, sought, stop: id, held: { event: id, item: itemFor(state, id)?.id } };
}

/** An event takes focus if what stands for it is on the page; else everything is as given. */
function takenOr(
  otherwise: FocusState,
  state: FocusState,
  event: string | null,
  drawn: ReadonlySet<string>,
): FocusStep {
  const item = itemFor(state, event);
  return event !== null && item && drawn.has(item.id)
    ? taken(state, event, item)
    : { state: otherwise };
}

function taken(state: FocusState, event: string, { id: item }: FocusItem): FocusStep {
  return { state: { ...state, stop: event, held: { event, item }, awaited: null }, toFocus: item };
}

function redrawn(
  state: FocusState,
  { drawn, focused }: Extract<FocusAction, { readonly type: 'draw' }>,
): FocusStep {
  const { stop, awaited, held } = state;
  const expected = takenOr(state, state, awaited, drawn);
  if (expected.toFocus !== undefined) return expected;
  const isLost = focused === 'nowhere' && held !== null && held.event === stop;
  const item = itemFor(state, stop);
  if (!item || !drawn.has(item.id)) {
    const next = nearest(state, drawn);
    if (next && isLost) return taken(state, firstOf(next), next);
    return { state: letGo(next ? { ...state, stop: firstOf(next) } : state, focused) };
  }
  // Another label stands for the event now.
  const isReplaced = isLost && held.item !== undefined && !drawn.has(held.item);
  if (stop !== null && isReplaced) return taken(state, stop, item);
  return { state: letGo(state, focused) };
}

/** Forgets who had focus when it is elsewhere. */
function letGo(
  state: FocusState,
  focused: Extract<FocusAction, { readonly type: 'draw' }>['focused'],
): FocusState {
  const own = itemFor(state, state.held?.event ?? null);
  const isHeld = own !== undefined && typeof focused === 'object' && focused.item === own.id;
  return isHeld ? state : { ...state, held: null };
}

/** The item on the page that is nearest in date order to the Tab stop, which is not on it. */
function nearest(
  { items, ranks, stop }: FocusState,
  drawn: ReadonlySet<string>,
): FocusItem | undefined {
  const rankOf = (id: string): number => ranks.get(id) ?? 0;
  const target = stop === null ? 0 : rankOf(stop);
  const distance = (item: FocusItem): number => Math.abs(rankOf(firstOf(item)) - target);
  return items.filter(({ id }) => drawn.has(id)).sort((a, b) => distance(a) - distance(b))[0];
}

function firstOf({ members }: FocusItem): string {
  return members[0].event.id;
}

function idsOf(...ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
