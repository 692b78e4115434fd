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

const ITEM_LISTENERS = `this.itemListeners = {
      add(_event, params) { me._onAdd(params.items); me.redraw(); },
      update(_event, params) { me._onUpdate(params.items); me.redraw(); },
      remove(_event, params) { me._onRemove(params.items); me.redraw(); },
    };
`;

/** The unused parts outside methods, which tree shaking cannot remove while they are referenced. */
export const TEXT_CUTS: readonly Cut[] = [
  ...imports(),
  ...classes(),
  ...functions(),
  ...drawing(),
  ...itemSet(),
  ...core(),
  ...timeline(),
];

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

function drawing(): Cut[] {
  return [
    {
      from: 'const orderedItems = {\n        byEnd: this.orderedItems.byEnd.filter',
      to: 'this.stackDirty = false;',
      put: `this.visibleItems = this._updateItemsInRange(this.orderedItems, this.visibleItems, range);
      nostack(this.visibleItems, margin);
      `,
    },
    {
      from: 'if (data && data.nestedGroups) {\n      this.nestedGroups',
      to: 'this.nestedInGroup = null;',
      put: 'this.heightMode = itemSet.options.groupHeightMode;\n    ',
    },
    {
      from: 'if (this.itemSet.options.groupEditable.order) {',
      to: 'this.dom.label = label;',
      put: 'label.className = "vis-label";\n    ',
    },
    {
      from: 'if (data && data.nestedGroups) {\n      if (!this.nestedGroups ||',
      to: 'const className = (data && data.className)',
      put: '',
    },
    {
      from: 'this.defaultOptions = {\n      locales,\n      locale: "en",\n    };\n    this.options = availableUtils.extend({}, this.defaultOptions, options);',
      to: 'this.selected = false;',
      put: 'this.options = availableUtils.extend({}, options);\n    ',
    },
    {
      from: 'const subGroupChanged =',
      to: 'this.data = data;',
      put: '',
    },
    {
      from: 'if (item.data.subgroup !== undefined) {\n      this._addToSubgroup',
      to: 'if (!this.visibleItems.includes(item)) {',
      put: '',
    },
    {
      from: 'if (item.data.subgroup !== undefined) {\n      this._removeFromSubgroup(item);\n      this.orderSubgroups();\n    }',
      to: '\n',
      put: '',
    },
    { from: 'this.editable = null;', to: '\n', put: 'this.editable = {};' },
    {
      from: 'const frameElement = this.dom.box || this.dom.point;',
      to: 'if (this.options.template) {',
      put: '',
    },
  ];
}

function itemSet(): Cut[] {
  return [
    {
      from: 'if (this.options.cluster) {\n      this._clusterItems();',
      to: 'resized = this._orderGroups',
      put: '',
    },
    {
      from: 'if (this.options.cluster) {\n      this.clusterGenerator.setItems(this.items, {',
      to: 'this.body.emitter.emit(',
      put: '',
    },
    {
      from: 'if (this.options.cluster) {\n      this.clusterGenerator.updateData();\n      this._clusterItems();\n    }\n\n    this.markDirty(',
      to: 'this.body.emitter.emit(',
      put: 'this.markDirty();\n    ',
    },
    {
      from: 'groupOrderSwap(fromGroup, toGroup) {',
      to: 'groupOrder: "order",',
      put: '',
    },
    { from: 'itemsAlwaysDraggable: {', to: 'margin: {', put: '' },
    {
      from: 'this.itemListeners = {',
      to: '// listeners for the DataSet of the groups',
      put: ITEM_LISTENERS,
    },
    {
      from: 'if (me.groupsData && me.groupsData.length > 0) {',
      to: 'update(_event, params) {\n        me._onUpdateGroups',
      put: '},\n',
    },
    { from: 'const backgroundGroup = new', to: 'this.show();', put: '' },
    {
      from: 'this.hammer && this.hammer.destroy();\n    this.groupHammer',
      to: 'this.body = null;',
      put: '',
    },
    {
      from: 'this.hammer.get("press").set({ time: this.options.longSelectPressTime });',
      to: '\n',
      put: '',
    },
    {
      from: 'if ("itemsAlwaysDraggable" in options) {',
      to: 'if ("orientation" in options) {',
      put: '',
    },
    {
      from: '["locale", "locales"].forEach(',
      to: 'markDirty(options) {',
      put: 'this.markDirty();\n    }\n  }\n',
    },
    { from: 'this.groups[BACKGROUND].redraw(', to: '\n', put: '' },
    { from: 'groupIds = this._orderNestedGroups(', to: '\n', put: '' },
    { from: 'background: BackgroundItem,', to: 'box: BoxItem', put: '' },
    { from: 'point: PointItem,', to: '\n', put: '' },
  ];
}

function core(): Cut[] {
  return [
    // Dropping of items.
    { from: 'let itemAddedToTimeline = false;', to: 'this.customTimes = [];', put: '' },
    {
      from: 'if (this.options.orientation.axis === "both") {',
      to: 'this._initAutoResize();',
      put: '',
    },
    {
      from: 'if ("configure" in options) {\n      if (!this.configurator)',
      to: 'this._redraw();\n  }',
      put: '',
    },
    // The borders that its own style sheet gives its panels: ours have none, and would stand a pixel off.
    {
      from: 'props.border.left = 1;',
      to: '// calculate the heights. If any',
      put: 'Object.assign(props.border, { left: 0, right: 0, top: 0, bottom: 0 });\n',
    },
    // The window is given before it is drawn.
    { from: 'const now = moment$2().hours(0)', to: 'this.millisecondsPerPixelCache', put: '' },
    {
      from: 'if (options === undefined) {\n      this.start = start;',
      to: 'this.rolling = false;',
      put: 'this.start = options.start;\n    this.end = options.end;\n    ',
    },
    {
      from: 'moment: moment$2,\n      direction: "horizontal"',
      to: ", // 'horizontal' or",
      put: 'direction: "horizontal"',
    },
    {
      from: 'this.body.dom.rollingModeBtn.addEventListener(',
      to: 'this.setOptions(options);',
      put: '',
    },
    {
      from: 'if (options.rollingMode && options.rollingMode.follow) {',
      to: 'if ("start" in options || "end" in options) {',
      put: '',
    },
  ];
}

function timeline(): Cut[] {
  return [
    // Groups follow by themselves.
    {
      from: 'if (\n      !(Array.isArray(groups) || isDataViewLike(groups)) &&\n      groups instanceof Object',
      to: 'const me = this;',
      put: 'options = groups;\n    ',
    },
    {
      from: 'moment: moment$2,\n    };\n    this.options = availableUtils.deepExtend({}, this.defaultOptions);\n    options && availableUtils.setupXSSProtection(options.xss);\n',
      to: '// Create the DOM',
      put: '    };\n    this.options = availableUtils.deepExtend({}, this.defaultOptions);\n    ',
    },
    {
      from: 'if (!options || (options && typeof options.rtl == "undefined")) {',
      to: '// all components listed here will be repainted',
      put: 'this.options.rtl = false;\n    ',
    },
    { from: 'getScale() {\n          return me.timeAxis', to: 'toScreen: me._toScreen', put: '' },
    { from: 'toGlobalScreen: me._toGlobalScreen', to: 'toTime: me._toTime', put: '' },
    { from: 'toGlobalTime: me._toGlobalTime', to: '\n', put: '' },
    {
      from: 'this.timeAxis = new TimeAxis(this.body, this.options);',
      to: '// item set',
      put: '',
    },
    {
      from: 'function emit(eventName, event) {\n      if (!me.hasListeners(eventName)) return;\n\n      me.emit(eventName, me.getEventProperties(event));',
      to: '//Single time autoscale/fit',
      put: '',
    },
    {
      from: 'if (me.options.start != undefined || me.options.end != undefined) {',
      to: 'if (\n        !me.initialDrawDone &&',
      put: 'me.setWindow(me.options.start, me.options.end, { animation: false });\n      }\n',
    },
    {
      from: 'this.body.emitter.on("fit", (args) => {',
      to: 'if (items) {',
      put: '',
    },
  ];
}
