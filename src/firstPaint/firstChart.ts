import { textSamples } from '../timeline/textSamples.ts';
import { onResize } from '../widgets/onResize.ts';
import { type AskedChart, askedChart } from './askedChart.ts';
import { type ChartOnPage, chartOnPage } from './chartOnPage.ts';
import { drawChart } from './drawChart.ts';
import { passingBy } from './firstLayout.ts';
import { handOver } from './handOver.ts';

// Runs right behind the chart, before it is painted: gives each event of the page its place, the same as
// that which the app gives it. Where the address asks for something else, the place stays empty.

const host = document.querySelector<HTMLElement>('.static-host');
const asked = askedChart(location.search);
if (host && asked) begin(chartOnPage(host), asked);

function begin(chart: ChartOnPage, asked: AskedChart): void {
  const { host, events } = chart;
  const { sheet, samples, read } = textSamples();
  host.after(sheet);
  const isPassing = passingBy(asked, chart.rows);
  for (const event of events) {
    event.link.inert = !isPassing(event);
    if (event.id !== asked.event) continue;
    event.link.setAttribute('aria-current', 'true');
    // The panel has its place beside the chart.
    if (host.clientWidth > 0) host.closest('.explore')?.setAttribute('data-open', '');
  }
  onResize([host, ...samples], () => {
    const size = { width: host.clientWidth, height: host.clientHeight };
    if (size.width > 0) drawChart(chart, asked, { size, type: read().type });
  });
  handOver(host);
}
