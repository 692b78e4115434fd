import { nearestName } from './checkShape.ts';
import { type Place, type Problem, shown } from './problem.ts';

/** Reports an event that is named but not there, with the name most like it. */
export function checkEvent(
  id: string,
  known: readonly string[],
  place: Place,
  problems: Problem[],
): void {
  if (known.includes(id)) return;
  const near = nearestName(id, known);
  problems.push({
    ...place,
    code: 'EVENT_UNKNOWN',
    message: `There is no event ${shown(id)}. ${near ? `Did you mean “${near}”?` : 'The ids of the events stand in events.yml.'}`,
  });
}
