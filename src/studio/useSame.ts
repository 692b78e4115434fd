import { useRef } from 'react';

/**
 * The value of the rendering before, as long as the new one comes to the same: for what is rendered again, or drawn
 * anew, when it gets another object.
 * @param essence what of the value counts; all of it by default
 */
export function useSame<Value>(
  value: Value,
  essence: (value: Value) => unknown = (all) => all,
): Value {
  const kept = useRef<{ readonly value: Value; readonly text: string } | null>(null);
  if (kept.current?.value === value) return value;
  const text = JSON.stringify(essence(value)) ?? '';
  if (kept.current?.text !== text) kept.current = { value, text };
  return kept.current.value;
}

/**
 * The list of the rendering before, as long as the new one comes to the same; else with those of its items that still
 * do, so that nothing is done anew for them.
 * @param essence what of an item counts, with what tells it from the others
 */
export function useSameItems<Item>(
  items: readonly Item[],
  essence: (item: Item) => unknown,
): readonly Item[] {
  const kept = useRef<{ readonly given: readonly Item[]; readonly same: SameItems<Item> }>(null);
  if (kept.current?.given !== items) {
    kept.current = { given: items, same: sameItems(items, essence, kept.current?.same) };
  }
  return kept.current.same.items;
}

/** Items, and what each comes to. */
export interface SameItems<Item> {
  readonly items: readonly Item[];
  readonly byText: ReadonlyMap<string, Item>;
}

/** As {@link useSameItems}, with what it gave before. */
export function sameItems<Item>(
  items: readonly Item[],
  essence: (item: Item) => unknown,
  before?: SameItems<Item>,
): SameItems<Item> {
  const byText = new Map(
    items.map((item) => {
      const text = JSON.stringify(essence(item)) ?? '';
      return [text, before?.byText.get(text) ?? item];
    }),
  );
  const list = [...byText.values()];
  const isSame =
    list.length === before?.items.length &&
    list.every((item, index) => item === before.items[index]);
  return isSame ? before : { items: list, byText };
}
