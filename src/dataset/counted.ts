/**
 * A whole number with thousands separated: `10,000`. `toLocaleString` writes the same, and takes longer
 * for its first one than the whole list of events.
 */
export function numeral(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number of things in words: `1 event`, `10,000 events`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numeral(count)} ${count === 1 ? singular : plural}`;
}
