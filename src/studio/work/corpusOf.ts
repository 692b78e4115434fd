import type { CorpusFile, CorpusFiles } from '../../compile/corpusFiles.ts';
import { corpusText, unreadable } from '../../compile/corpusText.ts';
import { type MediaFile, MOST_BYTES, recordingIn, tooLarge } from '../../compile/media.ts';
import { DEEPEST, isPassedOver, MOST_FILES } from '../../compile/passedOver.ts';
import type { Problem } from '../../compile/problem.ts';
import { sha256 } from '../../compile/sha256.ts';
import type { Folder } from './folder.ts';
import { pictureIn } from './pictureIn.ts';

const READ =
  /^(?:(?:corpus|events|lessons)\.yml|documents\/[^/.][^/]*\.(?:txt|yml)|events\/[^/.][^/]*\.yml)$/;

/** What the compiler reads of a folder, as it reads a folder on a disk. */
export async function corpusOf(folder: Folder): Promise<CorpusFiles> {
  const files = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const path of [...folder.keys()].filter((own) => READ.test(own)).sort()) {
    const read = textFile(folder.get(path));
    if (typeof read === 'string') problems.push(unreadable(path, read));
    else files.set(path, read);
  }
  return { files, media: await mediaIn(folder, files), problems, others: othersIn(folder) };
}

const TEXTS = new WeakMap<Uint8Array, CorpusFile | string>();

/** The same object for the same bytes, so that nothing is worked out again that has not changed. */
function textFile(bytes: Uint8Array = new Uint8Array()): CorpusFile | string {
  const read = TEXTS.get(bytes) ?? corpusText(bytes);
  TEXTS.set(bytes, read);
  return read;
}

/** What no document names is not looked into. */
async function mediaIn(
  folder: Folder,
  files: CorpusFiles['files'],
): Promise<ReadonlyMap<string, MediaFile | string>> {
  const notes = [...files].filter(([path]) => path.endsWith('.yml')).map(([, { text }]) => text);
  const media = new Map<string, MediaFile | string>();
  for (const [path, bytes] of folder) {
    const name = /^documents\/([^/.][^/]*)$/.exec(path)?.[1];
    if (name === undefined || READ.test(path)) continue;
    if (notes.some((text) => text.includes(name))) media.set(name, await mediaFile(name, bytes));
  }
  return media;
}

const MEDIA = new WeakMap<Uint8Array, Map<string, MediaFile | string>>();

async function mediaFile(name: string, bytes: Uint8Array): Promise<MediaFile | string> {
  const byName = MEDIA.get(bytes) ?? new Map<string, MediaFile | string>();
  MEDIA.set(bytes, byName);
  const known = byName.get(name) ?? (await readMedia(name, bytes));
  byName.set(name, known);
  return known;
}

async function readMedia(name: string, bytes: Uint8Array): Promise<MediaFile | string> {
  const size = bytes.length;
  if (size === 0) return 'The file is empty. Put the file that is meant in its place.';
  if (size > MOST_BYTES.other) return tooLarge(size, MOST_BYTES.other);
  const picture = size > MOST_BYTES.picture ? null : await pictureIn(name, bytes);
  const content = recordingIn(name, bytes) ?? picture ?? { kind: 'other' };
  return { path: `documents/${name}`, size, hash: sha256(bytes).slice(0, 8), content };
}

/** The paths of the files that are not read, for what is said about them. */
function othersIn(folder: Folder): readonly string[] {
  return [...folder.keys()]
    .filter((path) => !READ.test(path))
    .filter((path) => path.split('/').every((name, depth) => !isPassedOver(name, depth)))
    .map((path) =>
      path
        .split('/')
        .slice(0, DEEPEST + 1)
        .join('/'),
    )
    .sort()
    .slice(0, MOST_FILES);
}
