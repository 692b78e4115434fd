/** A list that holds at least one thing, so that its first and its last are there without a question. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

export function isNonEmpty<Item>(list: readonly Item[]): list is NonEmpty<Item> {
  return list.length > 0;
}

export function lastOf<Item>(list: NonEmpty<Item>): Item {
  return list.at(-1) ?? list[0];
}
