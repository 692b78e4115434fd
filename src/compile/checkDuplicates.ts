import { type Finding, type Place, shown } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/**
 * The problems of ids that an earlier entry of the same list has.
 * @param list the field that holds the list, or `null` when the file is the list
 * @param entries in the order of the file; `null` for one whose shape is wrong
 */
export function checkDuplicates(
  file: YamlFile,
  list: string | null,
  entries: readonly ({ readonly id: string } | null)[],
): readonly Finding[] {
  const problems: Finding[] = [];
  const first = new Map<string, Place>();
  for (const [index, entry] of entries.entries()) {
    if (!entry) continue;
    const place = file.placeOf([...(list ? [list] : []), index, 'id']);
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, place);
      continue;
    }
    problems.push({
      ...place,
      code: 'ID_DUPLICATE',
      message: `The id ${shown(entry.id)} is also used at ${other.file}:${other.line}:${other.column}. Ids are kept for ever: rename the newer one.`,
    });
  }
  return problems;
}
