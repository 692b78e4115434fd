import type { ClassCut } from './cutText.ts';

/** The element of an event is put in as it is, and again only where it is another one. */
const UPDATE_CONTENTS = `_updateContents(element) {
    const { option } = this.data;
    if (element.firstChild !== option) element.replaceChildren(option);
  }`;

/** Custom properties, by their names. */
const UPDATE_STYLE = `_updateStyle(element) {
    for (const name in this.data.properties) element.style.setProperty(name, this.data.properties[name]);
  }`;

/** Sizes come with the data. Reading them from the page would lay it out anew for each item. */
const TAKE_SIZES = `_updateDomComponentsSizes() {
    this.width = this.data.reach;
    this.height = this.data.height;
    this.dirty = false;
  }`;

/** Without a line and a dot of its own: the style sheet draws them. */
const CREATE_BOX = `_createDomElement() {
    if (this.dom) return;
    const box = document.createElement("div");
    const content = document.createElement("div");
    content.className = "vis-item-content";
    box.appendChild(content);
    box["vis-item"] = this;
    this.dom = { box, content };
    this.dirty = true;
  }`;

const APPEND_BOX = `_appendDomElement() {
    if (!this.dom.box.parentNode) this.parent.dom.foreground.appendChild(this.dom.box);
    this.displayed = true;
  }`;

const UPDATE_BOX = `_updateDirtyDomComponents() {
    if (!this.dirty) return;
    this._updateContents(this.dom.content);
    this._updateStyle(this.dom.box);
    this.dom.box.className = \`vis-item vis-box \${this.data.className}\`;
  }`;

const HIDE_BOX = `hide() {
    if (!this.displayed) return;
    this.dom.box.remove();
    this.displayed = false;
  }`;

/** A label reaches to the right of its day, also before it has been drawn. */
const IS_BOX_VISIBLE = `isVisible(range) {
    const start = this.data.start.getTime();
    return start + this.data.reach * range.getMillisecondsPerPixel() > range.start && start < range.end;
  }`;

/** What the items of the chart do without, and how they are drawn instead. */
export const ITEM_CUTS: readonly ClassCut[] = [
  {
    name: 'Item',
    // Selecting and editing.
    gone: [
      'select',
      'unselect',
      '_repaintDragCenter',
      '_repaintDeleteButton',
      '_repaintOnItemUpdateTimeTooltip',
      'getWidthLeft',
      'getWidthRight',
      'getTitle',
      '_contentToString',
      '_getItemData',
    ],
    idle: ['setSelectability', '_updateDataAttributes', '_updateEditStatus'],
    instead: { _updateContents: UPDATE_CONTENTS, _updateStyle: UPDATE_STYLE },
  },
  {
    name: 'RangeItem',
    gone: ['_repaintDragLeft', '_repaintDragRight'],
    idle: ['_repaintDomAdditionals', '_getDomComponentsSizes'],
    instead: { _updateDomComponentsSizes: TAKE_SIZES },
  },
  {
    name: 'BoxItem',
    gone: ['getWidthLeft', 'getWidthRight'],
    idle: ['_repaintDomAdditionals', '_getDomComponentsSizes'],
    instead: {
      isVisible: IS_BOX_VISIBLE,
      _createDomElement: CREATE_BOX,
      _appendDomElement: APPEND_BOX,
      _updateDirtyDomComponents: UPDATE_BOX,
      _updateDomComponentsSizes: TAKE_SIZES,
      hide: HIDE_BOX,
      repositionX: `repositionX() {
    this.left = this.conversion.toScreen(this.data.start);
    this.repositionXY();
  }`,
      repositionY: `repositionY() {
    this.repositionXY();
  }`,
      repositionXY: `repositionXY() {
    this.dom.box.style.transform = \`translate(\${this.left}px, \${this.top || 0}px)\`;
  }`,
    },
  },
];
