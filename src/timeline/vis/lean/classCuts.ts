import type { ClassCut } from './cutText.ts';
import { ITEM_CUTS } from './itemCuts.ts';

/** As they are given, without copies that would turn other kinds of dates into ours. */
const SET_ITEMS = `setItems(items) {
    const old = this.itemsData;
    this.itemsData = items;
    if (old) {
      for (const change in this.itemListeners) old.off(change, this.itemListeners[change]);
      this._onRemove(old.getIds());
    }
    if (items) {
      for (const change in this.itemListeners) items.on(change, this.itemListeners[change]);
      this._onAdd(items.getIds());
      this._updateUngrouped();
    }
    this.body.emitter.emit("_change", { queue: true });
  }`;

/** All groups are visible, and none lies in another. */
const SET_GROUPS = `setGroups(groups) {
    const old = this.groupsData;
    if (old) {
      for (const change in this.groupListeners) old.off(change, this.groupListeners[change]);
      this.groupsData = null;
      this._onRemoveGroups(old.getIds());
    }
    this.groupsData = groups;
    if (groups) {
      for (const change in this.groupListeners) groups.on(change, this.groupListeners[change]);
      this._onAddGroups(groups.getIds());
    }
    this._updateUngrouped();
    this._order();
    this.body.emitter.emit("_change", { queue: true });
  }`;

/** What the classes of the chart do without: it draws, pans and zooms, and nothing else. */
export const CLASS_CUTS: readonly ClassCut[] = [
  {
    name: 'Group',
    // Subgroups, clusters, and giving up when drawing takes long.
    gone: [
      '_shouldBailItemsRedraw',
      '_addToSubgroup',
      'orderSubgroups',
      '_resetSubgroups',
      '_removeFromSubgroup',
      '_updateClustersInRange',
      'changeSubgroup',
      'getLabelWidth',
      'removeFromDataSet',
    ],
    // Whether its style sheet has come.
    idle: ['_updateSubGroupHeights', '_updateSubgroupsSizes', '_didMarkerHeightChange'],
  },
  ...ITEM_CUTS,
  {
    name: 'ItemSet',
    // Selecting, editing and dragging of items and groups, tooltips, nested groups and clusters.
    gone: [
      'setPopupTimer',
      'setSelection',
      'getSelection',
      'getVisibleItems',
      'getItemsAtCurrentTime',
      'getVisibleGroups',
      'getItemById',
      '_deselect',
      'getLabelSet',
      'getItems',
      'getGroups',
      'removeItem',
      '_orderNestedGroups',
      '_constructByEndArray',
      '_onTouch',
      '_getGroupIndex',
      '_onDragStart',
      '_onDragStartAddItem',
      '_onDrag',
      '_onDragEnd',
      '_onGroupClick',
      'toggleGroupShowNested',
      'toggleGroupDragClassName',
      '_onGroupDragStart',
      '_onGroupDrag',
      '_onGroupDragEnd',
      '_onSelectItem',
      '_onMouseOver',
      '_onMouseOut',
      '_onMouseMove',
      '_onMouseWheel',
      '_onUpdateItem',
      '_onDropObjectOnItem',
      '_onAddItem',
      '_onMultiSelectItem',
      '_getItemRange',
      'itemFromElement',
      'itemFromTarget',
      'itemFromRelatedTarget',
      'groupFromTarget',
      'itemSetFromTarget',
      '_cloneItemData',
      '_clusterItems',
      '_detachAllClusters',
      '_updateClusters',
    ],
    idle: ['clearPopupTimer'],
    instead: {
      setItems: SET_ITEMS,
      setGroups: SET_GROUPS,
      getGroupId: 'getGroupId(itemData) { return this.groupsData ? itemData.group : UNGROUPED$1; }',
    },
  },
  {
    name: 'Core',
    gone: [
      'setCustomTime',
      'getCustomTime',
      'setCustomTimeMarker',
      'setCustomTimeTitle',
      'addCustomTime',
      'removeCustomTime',
      'getEventProperties',
      'getVisibleItems',
      'getItemsAtCurrentTime',
      'getVisibleGroups',
      'fit',
      'getDataRange',
      'moveTo',
      'zoomIn',
      'zoomOut',
      'setCurrentTime',
      'getCurrentTime',
      '_toGlobalTime',
      '_toGlobalScreen',
      '_startAutoResize',
      '_onPinch',
      '_createConfigurator',
    ],
    idle: ['_initAutoResize', '_stopAutoResize'],
    instead: {
      isActive: 'isActive() { return true; }',
      setWindow:
        'setWindow(start, end, { animation }) { this.range.setRange(start, end, { animation }); }',
    },
  },
  {
    name: 'Range',
    gone: ['startRolling', 'move', 'moveTo'],
    idle: ['stopRolling'],
  },
  {
    name: 'Timeline',
    gone: [
      '_createConfigurator',
      'setData',
      'setSelection',
      'getSelection',
      'focus',
      'fit',
      'getItemRange',
      'getDataRange',
      'getEventProperties',
      'toggleRollingMode',
      '_onFit',
    ],
    instead: {
      setOptions: 'setOptions(options) { Core.prototype.setOptions.call(this, options); }',
      setItems: 'setItems(items) { this.itemsData = items; this.itemSet.setItems(items); }',
      setGroups: 'setGroups(groups) { this.groupsData = groups; this.itemSet.setGroups(groups); }',
    },
  },
];
