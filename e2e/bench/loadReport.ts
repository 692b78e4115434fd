import { kib, table, whole } from './table.ts';

/** One load of a page; milliseconds from the beginning of the navigation. */
export interface Load {
  /** Until the first event is seen and can be clicked. */
  readonly seen: number;
  /** Until that event is open, when it is clicked as soon as it stands still; `null` when the click was lost. */
  readonly opened: number | null;
  /** Until the page as it stays shows it, where something else shows it before. */
  readonly stays: number | null;
  /** What had come when the event was seen, compressed, without fonts. */
  readonly bytes: number;
  /** How many files had been asked for then, the page among them. */
  readonly requests: number;
}

/** What a page fetches when nobody asks for anything: bytes, compressed. */
export interface Still {
  /** What the page names, whenever it is fetched. */
  readonly script: number;
  /** What scripts fetch by themselves, ahead of use. */
  readonly ahead: number;
  /** Of the files without which no event is seen, without fonts. */
  readonly needed: number;
}

/** All loads of a page. */
export interface LoadedPage {
  readonly name: string;
  readonly still: Still;
  /** By how many times slower the processor was. */
  readonly loads: ReadonlyMap<number, readonly Load[]>;
}

/** This timeline and those beside which it is measured. */
export interface LoadedPages {
  readonly own: LoadedPage;
  readonly vis: LoadedPage;
  readonly timelineJs: LoadedPage;
}

/** How long a chart takes to be laid out, milliseconds. */
export interface LayoutTime {
  readonly events: number;
  readonly time: number;
  /** What it should take at the most. */
  readonly goal: number;
}

/** What is to be reached, at the most. */
const GOALS = {
  /** First event, in those of the others. */
  seenOfVis: 0.75,
  seenOfTimelineJs: 0.6,
  /** Open event, in the first event of vis-timeline. */
  openedOfVis: 1.3,
  /** Bytes. */
  script: 165 * 1024,
  needed: 60_000,
} as const;

/**
 * The middle one of some values, or the mean of the two in the middle; endless where half of them are.
 * @throws RangeError if there are none
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no value.');
  return low === high ? low : (low + high) / 2;
}

/** A value beside the most that it should be: `0.80 (goal: 0.75, missed)`. */
export function beside(value: number, goal: number, format: (value: number) => string): string {
  return `${format(value)} (goal: ${format(goal)}, ${value <= goal ? 'reached' : 'missed'})`;
}

/** How pages with the same events load, each measure beside its goal. Markdown. */
export function loadReport(pages: LoadedPages, layouts: readonly LayoutTime[]): string {
  const { own, vis, timelineJs } = pages;
  return table(
    ['', 'processor', own.name, vis.name, timelineJs.name, 'to vis-timeline', 'to TimelineJS3'],
    [
      ...[...own.loads.keys()].flatMap((slowness) => timeRows(pages, slowness)),
      ...sizeRows(pages),
      ...layouts.map(({ events, time, goal }) => [
        `${events.toLocaleString('en')} events laid out, ms`,
        speed(1),
        beside(time, goal, (value) => value.toFixed(1)),
        ...['–', '–', '–', '–'],
      ]),
    ],
  );
}

function timeRows(pages: LoadedPages, slowness: number): readonly (readonly string[])[] {
  const { own, vis, timelineJs } = pages;
  const all = [own, vis, timelineJs];
  const of = (page: LoadedPage, measure: (load: Load) => number) =>
    median((page.loads.get(slowness) ?? []).map(measure));
  const seen = (page: LoadedPage) => of(page, (load) => load.seen);
  const opened = (page: LoadedPage) => of(page, (load) => load.opened ?? Number.POSITIVE_INFINITY);
  const stays = (page: LoadedPage) => of(page, (load) => load.stays ?? Number.POSITIVE_INFINITY);
  const name = speed(slowness);
  return [
    [
      'first event seen and clickable, ms',
      name,
      ...all.map((page) => whole(seen(page))),
      beside(seen(own) / seen(vis), GOALS.seenOfVis, ratio),
      beside(seen(own) / seen(timelineJs), GOALS.seenOfTimelineJs, ratio),
    ],
    [
      'clicked as soon as it rests, it is open, ms',
      name,
      ...all.map((page) => whole(opened(page))),
      `of its first event: ${beside(opened(own) / seen(vis), GOALS.openedOfVis, ratio)}`,
      `of its first event: ${ratio(opened(own) / seen(timelineJs))}`,
    ],
    [
      'and open in the app itself, ms',
      name,
      ...all.map((page) => whole(stays(page))),
      `of its first event: ${beside(stays(own) / seen(vis), GOALS.openedOfVis, ratio)}`,
      `of its first event: ${ratio(stays(own) / seen(timelineJs))}`,
    ],
    ['clicks that opened nothing', name, ...all.map((page) => lost(page, slowness)), '–', '–'],
    [
      'files asked for until the first event',
      name,
      ...all.map((page) => whole(of(page, (load) => load.requests))),
      ...['–', '–'],
    ],
    [
      'that had come by then, without fonts, gzip',
      name,
      ...all.map((page) => kilobytes(of(page, (load) => load.bytes))),
      ...['–', '–'],
    ],
  ];
}

function sizeRows({ own, vis, timelineJs }: LoadedPages): readonly (readonly string[])[] {
  return [
    [
      'files without which no event is seen, without fonts, gzip',
      '–',
      beside(own.still.needed, GOALS.needed, kilobytes),
      ...[vis, timelineJs].map(({ still }) => kilobytes(still.needed)),
      ...['–', '–'],
    ],
    [
      'script before anything is asked, gzip',
      '–',
      beside(own.still.script, GOALS.script, kib),
      ...[vis, timelineJs].map(({ still }) => kib(still.script)),
      ...['–', '–'],
    ],
    [
      'script that is fetched ahead of use, while the page is idle, gzip',
      '–',
      kib(own.still.ahead),
      ...[vis, timelineJs].map(({ still }) => kib(still.ahead)),
      ...['–', '–'],
    ],
  ];
}

function lost({ loads }: LoadedPage, slowness: number): string {
  const all = loads.get(slowness) ?? [];
  return `${all.filter(({ opened }) => opened === null).length} of ${all.length}`;
}

function speed(slowness: number): string {
  return slowness === 1 ? 'as it is' : `${slowness} times slower`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
