import type { LabelWords } from '../timeline/labelWords.ts';
import type { RowGroup } from '../timeline/layout/chartItem.ts';
import type { EventMark } from '../timeline/layout/eventMark.ts';
import { readMark } from './markText.ts';

/** An event as it stands in the page. */
export interface EventOnPage {
  readonly link: HTMLAnchorElement;
  readonly mark: EventMark;
  readonly words: LabelWords;
}

/** The chart as `static/StaticChart.tsx` writes it into the page, without its places. */
export interface ChartOnPage {
  /** What it is drawn into. */
  readonly host: HTMLElement;
  /** The chart as a whole, with its ruler. */
  readonly place: HTMLElement;
  /** In date order. */
  readonly events: readonly EventOnPage[];
  /** What rows may stand for, by the word of the address. */
  readonly rows: Readonly<Record<string, readonly RowGroup[]>>;
}

/** `null` where the page leaves the chart to the app. */
export function chartOnPage(): ChartOnPage | null {
  const place = document.querySelector<HTMLElement>('.static-chart');
  const host = place?.querySelector<HTMLElement>('.static-host');
  if (!place || !host) return null;
  const events = [...host.querySelectorAll('a')].map((link) => {
    const { mark = '', title = '', date = '', quote = '' } = link.dataset;
    return {
      link,
      mark: readMark(mark),
      words: { label: link.textContent ?? '', title, date, quote },
    };
  });
  return { place, host, events, rows: JSON.parse(host.dataset.rows ?? '{}') };
}
