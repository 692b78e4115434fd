/** A number with thousands separated: `10,000`. */
export function numeral(count: number): string {
  return count.toLocaleString('en');
}

/** A number of things in words: `1 event`, `10,000 events`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numeral(count)} ${count === 1 ? singular : plural}`;
}
