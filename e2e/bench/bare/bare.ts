import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

/** One event as vis-timeline's own examples feed it. */
interface BareItem {
  readonly id: string;
  readonly content: string;
  readonly start: string;
}

// vis-timeline as its documentation shows it: all items at once, the whole period on screen.
const items = (await (await fetch('./events.json')).json()) as readonly BareItem[];
const host = document.getElementById('chart');
const cluster = new URLSearchParams(location.search).has('cluster');
if (host)
  new Timeline(host, new DataSet([...items]), { height: 600, ...(cluster ? { cluster: {} } : {}) });
