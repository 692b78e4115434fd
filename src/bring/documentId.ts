import anyAscii from 'any-ascii';

const MOST_WORDS = 5;
const LONGEST_WORD = 24;

/**
 * An id for a document: year and month when they are known, and the first words of its title in
 * letters of a–z, whatever script it is in.
 * @param date EDTF
 * @param taken whether an id is in use
 */
export function documentId(
  title: string,
  date: string | null,
  taken: (id: string) => boolean,
): string {
  const words =
    anyAscii(title)
      .toLowerCase()
      .replace(/['’`]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const month = /^\d{4}(?:-\d\d)?/.exec(date ?? '')?.[0];
  const name = words
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join('-');
  const id = [month, name || 'document'].filter(Boolean).join('-');
  let free = id;
  for (let count = 2; taken(free); count += 1) free = `${id}-${count}`;
  return free;
}
