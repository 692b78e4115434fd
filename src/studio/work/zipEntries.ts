/** What the list at the end of a zip says of a file. */
export interface ZipEntry {
  /** As it is read by whoever unpacks it. */
  readonly name: string;
  /** With `/` on every system. */
  readonly path: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly isLocked: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The files that a zip lists (https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT, 4.3.12); `null` where it is no
 * zip, or a larger one than is opened.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 0xffff);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [length = 0, ...others] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const flags = view.getUint16(at + 8, true);
    const written = bytes.subarray(at + 46, at + 46 + length);
    entries.push({
      name: flags & 0x800 ? new TextDecoder().decode(written) : latin(written),
      path: pathOf(written),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      isLocked: (flags & 1) !== 0,
    });
    at += others.reduce((sum, own) => sum + own, 46 + length);
  }
  return entries;
}

/** Some programs write UTF-8 without saying so, and some write the way as Windows does. */
function pathOf(written: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(written);
  } catch {
    name = latin(written);
  }
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function latin(written: Uint8Array): string {
  return Array.from(written, (byte) => String.fromCharCode(byte)).join('');
}

const TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of a file, as zips name it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
