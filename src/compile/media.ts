import type { Recording } from '../dataset/about.ts';

/** A file that a document names, other than its text. */
export interface MediaFile {
  /** Where it is, links followed. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The beginning of its SHA-256, in hexadecimal: what lies beside the page changes its name with it. */
  readonly hash: string;
  readonly content: MediaContent;
}

/** What the bytes of a file are, whatever its name says. */
export type MediaContent =
  | {
      readonly kind: 'picture';
      readonly format: PictureFormat;
      /** As it is shown: cameras write that a picture is to be turned. */
      readonly width: number;
      readonly height: number;
    }
  | ({ readonly kind: 'recording' } & RecordingContent)
  | { readonly kind: 'other' };

export type PictureFormat = 'PNG' | 'JPEG' | 'WebP' | 'AVIF';

interface RecordingContent {
  readonly container: string;
  readonly medium: Recording['kind'];
  /** A media type. */
  readonly type: string;
}

/** The largest files that are read, in bytes; hosts such as GitHub take none larger than the last. */
export const MOST_BYTES = {
  picture: 40 * 1024 * 1024,
  other: 100 * 1024 * 1024,
} as const;

/** That a file is too large, and how large it may be. */
export function tooLarge(size: number, most: number): string {
  const mega = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return `The file has ${mega(size)} MB, more than the ${mega(most)} MB that are allowed. Make it smaller.`;
}

/** The ends of names that a file of this format may have. */
export const PICTURE_NAMES: Readonly<Record<PictureFormat, RegExp>> = {
  PNG: /\.png$/i,
  JPEG: /\.jpe?g$/i,
  WebP: /\.webp$/i,
  AVIF: /\.avif$/i,
};

interface Container extends RecordingContent {
  /** The end of the name; what a container holds is told by it. */
  readonly name: RegExp;
  /** Whether a file begins like this. */
  readonly begins: (head: Uint8Array) => boolean;
}

const isAt = (head: Uint8Array, offset: number, words: string): boolean =>
  [...words].every((letter, index) => head[offset + index] === letter.charCodeAt(0));
const isIso = (head: Uint8Array): boolean => isAt(head, 4, 'ftyp');
const isOgg = (head: Uint8Array): boolean => isAt(head, 0, 'OggS');
const isWebm = (head: Uint8Array): boolean => isAt(head, 0, '\x1a\x45\xdf\xa3');

/** What browsers play, from https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Containers */
const CONTAINERS: readonly Container[] = [
  {
    container: 'MP3',
    medium: 'audio',
    type: 'audio/mpeg',
    name: /\.mp3$/i,
    begins: (head) =>
      isAt(head, 0, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0),
  },
  { container: 'M4A', medium: 'audio', type: 'audio/mp4', name: /\.m4a$/i, begins: isIso },
  {
    container: 'Ogg',
    medium: 'audio',
    type: 'audio/ogg',
    name: /\.(ogg|oga|opus)$/i,
    begins: isOgg,
  },
  {
    container: 'WAV',
    medium: 'audio',
    type: 'audio/wav',
    name: /\.wav$/i,
    begins: (head) => isAt(head, 0, 'RIFF') && isAt(head, 8, 'WAVE'),
  },
  {
    container: 'FLAC',
    medium: 'audio',
    type: 'audio/flac',
    name: /\.flac$/i,
    begins: (head) => isAt(head, 0, 'fLaC'),
  },
  { container: 'MP4', medium: 'video', type: 'video/mp4', name: /\.(mp4|m4v)$/i, begins: isIso },
  { container: 'WebM', medium: 'video', type: 'video/webm', name: /\.webm$/i, begins: isWebm },
];

/** The sound or film that a file holds, by its name and its first bytes; `null` for anything else. */
export function recordingIn(name: string, head: Uint8Array): MediaContent | null {
  if (head.length < 12) return null;
  const found = CONTAINERS.find((one) => one.name.test(name) && one.begins(head));
  if (!found) return null;
  const { container, medium, type } = found;
  return { kind: 'recording', container, medium, type };
}
