import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEEPEST, isPassedOver, MOST_FILES } from '../compile/passedOver.ts';

/**
 * The paths of the visible files in a corpus folder that are not read, also in folders below it, with `/` on every
 * system. Nothing is opened, and links are not followed.
 * @param read the paths of those that are
 */
export async function otherFiles(
  root: string,
  read: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (isPassedOver(entry.name, depth)) continue;
      if (read.has(path) || found.length >= MOST_FILES) continue;
      if (entry.isDirectory() && depth < DEEPEST) await walk(path, depth + 1);
      else if (entry.isFile() || entry.isDirectory()) found.push(path);
    }
  };
  await walk('', 0);
  return found;
}
