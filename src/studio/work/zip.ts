import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Folder } from './folder.ts';
import { checksum, type ZipEntry, zipEntries } from './zipEntries.ts';

/** The first day that a zip can name, so that the same files are the same zip on any day. */
const DAY = new Date(1980, 0, 1);

/** The folder as a zip: the same bytes for the same files. */
export function zipOf(folder: Folder): Uint8Array {
  const files: Zippable = {};
  for (const path of [...folder.keys()].sort())
    files[path] = [folder.get(path) ?? new Uint8Array(), { level: isPacked(path) ? 0 : 6 }];
  return zipSync(files, { mtime: DAY });
}

/** Whether a file would not become smaller. */
function isPacked(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|mp[34]|m4[av]|ogg|webm|zip|docx|pdf)$/i.test(path);
}

/** What a zip may unpack to; a corpus of scans has less, and a page holds no more. */
const MOST_FILES = 5_000;
export const MOST_BYTES = 500 * 1024 * 1024;
/** How many times its packed size a file may have. A text has ten; deflate makes at most about 1,030 of one. */
const MOST_TIMES = 300;

const NO_ZIP =
  'This is no zip file, or it is damaged. Choose the zip that was saved here, or zip the folder again.';
const BOMB =
  'This zip holds a file that unpacks to hundreds of times its size, as no document does, so it is not opened.';
const DAMAGED = 'This zip is damaged: a file in it is not what it was. Take another copy of it.';
const LOCKED = 'This zip is locked with a password. Unpack it and zip it again without one.';
const NO_CORPUS =
  'This zip holds no timeline: there is no corpus.yml in it. Choose the zip that was saved here, or the zip of a corpus folder.';

/** That a zip holds too much, where so many bytes may be opened. */
export function tooMuch(most: number): string {
  return `This zip unpacks to more than can be opened here: up to 5,000 files and ${most / 1024 / 1024} MB.`;
}

/**
 * The folder in a zip, whatever program made it; one folder around all files is left out, and so is what systems put
 * beside them. A sentence where it cannot be opened, or should not be.
 * @param most what it may unpack to, in bytes
 */
export function folderIn(
  bytes: Uint8Array,
  most: number = MOST_BYTES,
): Folder | { readonly why: string } {
  const entries = zipEntries(bytes)?.filter(({ name }) => !isBeside(name));
  if (!entries) return { why: NO_ZIP };
  const why = faultOf(entries, most);
  if (why !== null) return { why };
  const around = folderAround(entries.map(({ path }) => path));
  if (around === null) return { why: NO_CORPUS };
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => !isBeside(name) });
    const folder = new Map<string, Uint8Array>();
    for (const { name, path, crc } of entries) {
      const file = Object.hasOwn(files, name) ? files[name] : undefined;
      if (!file || checksum(file) !== crc) return { why: DAMAGED };
      if (path.startsWith(around)) folder.set(path.slice(around.length), file);
    }
    return folder;
  } catch {
    return { why: NO_ZIP };
  }
}

/** Why a zip should not be unpacked. What an entry says of its size is what it gets when it is unpacked, no more. */
function faultOf(entries: readonly ZipEntry[], most: number): string | null {
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = entries.some(
    ({ packed, unpacked }) => unpacked > 1_000_000 && unpacked > MOST_TIMES * packed,
  );
  if (size > most || entries.length > MOST_FILES) return tooMuch(most);
  if (isBomb) return BOMB;
  if (entries.some(({ isLocked }) => isLocked)) return LOCKED;
  const paths = entries.map(({ path }) => path);
  const outside = paths.find(isOutside);
  if (outside !== undefined)
    return `This zip names a file outside of its folder (${outside.slice(0, 60)}), so it is not opened.`;
  const seen = new Set<string>();
  const twice = paths.find((path) => seen.size === seen.add(path).size);
  return twice === undefined
    ? null
    : `This zip holds the file ${twice.slice(0, 60)} twice. Zip the folder again.`;
}

/** What systems put into a zip beside what was meant: folders, and the notes of a Mac. */
function isBeside(name: string): boolean {
  const isLeft = /(?:^|[/\\])(?:__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
  return isLeft || /[/\\]$/.test(name);
}

function isOutside(path: string): boolean {
  const isWay = path.split('/').some((step) => step === '' || step === '.' || step === '..');
  return isWay || /^[a-z]:/i.test(path) || path.includes('\0');
}

/** The folder in which `corpus.yml` lies, with its slash; empty where that is the top, `null` where there is none. */
function folderAround(paths: readonly string[]): string | null {
  const [own] = paths
    .filter((path) => /(?:^|\/)corpus\.yml$/.test(path))
    .sort((a, b) => a.length - b.length);
  return own === undefined ? null : own.slice(0, -'corpus.yml'.length);
}
