import type { Tour } from '../dataset/dataset.ts';
import type { AuthoredCorpus } from './authored.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { gather, type Outcome } from './outcome.ts';
import { type Place, type Problem, shown } from './problem.ts';
import { checkEventId } from './unknownId.ts';
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
): Outcome<readonly Tour[]> {
  const found = gather();
  found.report(checkDuplicates(file, 'tours', tours));
  const compiled = tours.flatMap((tour, index) => {
    if (!tour) return [];
    const { id, title, summary = null, events: stops } = tour;
    const first = new Map<string, Place>();
    for (const [position, { event }] of stops.entries()) {
      const place = file.placeOf(['tours', index, 'events', position, 'event']);
      found.report(checkEventId(event, events, place));
      const other = first.get(event);
      if (!other) first.set(event, place);
      else found.report([repeated(event, title, place, other)]);
    }
    return { id, title, summary, stops };
  });
  return found.giving(compiled);
}

function repeated(event: string, tour: string, place: Place, other: Place): Problem {
  return {
    ...place,
    code: 'TOUR_REPEATS_EVENT',
    message: `The tour ${shown(tour)} has already shown ${shown(event)} at ${other.file}:${other.line}:${other.column}. Take one of the two out.`,
  };
}
