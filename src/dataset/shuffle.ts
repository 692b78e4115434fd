/**
 * Puts items in an order that looks random but depends only on the seed, so that a class and its
 * teacher get the same sheet. The order differs from the given one if it can.
 */
export function shuffle<Item>(items: readonly Item[], seed: string): readonly Item[] {
  const next = numbersFrom(seed);
  const order = items.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  // The random order may be the very one that a class is to find.
  if (order.every((place, index) => place === index)) order.push(...order.splice(0, 1));
  return order.map((index) => items[index] as Item);
}

/** Numbers in [0, 1) that depend only on the seed: mulberry32, seeded with its hash. */
function numbersFrom(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value;
}
