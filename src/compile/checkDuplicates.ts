import { type Finding, type Place, shown } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/**
 * The problems of ids that an earlier entry of the same list has.
 * @param list the field that holds the list
 * @param entries in the order of the file; `null` for one whose shape is wrong
 */
export function checkDuplicates(
  file: YamlFile,
  list: string,
  entries: readonly ({ readonly id: string } | null)[],
): readonly Finding[] {
  return duplicateIds(
    entries.flatMap((entry, index) => {
      const place = file.placeOf([list, index, 'id']);
      return entry ? [{ id: entry.id, place }] : [];
    }),
  );
}

/** As {@link checkDuplicates}, for ids from anywhere, each with its place. */
export function duplicateIds(
  ids: readonly { readonly id: string; readonly place: Place }[],
): readonly Finding[] {
  const problems: Finding[] = [];
  const first = new Map<string, Place>();
  for (const { id, place } of ids) {
    const other = first.get(id);
    if (!other) {
      first.set(id, place);
      continue;
    }
    problems.push({
      ...place,
      code: 'ID_DUPLICATE',
      message: `The id ${shown(id)} is also used at ${other.file}:${other.line}:${other.column}. Ids are kept for ever: rename the newer one.`,
    });
  }
  return problems;
}
