import { runAfterPaint } from '../parts/afterPaint.ts';
import { askedIn } from './asked.ts';
import { awaitChart } from './firstChart.ts';
import { showPlainPage } from './plainPage.ts';

// Runs in the head, before anything is painted: sets the theme and the use that the address asks for,
// so that nothing flashes. Until the app takes over, it also decides what is shown instead: at first the
// chart, or its empty place (`data-awaiting`), soon something to read in that (`long`), and, if the app
// fails or is late (`data-failed`), the page as it is without scripts.

const LONG_MS = 1000;
const LATE_MS = 6000;
const FAILED = 'The interactive timeline could not be loaded.';

const { dataset } = document.documentElement;
const { isFrame, theme } = askedIn(location.search);
if (theme) dataset.theme = theme;
if (isFrame) dataset.embed = '';
dataset.awaiting = '';
awaitChart(runAfterPaint);
// A page without a chart.
addEventListener('DOMContentLoaded', runAfterPaint);

const isOwn = (address: string): boolean =>
  !address || address.startsWith(new URL('.', document.baseURI).href);
const onError = ({ target, filename, message }: ErrorEvent): void => {
  if (target instanceof HTMLScriptElement ? !isOwn(target.src) : target !== window) return;
  // A browser says so when something is measured in the next frame only.
  if (target === window && (!isOwn(filename) || /^ResizeObserver loop/.test(message))) return;
  const show = () => showPlainPage(FAILED, message);
  // The script can fail before the page has been parsed.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
  else show();
};
addEventListener('error', onError, true);
addEventListener('timelinefailed', (event) =>
  showPlainPage('The interactive timeline stopped working.', (event as CustomEvent).detail),
);
const whileAwaited = (act: () => void, ms: number): void => {
  setTimeout(() => 'awaiting' in dataset && act(), ms - performance.now());
};
whileAwaited(() => {
  dataset.awaiting = 'long';
}, LONG_MS);
whileAwaited(() => showPlainPage('The interactive timeline has not come yet.'), LATE_MS);
