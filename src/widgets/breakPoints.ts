/** Below this width or height there is no room for the chart; pixels. */
const CHART = { width: 720, height: 480 };

/**
 * The sizes of the window at which the layout changes, as media queries: in style sheets by their
 * names (`@media (--small)`), to which `publish/breakPointsPlugin.ts` gives their meaning.
 */
export const BREAK_POINTS = {
  /** No room for the chart: the list takes its place, with the source as a sheet over it. */
  small: `(max-width: ${CHART.width - 1}px), (max-height: ${CHART.height - 1}px)`,
  /** The opposite of `small`. */
  roomy: `(min-width: ${CHART.width}px) and (min-height: ${CHART.height}px)`,
  slim: `(max-width: ${CHART.width - 1}px)`,
  low: `(max-height: ${CHART.height - 1}px)`,
  /** A phone on its side: the sheet comes from the right. */
  sideways: `(min-width: ${CHART.width}px) and (max-height: ${CHART.height - 1}px)`,
  /** Room for the chart, or for chart and panel with a narrower chart, but not always for both. */
  tablet: `(min-width: ${CHART.width}px) and (max-width: 899px) and (min-height: ${CHART.height}px)`,
  'under-900': '(max-width: 899px)',
  'under-1100': '(max-width: 1099px)',
  'under-1200': '(max-width: 1199px)',
  /** A large title would leave the source no room. */
  short: '(max-height: 599px)',
  /** Documents, text and event find no room beside each other, or none above the chart. */
  'one-pane': '(max-width: 899px), (max-height: 559px)',
  /** The notes of the slides take one column. */
  'slim-notes': '(max-width: 640px)',
  /** The quiz asks for reasons beside the events. */
  'wide-quiz': '(min-width: 900px) and (min-aspect-ratio: 3 / 2)',
  /** A projector or a large screen. */
  projector: '(min-width: 1600px) and (min-height: 900px)',
} as const;
