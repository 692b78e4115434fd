import { nearestName } from './nearestName.ts';
import { type Finding, MANY_PROBLEMS, type Place, shown } from './problem.ts';

/** How the problem of an unknown id is worded, apart from the name most like it. */
interface UnknownId {
  readonly code: 'EVENT_UNKNOWN' | 'DOCUMENT_UNKNOWN' | 'CATEGORY_UNKNOWN';
  /** `event` */
  readonly thing: string;
  /** What to do where no name is like it. */
  readonly cure: string;
}

/** The problem of an id that is not known; its message names the one most like it. */
export function unknownId(
  id: string,
  known: readonly string[],
  place: Place,
  { code, thing, cure }: UnknownId,
): Finding {
  return {
    ...place,
    code,
    message: (before) => {
      const near = before > MANY_PROBLEMS ? null : nearestName(id, known);
      return `There is no ${thing} ${shown(id)}. ${near ? `Did you mean “${near}”?` : cure}`;
    },
  };
}

/**
 * Checks that an event that is named is there.
 * @param known the ids of all events, or `null` when they could not be read
 */
export function checkEventId(
  id: string,
  known: readonly string[] | null,
  place: Place,
): readonly Finding[] {
  if (!known || known.includes(id)) return [];
  const cure = 'The ids of the events stand in events.yml.';
  return [unknownId(id, known, place, { code: 'EVENT_UNKNOWN', thing: 'event', cure })];
}
