import type { LabelWords } from '../timeline/labelWords.ts';
import type { RowGroup } from '../timeline/layout/chartItem.ts';
import type { EventMark } from '../timeline/layout/eventMark.ts';
import { readMark } from './markText.ts';

/** An event as it stands in the page. */
export interface EventOnPage {
  readonly id: string;
  readonly link: HTMLAnchorElement;
  /** The place in which it stands. */
  readonly item: HTMLElement;
  readonly mark: EventMark;
  readonly words: LabelWords;
  readonly category: string;
  readonly status: string;
  /** The id of its row where rows stand for documents. */
  readonly row: string;
}

/** The chart as `static/StaticChart.tsx` writes it into the page, without its places. */
export interface ChartOnPage {
  readonly host: HTMLElement;
  /** In date order. */
  readonly events: readonly EventOnPage[];
  /** What rows may stand for, by the word of the address. */
  readonly rows: Readonly<Record<string, readonly RowGroup[]>>;
}

export function chartOnPage(host: HTMLElement): ChartOnPage {
  const events = [...host.querySelectorAll('a')].flatMap((link): readonly EventOnPage[] => {
    const { event, mark, title, date, quote, category, status, row } = link.dataset;
    const item = link.parentElement;
    if (!item) return [];
    return [
      {
        id: event ?? '',
        link,
        item,
        mark: readMark(mark ?? ''),
        words: {
          label: link.textContent ?? '',
          title: title ?? '',
          date: date ?? '',
          quote: quote ?? '',
        },
        category: category ?? '',
        status: status ?? '',
        row: row ?? '',
      },
    ];
  });
  return { host, events, rows: JSON.parse(host.dataset.rows ?? '{}') };
}
