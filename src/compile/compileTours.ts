import type { Tour } from '../dataset/dataset.ts';
import type { AuthoredCorpus } from './authored.ts';
import { checkEvent } from './checkEvent.ts';
import { type Place, type Problem, shown } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/**
 * The tours of a corpus, in the order of the file.
 * @param tours `null` for one whose shape is wrong, which is left out
 * @param events the ids of all events, also of those that could not be compiled; `null` when they
 * could not be read
 */
export function compileTours(
  tours: readonly (NonNullable<AuthoredCorpus['tours']>[number] | null)[],
  file: YamlFile,
  events: readonly string[] | null,
  problems: Problem[],
): Tour[] {
  return tours.flatMap((tour, index) => {
    if (!tour) return [];
    const { id, title, summary = null, events: stops } = tour;
    const first = new Map<string, Place>();
    for (const [position, { event }] of stops.entries()) {
      const place = file.placeOf(['tours', index, 'events', position, 'event']);
      checkEvent(event, events, place, problems);
      const other = first.get(event);
      if (!other) first.set(event, place);
      else problems.push(repeated(event, title, place, other));
    }
    return { id, title, summary, stops };
  });
}

function repeated(event: string, tour: string, place: Place, other: Place): Problem {
  return {
    ...place,
    code: 'TOUR_REPEATS_EVENT',
    message: `The tour ${shown(tour)} has already shown ${shown(event)} at ${other.file}:${other.line}:${other.column}. Take one of the two out.`,
  };
}
