import { compareDays } from './civilDay.ts';
import type { Category, Chapter, Dataset, SourceDocument, TimelineEvent } from './dataset.ts';
import { anchorDay } from './order.ts';

/** The events within the scope, in date order. */
export function eventsInScope(dataset: Dataset): readonly TimelineEvent[] {
  return dataset.events.filter((event) => !event.background);
}

export function eventById(dataset: Dataset, id: string | null): TimelineEvent | undefined {
  return dataset.events.find((event) => event.id === id);
}

/**
 * Finds a document.
 * @throws if the dataset does not hold it, which the compiler rules out for ids that it writes
 */
export function documentById<Document extends SourceDocument>(
  dataset: { readonly documents: readonly Document[] },
  id: string,
): Document {
  const found = dataset.documents.find((document) => document.id === id);
  if (!found) throw new Error(`The dataset has no document "${id}".`);
  return found;
}

/**
 * Finds a category.
 * @throws if the dataset does not hold it, which the compiler rules out for ids that it writes
 */
export function categoryById(dataset: Dataset, id: string): Category {
  const found = dataset.categories.find((category) => category.id === id);
  if (!found) throw new Error(`The dataset has no category "${id}".`);
  return found;
}

/** The chapter of an event, if any. */
export function chapterOf(
  { chapters }: Pick<Dataset, 'chapters'>,
  event: TimelineEvent,
): Chapter | undefined {
  const day = anchorDay(event);
  return chapters.find(
    ({ start, end }) => compareDays(start, day) <= 0 && compareDays(day, end) <= 0,
  );
}

/** The documents that tell an event, each once, in the order of its excerpts. */
export function documentsOf(dataset: Dataset, event: TimelineEvent): readonly SourceDocument[] {
  const ids = new Set(event.excerpts.map((excerpt) => excerpt.document));
  return [...ids].map((id) => documentById(dataset, id));
}

/** A chapter and its events in date order. */
export interface ChapterEvents {
  readonly chapter: Chapter;
  readonly events: readonly TimelineEvent[];
}

/** Groups events by chapter; those in no chapter are left out. */
export function eventsByChapter(
  dataset: Dataset,
  events: readonly TimelineEvent[] = eventsInScope(dataset),
): readonly ChapterEvents[] {
  return dataset.chapters.map((chapter) => ({
    chapter,
    events: events.filter((event) => chapterOf(dataset, event) === chapter),
  }));
}

/** The documents that tell or date some events, each once, in the order of the dataset. */
export function documentsUsed(
  dataset: Pick<Dataset, 'documents'>,
  events: readonly TimelineEvent[],
): readonly SourceDocument[] {
  const ids = new Set(
    events.flatMap(({ excerpts, when }) =>
      [...excerpts, when, ...when.also].map(({ document }) => document),
    ),
  );
  return dataset.documents.filter(({ id }) => ids.has(id));
}
