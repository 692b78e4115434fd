/** What is measured: a page with a timeline, and how its parts are found. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** One drawn event, or several drawn as one. */
  readonly item: string;
  /** One event by itself. */
  readonly single: string;
  /** What a click on an event leads to: its excerpt, or where there is no source, that it is marked. */
  readonly opened: string;
  /** Where the chart is dragged. */
  readonly chart: string;
  /** The key that turns the wheel into a zoom, if one is needed. */
  readonly zoomKey: 'Control' | null;
  /** Whether there is a search, and buttons that zoom. */
  readonly isOurs: boolean;
}

export function ours(name: string, url: string): Subject {
  return {
    name,
    url,
    item: '.timeline-host .vis-item .event-label:not([inert])',
    single: '.timeline-host [data-event]:not([inert])',
    opened: '.reader mark',
    chart: '.timeline-host',
    zoomKey: 'Control',
    isOurs: true,
  };
}

/** vis-timeline by itself, with its own clustering or without. */
export function bare(url: string, isClustered: boolean): Subject {
  return {
    name: isClustered ? 'vis-timeline, cluster' : 'vis-timeline',
    url: isClustered ? `${url}?cluster` : url,
    item: '.vis-foreground .vis-item.vis-box, .vis-foreground .vis-item.vis-cluster',
    single: '.vis-foreground .vis-item.vis-box',
    opened: '.vis-foreground .vis-item.vis-selected',
    chart: '#chart',
    zoomKey: null,
    isOurs: false,
  };
}
