import type { CorpusFiles } from './corpusFiles.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import { nearestName } from './nearestName.ts';
import { type Problem, shown, topOf } from './problem.ts';

/** Names each file of the folder that nothing reads and no document names, with what can be done with it. */
export function checkFiles(
  { others = [], problems, commandLine }: CorpusFiles,
  documents: LoadedDocuments,
): readonly Problem[] {
  const named = new Set(
    [...documents.values()].flatMap((document) => (document ? filesNamed(document.file.data) : [])),
  );
  return others
    .filter((path) => !named.has(path.replace(/^documents\//, '')))
    .filter((path) => problems.every(({ file }) => file !== path))
    .map((path) => ({
      ...topOf(path),
      code: 'FILE_UNUSED',
      message: `Nothing reads this file. ${cureOf(path, commandLine)}`,
    }));
}

/** What a document names as a `file`: what its text was taken from, or what stands beside it. */
function filesNamed(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === 'file' && typeof value === 'string' ? [value] : filesNamed(value),
  );
}

const READ = ['corpus.yml', 'events.yml', 'lessons.yml'];
const BROUGHT_IN =
  /\.(?:pdf|docx?|odt|rtf|html?|mhtml|eml|msg|md|png|jpe?g|webp|avif|gif|tiff?|mp3|m4a|ogg|wav|mp4|webm)$/i;
const TABLE = /\.(?:csv|json)$/i;

function cureOf(path: string, commandLine: CorpusFiles['commandLine']): string {
  if (/^draft-\d+\.yml$/.test(path)) {
    return 'Copy the events that you want to events.yml, then delete it.';
  }
  const name = path.replace(/^.*\//, '');
  if (/\.(?:txt|ya?ml)$/i.test(name)) {
    const right = rightPath(path);
    const isHere = path.slice(0, -name.length) === right.replace(/[^/]*$/, '');
    return isHere
      ? `Rename it to ${shown(right)}.`
      : `If it belongs to the timeline, move it to ${shown(right)}.`;
  }
  const command = BROUGHT_IN.test(name) ? 'add' : TABLE.test(name) ? 'import' : null;
  if (command && commandLine)
    return `Bring it in: ${commandLine(command, `"${path}" --to <this folder>`)}`;
  return 'Take it out of the folder, or save its text as a .txt file in “documents”.';
}

/** Where a text or YAML file would be read, with the end that is read: `LETTER.TXT` → `documents/letter.txt`. */
function rightPath(path: string): string {
  const name = path
    .replace(/^.*\//, '')
    .toLowerCase()
    .replace(/\.yaml$/, '.yml');
  if (name.endsWith('.txt') || path.startsWith('documents/')) return `documents/${name}`;
  if (path.startsWith('events/') || /^events./.test(name.replace('.yml', '')))
    return `events/${name}`;
  return nearestName(name, READ) ?? `events/${name}`;
}
