/** What an address asks of the chart. */
export interface AskedChart {
  /** The id of the open event. */
  readonly event: string | undefined;
  /** The id of the document that is to be shown of it. */
  readonly document: string | undefined;
  readonly rows: string | undefined;
}

/** With these the page shows something else, or a part of the events or of the time that only the app works out. */
const OTHERWISE = 'view scale q category source status from to present notes quiz'.split(' ');

/** `null` where the first chart is none of all events on the shortened axis. */
export function askedChart(search: string): AskedChart | null {
  const query = new URLSearchParams(search);
  const given = (name: string): string | undefined => query.get(name)?.trim();
  if (OTHERWISE.some((name) => query.has(name))) return null;
  return { event: given('event'), document: given('document'), rows: given('rows') };
}
