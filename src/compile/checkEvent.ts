import { nearestName } from './checkShape.ts';
import { MANY_PROBLEMS, type Place, type Problem, shown } from './problem.ts';

/**
 * Reports an event that is named but not there, with the name most like it.
 * @param known the ids of all events, or `null` when they could not be read
 */
export function checkEvent(
  id: string,
  known: readonly string[] | null,
  place: Place,
  problems: Problem[],
): void {
  if (!known || known.includes(id)) return;
  const near = problems.length > MANY_PROBLEMS ? null : nearestName(id, known);
  problems.push({
    ...place,
    code: 'EVENT_UNKNOWN',
    message: `There is no event ${shown(id)}. ${near ? `Did you mean “${near}”?` : 'The ids of the events stand in events.yml.'}`,
  });
}
