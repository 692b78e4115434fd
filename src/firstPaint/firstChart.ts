import { labelSamples } from '../timeline/labelSamples.ts';
import { onNextFrames } from '../widgets/onResize.ts';
import { askedChart } from './askedChart.ts';
import { chartOnPage } from './chartOnPage.ts';
import { choose, chooseOnClick } from './chosenEvent.ts';
import { drawChart } from './drawChart.ts';

/**
 * Gives each event of the page its place, the same as that which the app gives it: in the first frame for
 * which the chart has a size, before it is painted, and whenever that changes. Where the address asks for
 * something else, the place stays empty.
 */
function drawFirstChart(): void {
  const chart = chartOnPage();
  const asked = askedChart(location.search);
  if (!chart || !asked) return;
  const { host } = chart;
  const { sheet, samples, read } = labelSamples();
  host.after(sheet);
  choose(chart, asked.event, asked.document);
  let drawn = '';
  const draw = () => {
    if (host.clientWidth === 0) return;
    const room = { size: { width: host.clientWidth, height: host.clientHeight }, type: read() };
    const next = JSON.stringify(room);
    if (next !== drawn) drawChart(chart, asked, room);
    drawn = next;
  };
  onceStyled(draw);
  onNextFrames([host, ...samples], draw);
  chooseOnClick(chart);
}

/** Acts as soon as the style sheet is here, without waiting for a frame; not at all where there is none. */
function onceStyled(act: () => void): void {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (sheet?.sheet) act();
  else sheet?.addEventListener('load', act, { once: true });
}

/**
 * Draws the first chart when the page has come that far: an element behind the chart says so as soon as all of
 * it has been parsed. To be called in the head.
 * @param onEnd is told when that is done
 */
export function awaitChart(onEnd: () => void): void {
  class ChartEnd extends HTMLElement {
    connectedCallback(): void {
      this.remove();
      drawFirstChart();
      onEnd();
    }
  }
  customElements.define('chart-end', ChartEnd);
}
