import { PROMPT_HEADS, type TimelineEvent } from '../dataset/dataset.ts';
import { type AuthoredLessons, authoredLessons } from './authored.ts';
import { checkEvent } from './checkEvent.ts';
import { checkNamed } from './checkShape.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/** What the lessons add to an event. */
export type Lesson = Pick<TimelineEvent, 'prompts' | 'notes'>;

/**
 * Looks the lesson of an event up by its id; an event without one has no prompts and no notes.
 * @param file `lessons.yml`, or `null` when there is none
 * @param events the ids of all events, also of those that could not be compiled; `null` when they
 * could not be read
 */
export function compileLessons(
  file: YamlFile | null,
  events: readonly string[] | null,
  problems: Problem[],
): (event: string) => Lesson {
  const lessons = file && checkNamed(file, authoredLessons, problems);
  for (const event of Object.keys(lessons ?? {})) {
    if (file) checkEvent(event, events, file.placeOfField([], event), problems);
  }
  return (event) => toLesson(lessons && Object.hasOwn(lessons, event) ? lessons[event] : null);
}

function toLesson(lesson: AuthoredLessons[string] | null | undefined): Lesson {
  const prompts = PROMPT_HEADS.flatMap((head) => {
    const question = lesson?.prompts?.[head];
    return question === undefined ? [] : [{ head, question }];
  });
  return { prompts, notes: lesson?.notes ?? null };
}
