/** A number of bytes in words: `340 kB`, `2.3 MB`. */
export function sizeWords(bytes: number): string {
  const kilo = bytes / 1000;
  return kilo < 1000 ? `${Math.ceil(kilo)} kB` : `${(kilo / 1000).toFixed(1)} MB`;
}
