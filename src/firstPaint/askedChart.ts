/** What an address asks of the chart. */
export interface AskedChart {
  /** The id of the open event. */
  readonly event: string | undefined;
  readonly rows: string | undefined;
  /** The ids of the categories and statuses that pass; an empty list lets all pass. */
  readonly category: readonly string[];
  readonly status: readonly string[];
}

/** With these the page shows something else, or a part of the time that only the app works out. */
const OTHERWISE = ['view', 'scale', 'q', 'source', 'from', 'to', 'present', 'notes', 'quiz'];

/** `null` where the first chart is none of the whole period on its shortened axis. */
export function askedChart(search: string): AskedChart | null {
  const query = new URLSearchParams(search);
  if (OTHERWISE.some((name) => query.has(name))) return null;
  const given = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const list = (name: string): readonly string[] =>
    given(name)
      ?.split(',')
      .map((id) => id.trim()) ?? [];
  return {
    event: given('event'),
    rows: given('rows'),
    category: list('category'),
    status: list('status'),
  };
}
