import { PROMPT_HEADS, type TimelineEvent } from '../dataset/dataset.ts';
import { type AuthoredLessons, authoredLessons } from './authored.ts';
import { checkNamed } from './checkShape.ts';
import { gather, type Outcome, outcome } from './outcome.ts';
import { checkEventId } from './unknownId.ts';
import type { YamlFile } from './yamlFile.ts';

/** What the lessons add to an event. */
export type Lesson = Pick<TimelineEvent, 'prompts' | 'notes'>;

/** Looks the lesson of an event up by its id; an event without one has no prompts and no notes. */
export type LessonOf = (event: string) => Lesson;

/**
 * The lessons of a corpus.
 * @param file `lessons.yml`, or `null` when there is none
 * @param events the ids of all events, also of those that could not be compiled; `null` when they
 * could not be read
 */
export function compileLessons(
  file: YamlFile | null,
  events: readonly string[] | null,
): Outcome<LessonOf> {
  if (!file) return outcome(() => toLesson(null));
  const found = gather();
  const lessons = found.take(checkNamed(file, authoredLessons));
  for (const event of lessons?.keys() ?? []) {
    found.report(checkEventId(event, events, file.placeOfField([], event)));
  }
  return found.giving((event: string) => toLesson(lessons?.get(event) ?? null));
}

function toLesson(lesson: AuthoredLessons[string] | null): Lesson {
  const prompts = PROMPT_HEADS.flatMap((head) => {
    const question = lesson?.prompts?.[head];
    return question === undefined ? [] : [{ head, question }];
  });
  return { prompts, notes: lesson?.notes ?? null };
}
