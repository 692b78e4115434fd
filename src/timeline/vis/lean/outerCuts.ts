import type { Cut } from './cutText.ts';

/** Time is straight: nothing is hidden in between. */
const STRAIGHT_TIME = `
function updateHiddenDates() {}
function snapAwayFromHidden(hiddenDates, time) { return time; }
function getHiddenDurationBetween() { return 0; }
function getHiddenDurationBefore() { return 0; }
function toScreen(Core, time, width) {
  const conversion = Core.range.conversion(width);
  return (time.valueOf() - conversion.offset) * conversion.scale;
}
function toTime(Core, x, width) {
  const conversion = Core.range.conversion(width);
  return new Date(x / conversion.scale + conversion.offset);
}
`;

/** A press of the mouse selects no text. */
const GESTURES = `
const modifiedHammer = Object.assign(
  function (element) {
    const hammer = new Hammer(element);
    hammer.on("hammer.input", (event) => {
      if (event.pointerType === "mouse") event.preventDefault();
    });
    return hammer;
  },
  Hammer,
);
`;

/** Whole functions and classes, which tree shaking cannot remove while they are referenced. */
export const OUTER_CUTS: readonly Cut[] = [...imports(), ...classes(), ...functions()];

/** What takes the place of packages and utilities. */
function imports(): Cut[] {
  return [
    { from: 'import keycharm from', to: '\n', put: '' },
    { from: 'import moment$3 from', to: '\n', put: '' },
    {
      from: 'import { isNumber, isString, getType } from',
      to: '\n',
      put: '',
    },
    { from: 'import { isDataViewLike as isDataViewLike$1,', to: '\n', put: '' },
    { from: 'import { v4 } from', to: '\n', put: '' },
    { from: 'import PropagatingHammer from', to: '\n', put: '' },
    { from: 'import xssFilter from', to: '\n', put: '' },
    // Its filter of HTML: events are given as elements, and there is no other text.
    {
      from: 'const setupXSSCleaner = (options)',
      to: 'const availableUtils = {',
      put: 'const configuredXSSProtection = () => "";\n',
    },
    { from: '  setupXSSProtection,\n', to: '};', put: '' },
  ];
}

function functions(): Cut[] {
  return [
    {
      from: 'function getNavigatorLanguage() {',
      to: '/**',
      put: '',
    },
    {
      from: 'function isDataViewLike(obj) {',
      to: 'const ASPDateRegex',
      put: '',
    },
    // The ends of the window may be numbers; what else could be converted does not come.
    {
      from: 'function convert(object, type) {',
      to: 'const configuredXSSProtection',
      put: 'function convert(time) { return new Date(time.valueOf()); }\n',
    },
    // Items come with their places.
    {
      from: 'function stack(items, margin, force',
      to: 'const BACKGROUND$1 =',
      put: 'function nostack(items, margin) { for (const item of items) item.top = margin.item.vertical; }\n',
    },
    { from: 'function convertHiddenOptions(', to: 'const UNGROUPED$1 =', put: STRAIGHT_TIME },
    { from: 'const defaultLanguage = getNavigatorLanguage();', to: 'export { Graph2d', put: '' },
    { from: 'export { Graph2d, Timeline, timeline };', to: '\n', put: 'export { Timeline };' },
  ];
}

/** Classes, from the first to the last that are not drawn. */
function classes(): Cut[] {
  return [
    { from: 'class BackgroundGroup extends', to: 'class Component {', put: '' },
    // Texts, the lines of the present and of other times.
    { from: 'const moment$2 =', to: 'function hammerMock() {', put: '' },
    // One element listens to gestures, so none have to be passed on.
    { from: 'function hammerMock() {', to: '/** A custom time bar */', put: GESTURES },
    // The line of another time; the axis, points and bars of Graph2d.
    { from: 'class CustomTime extends', to: 'class Item {', put: '' },
    { from: 'class BackgroundItem extends', to: 'class BoxItem extends', put: '' },
    // Clusters, which hide the story, points, and tooltips.
    { from: 'class ClusterItem extends Item {', to: 'function convertHiddenOptions(', put: '' },
    // The legend and the lines of Graph2d, and the axis, which the chart draws itself.
    { from: 'function Legend(body,', to: 'function onTouch(hammer', put: '' },
    // The overlay of `clickToUse`, and its keys.
    { from: 'function Activator(container)', to: 'class Core {', put: '' },
    // The editor of options with its colours, and the validation of options with its tables.
    { from: 'var htmlColors = {', to: 'class Range extends Component', put: '' },
    // Graph2d itself and its options.
    { from: 'function Graph2d(container,', to: 'class Timeline extends Core', put: '' },
  ];
}
