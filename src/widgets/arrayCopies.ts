type Compare<T> = (a: T, b: T) => number;

/** The copying array methods of ES2023. https://tc39.es/ecma262/#sec-array.prototype.toreversed */
const COPIES = {
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
  toSorted<T>(this: readonly T[], compare?: Compare<T>): T[] {
    return [...this].sort(compare);
  },
  toSpliced<T>(this: readonly T[], ...change: [number, number, ...T[]]): T[] {
    const copy = [...this];
    copy.splice(...change);
    return copy;
  },
  with<T>(this: readonly T[], index: number, value: T): T[] {
    const copy = [...this];
    const at = Math.trunc(index) || 0;
    const position = at < 0 ? copy.length + at : at;
    if (position < 0 || position >= copy.length) throw new RangeError(`no index ${index}`);
    copy[position] = value;
    return copy;
  },
};

/**
 * Adds the array methods that Chrome 109 lacks and that our script and vis-timeline call. Existing
 * methods are kept. Typed arrays (`Uint8Array`…) are not extended.
 */
export function addArrayCopies(prototype: object): void {
  for (const [name, value] of Object.entries(COPIES)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
