/** One entry: an item or a group. */
interface Entry {
  readonly id: string;
}

type Change = 'add' | 'update' | 'remove';

/** What is told of a change: the ids that it concerns. */
interface ChangedIds {
  readonly items: readonly string[];
}

type Listener = (change: Change, changed: ChangedIds) => void;

/**
 * What the chart and vis-timeline 8.5 call of the `DataSet` of vis-data
 * (https://visjs.github.io/vis-data/data/dataset.html): entries by their ids, and word of what
 * changes. All else is missing, so that a call of it throws.
 */
export class DataSet<T extends Entry = Entry> {
  readonly #entries = new Map<string, T>();
  readonly #listeners: Record<Change, Listener[]> = { add: [], update: [], remove: [] };

  constructor(entries: readonly T[] = []) {
    this.add(entries);
  }

  get length(): number {
    return this.#entries.size;
  }

  /** @throws Error if an id is taken */
  add(entries: readonly T[]): void {
    const taken = entries.find(({ id }) => this.#entries.has(id));
    if (taken) throw new Error(`The id ${taken.id} is taken.`);
    for (const entry of entries) this.#entries.set(entry.id, entry);
    this.#tell(
      'add',
      entries.map(({ id }) => id),
    );
  }

  /** Adds what is new, and changes the given fields of what is not. */
  update(entries: readonly T[]): void {
    const known = entries.filter(({ id }) => this.#entries.has(id));
    const added = entries.filter(({ id }) => !this.#entries.has(id));
    for (const entry of known) {
      this.#entries.set(entry.id, { ...this.#entries.get(entry.id), ...entry });
    }
    this.add(added);
    this.#tell(
      'update',
      known.map(({ id }) => id),
    );
  }

  remove(ids: readonly string[]): void {
    this.#tell(
      'remove',
      ids.filter((id) => this.#entries.delete(id)),
    );
  }

  get(id: string): T | null {
    return this.#entries.get(id) ?? null;
  }

  /** @param order the field by whose value they are sorted */
  getIds({ order }: { readonly order?: keyof T } = {}): string[] {
    const entries = [...this.#entries.values()];
    if (order) entries.sort((a, b) => Number(a[order] > b[order]) - Number(a[order] < b[order]));
    return entries.map(({ id }) => id);
  }

  on(change: Change, listener: Listener): void {
    this.#listeners[change].push(listener);
  }

  off(change: Change, listener: Listener): void {
    this.#listeners[change] = this.#listeners[change].filter((other) => other !== listener);
  }

  #tell(change: Change, items: readonly string[]): void {
    if (items.length === 0) return;
    for (const listener of [...this.#listeners[change]]) listener(change, { items });
  }
}
