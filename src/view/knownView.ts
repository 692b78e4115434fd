import { compareDays } from '../dataset/civilDay.ts';
import { currentId } from '../dataset/currentId.ts';
import { COMPARE, type Dataset } from '../dataset/dataset.ts';
import { STATUS_WORDS } from '../dataset/eventName.ts';
import { stopsOf } from '../dataset/tour.ts';
import type { ViewState } from './viewState.ts';
import type { Ignored, ParsedView } from './viewUrl.ts';

/**
 * Replaces former ids in a view by current ones, and drops what the dataset does not know: ids of
 * no event, document, category, status or tour, and a stretch of time that ends before it begins.
 * Everything dropped is reported.
 */
export function knownView(dataset: Dataset, parsed: ParsedView): ParsedView {
  const view = renamed(dataset, parsed.view);
  const ignored: Ignored[] = [...parsed.ignored];
  const one = (name: 'event' | 'document', ids: readonly string[]): string | null => {
    const value = view[name];
    if (value === null || ids.includes(value)) return value;
    ignored.push({ name, value });
    return null;
  };
  const many = (name: 'category' | 'source' | 'status' | 'order', ids: readonly string[]) => {
    const unknown = view[name].filter((value) => !ids.includes(value));
    ignored.push(...unknown.map((value) => ({ name, value })));
    return unknown.length > 0 ? view[name].filter((value) => ids.includes(value)) : view[name];
  };
  const tour = (): readonly string[] => {
    const { tour: named, stops, unknown } = stopsOf(dataset, view.tour);
    ignored.push(...unknown.map((value) => ({ name: 'tour' as const, value })));
    if (named || unknown.length === 0) return view.tour;
    return stops.map(({ event }) => event.id);
  };
  const documents = idsOf(dataset.documents);
  const known: ViewState = {
    ...view,
    event: one('event', idsOf(dataset.events)),
    document: one('document', [...documents, COMPARE]),
    category: many('category', idsOf(dataset.categories)),
    source: many('source', documents),
    status: many('status', Object.keys(STATUS_WORDS)),
    tour: tour(),
    order: many('order', idsOf(dataset.events)),
  };
  if (!isBackwards(view)) return { view: known, ignored };
  ignored.push(
    { name: 'from', value: view.from?.iso ?? '' },
    { name: 'to', value: view.to?.iso ?? '' },
  );
  return { view: { ...known, from: null, to: null }, ignored };
}

/** Links last forever: a former id leads to the event or document that it stood for. */
function renamed(dataset: Dataset, view: ViewState): ViewState {
  const nowEvent = (id: string) => currentId(dataset, 'events', id);
  const nowDocument = (id: string) => currentId(dataset, 'documents', id);
  return {
    ...view,
    event: view.event && nowEvent(view.event),
    document: view.document && nowDocument(view.document),
    order: [...new Set(view.order.map(nowEvent))],
    why: view.why.map(({ event, words }) => ({ event: nowEvent(event), words })),
    source: view.source.map(nowDocument),
    tour: [...new Set(view.tour.map(nowEvent))],
  };
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

function isBackwards({ from, to }: ViewState): boolean {
  return from !== null && to !== null && compareDays(from.first, to.last) > 0;
}
