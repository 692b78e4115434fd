/** Each number of a list with the one after it. */
export function pairsOf(list: readonly number[]): readonly (readonly [number, number])[] {
  const [first, ...others] = list;
  if (first === undefined) return [];
  let before = first;
  return others.map((number) => {
    const pair = [before, number] as const;
    before = number;
    return pair;
  });
}
