/** The name on `window` of the files that a page holds itself, by their addresses; see {@link mediaAddress}. */
export const MEDIA_IN_PAGE = 'timelineMedia';

/**
 * Where a file that belongs to a document is found: beside the page, or in it. `null` in a page that
 * holds its files itself, and not this one.
 */
export function mediaAddress(address: string): string | null {
  const files: unknown = Reflect.get(globalThis, MEDIA_IN_PAGE);
  if (typeof files !== 'object' || files === null) return address;
  const inPage: unknown = Reflect.get(files, address);
  return typeof inPage === 'string' ? inPage : null;
}
