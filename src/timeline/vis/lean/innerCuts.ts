import type { Cut } from './cutText.ts';

const ITEM_LISTENERS = `this.itemListeners = {
      add(_event, params) { me._onAdd(params.items); me.redraw(); },
      update(_event, params) { me._onUpdate(params.items); me.redraw(); },
      remove(_event, params) { me._onRemove(params.items); me.redraw(); },
    };
`;

/** Parts of methods that are kept. What they read of the options is given, or left out with them. */
export const INNER_CUTS: readonly Cut[] = [...drawing(), ...itemSet(), ...core(), ...timeline()];

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
    // The style sheet shows what reaches beyond its time, and never breaks its lines.
    {
      from: 'this.overflow = false; // if contents',
      to: '// validate data',
      put: 'this.overflow = true;\n    ',
    },
    // No width is measured that it would have to be free for.
    {
      from: '// turn off max-width to be able to calculate the real width',
      to: '    }\n  }',
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
