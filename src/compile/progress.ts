/** How far a compilation has come. */
export interface Progress {
  readonly step: 'Reading documents' | 'Checking events' | 'Looking for dates';
  readonly done: number;
  readonly total: number;
}

/** Called before each document and each event is worked on. */
export type OnProgress = (progress: Progress) => void;

/** The items of a list, one by one; the observer is told before each. */
export function* observed<Item>(
  items: readonly Item[],
  step: Progress['step'],
  onProgress: OnProgress | undefined,
): Generator<Item> {
  for (const [done, item] of items.entries()) {
    onProgress?.({ step, done, total: items.length });
    yield item;
  }
}
