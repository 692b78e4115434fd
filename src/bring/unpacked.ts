import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** The names of the files in a ZIP archive by its directory; `null` when it cannot be read. */
export function namesInZip(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}

/**
 * Unpacks chosen files of a ZIP archive and stops as soon as they come to more than `limit` bytes,
 * whatever the archive says of their size.
 * @returns `null` when they come to more, or the archive cannot be read
 */
export function unpackWithin(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): ReadonlyMap<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let isOver = false;
  const unzip = new Unzip((file) => {
    if (isOver || !isWanted(file.name)) return;
    const own: Uint8Array[] = [];
    parts.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > limit) throw new RangeError('more than the limit');
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isOver = true;
    return null;
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

/** What is unpacked at a time comes to a thousand times this at most, bytes. */
const STEP = 16_384;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
