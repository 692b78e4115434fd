import { labelSamples } from '../timeline/labelSamples.ts';
import { onResize } from '../widgets/onResize.ts';
import { type AskedChart, askedChart } from './askedChart.ts';
import { type ChartOnPage, chartOnPage } from './chartOnPage.ts';
import { choose, chooseOnClick } from './chosenEvent.ts';
import { drawChart } from './drawChart.ts';

// Runs right behind the chart, before it is painted: gives each event of the page its place, the same as
// that which the app gives it. Where the address asks for something else, the place stays empty.

const chart = chartOnPage();
const asked = askedChart(location.search);
if (chart && asked) begin(chart, asked);

function begin(chart: ChartOnPage, asked: AskedChart): void {
  const { place, host } = chart;
  const { sheet, samples, read } = labelSamples();
  host.after(sheet);
  const isKnown = choose(host, asked.event);
  // The panel has its place beside the chart.
  if (isKnown && host.clientWidth > 0) place.closest('.explore')?.setAttribute('data-open', '');
  onResize([host, ...samples], () => {
    const size = { width: host.clientWidth, height: host.clientHeight };
    if (size.width > 0) drawChart(chart, asked, { size, type: read() });
  });
  chooseOnClick(host);
}
