import { type Refused, refused } from './brought.ts';

/** Larger files are no documents that people read, bytes. */
const LARGEST = 50_000_000;

/** Why a file of so many bytes is not read; `null` where it is. */
export function tooLong(size: number): Refused | null {
  return size <= LARGEST
    ? null
    : refused(
        `The file has ${megabytes(size)} MB, more than the ${megabytes(LARGEST)} MB that are read; part it, and add the parts.`,
      );
}

function megabytes(size: number): number {
  return Math.round(size / 1_000_000);
}
