import type { Category, Chapter, Dataset, SourceDocument, TimelineEvent } from './dataset.ts';
import { anchorDay } from './order.ts';

/** The events that count: those within the scope, in date order. */
export function eventsInScope(dataset: Dataset): readonly TimelineEvent[] {
  return dataset.events.filter((event) => !event.background);
}

export function eventById(dataset: Dataset, id: string | null): TimelineEvent | undefined {
  return dataset.events.find((event) => event.id === id);
}

/** Throws when the dataset names a document that it does not hold: the compiler rules that out. */
export function documentById<Document extends SourceDocument>(
  dataset: { readonly documents: readonly Document[] },
  id: string,
): Document {
  const found = dataset.documents.find((document) => document.id === id);
  if (!found) throw new Error(`The dataset has no document "${id}".`);
  return found;
}

/** Throws when the dataset names a category that it does not hold: the compiler rules that out. */
export function categoryById(dataset: Dataset, id: string): Category {
  const found = dataset.categories.find((category) => category.id === id);
  if (!found) throw new Error(`The dataset has no category "${id}".`);
  return found;
}

/** The chapter in which an event stands, if any. */
export function chapterOf(
  { chapters }: Pick<Dataset, 'chapters'>,
  event: TimelineEvent,
): Chapter | undefined {
  const day = anchorDay(event);
  return chapters.find(({ start, end }) => start <= day && day <= end);
}

/** The documents that tell an event, each once, in the order in which its excerpts name them. */
export function documentsOf(dataset: Dataset, event: TimelineEvent): readonly SourceDocument[] {
  const ids = new Set(event.excerpts.map((excerpt) => excerpt.document));
  return [...ids].map((id) => documentById(dataset, id));
}

/** A chapter and the events that stand in it, in date order. */
export interface ChapterEvents {
  readonly chapter: Chapter;
  readonly events: readonly TimelineEvent[];
}

/** Events by chapter; those in no chapter are left out. */
export function eventsByChapter(
  dataset: Dataset,
  events: readonly TimelineEvent[] = eventsInScope(dataset),
): readonly ChapterEvents[] {
  return dataset.chapters.map((chapter) => ({
    chapter,
    events: events.filter((event) => chapterOf(dataset, event) === chapter),
  }));
}

/** The documents that tell some events or date them, each once, in the order in which the dataset has them. */
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
