import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type MediaContent,
  type MediaFile,
  MOST_BYTES,
  type PictureFormat,
  recordingIn,
  tooLarge,
} from '../compile/media.ts';
import { codeOf, isInside, NOT_A_FILE, NOT_THERE, OUTSIDE } from './fileFault.ts';
import { pictureLibrary } from './pictureLibrary.ts';

/**
 * Reads what a file beside the documents is, or says in a sentence why it cannot be used.
 * @param root the real path of the corpus folder, out of which no link may lead
 */
export async function readMedia(root: string, name: string): Promise<MediaFile | string> {
  try {
    const path = await realpath(join(root, 'documents', name));
    if (!isInside(root, path)) return OUTSIDE;
    const status = await stat(path);
    // Reading a pipe would wait for ever.
    if (!status.isFile()) return NOT_A_FILE;
    if (status.size === 0) return 'The file is empty. Put the file that is meant in its place.';
    if (status.size > MOST_BYTES.other) return tooLarge(status.size, MOST_BYTES.other);
    const stamp = `${name} ${path} ${status.size} ${status.mtimeMs}`;
    const known = KNOWN.get(stamp) ?? (await mediaIn(path, name));
    KNOWN.set(stamp, known);
    return known;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? NOT_THERE : `The file cannot be read: ${codeOf(error)}.`;
  }
}

/** What was read, so that scans that have not changed are not read again after each change of a text. */
const KNOWN = new Map<string, MediaFile>();

async function mediaIn(path: string, name: string): Promise<MediaFile> {
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path, size: bytes.length, hash, content: await contentOf(name, bytes) };
}

async function contentOf(name: string, bytes: Buffer): Promise<MediaContent> {
  const recording = recordingIn(name, bytes);
  if (recording) return recording;
  if (!PICTURE_NAME.test(name) || bytes.length > MOST_BYTES.picture) return { kind: 'other' };
  return (await pictureIn(bytes)) ?? { kind: 'other' };
}

const PICTURE_NAME = /\.(?:png|jpe?g|webp|avif)$/i;

/** The names that the library has for the formats. */
const FORMATS: Readonly<Record<string, PictureFormat>> = {
  png: 'PNG',
  jpeg: 'JPEG',
  webp: 'WebP',
  heif: 'AVIF',
};

/** A picture that can be decoded; `null` for anything else, vector graphics among it. */
async function pictureIn(bytes: Buffer): Promise<MediaContent | null> {
  const sharp = pictureLibrary();
  try {
    const { format, compression, autoOrient } = await sharp(bytes).metadata();
    const known = FORMATS[format ?? ''];
    if (!known || (known === 'AVIF' && compression !== 'av1')) return null;
    return { kind: 'picture', format: known, ...autoOrient };
  } catch {
    return null;
  }
}
