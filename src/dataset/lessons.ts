import type { Dataset, TimelineEvent } from './dataset.ts';

/** What is written about an event for lessons. */
export type Lesson = Pick<TimelineEvent, 'prompts' | 'notes'>;

/** By the id of their event; events about which nothing is written have none. */
export type Lessons = Readonly<Record<string, Lesson>>;

const NO_LESSON: Lesson = { prompts: [], notes: null };

export function lessonsOf({ events }: Dataset): Lessons {
  const taught = events.filter(({ prompts, notes }) => prompts.length > 0 || notes !== null);
  return Object.fromEntries(taught.map(({ id, prompts, notes }) => [id, { prompts, notes }]));
}

/** A dataset as it is when nothing is written for lessons. */
export function withoutLessons(dataset: Dataset): Dataset {
  return { ...dataset, events: dataset.events.map((event) => ({ ...event, ...NO_LESSON })) };
}

/** Restores the dataset that {@link withoutLessons} was given. */
export function withLessons(dataset: Dataset, lessons: Lessons): Dataset {
  const own = new Map(Object.entries(lessons));
  return {
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, ...own.get(event.id) })),
  };
}
