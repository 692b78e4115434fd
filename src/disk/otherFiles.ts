import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells people about a folder. */
const ABOUT = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors)(?:\.\w+)?$/i;
/** What systems and editors leave. */
const LEFT = /(?:~|\.(?:bak|tmp|orig))$|^(?:Thumbs\.db|desktop\.ini)$/i;
/** What a corpus is installed with, and what it is built to. */
const BESIDE = /^(?:package(?:-lock)?\.json|node_modules|sourced-timeline-.*\.tgz|site|dist)$/;

/** More than these are not listed, and folders are not followed further: nobody reads on. */
const MOST_FILES = 200;
const DEEPEST = 4;

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
      const isBeside = depth === 0 && BESIDE.test(entry.name);
      if (isBeside || entry.name.startsWith('.') || ABOUT.test(entry.name)) continue;
      if (LEFT.test(entry.name)) continue;
      if (read.has(path) || found.length >= MOST_FILES) continue;
      if (entry.isDirectory() && depth < DEEPEST) await walk(path, depth + 1);
      else if (entry.isFile() || entry.isDirectory()) found.push(path);
    }
  };
  await walk('', 0);
  return found;
}
