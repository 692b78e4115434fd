/** A number as it is read: `10,000`. */
export function numeral(count: number): string {
  return count.toLocaleString('en');
}

/** Things and how many they are: `1 event`, `10,000 events`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numeral(count)} ${count === 1 ? singular : plural}`;
}
