import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLASS_CUTS } from './classCuts.ts';
import { leanPackage, leanTimeline, TIMELINE_VERSION } from './leanTimeline.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('vis-timeline/esnext')), 'utf8');
const lean = leanTimeline(source, TIMELINE_VERSION);
const code = { source: codeOf(source), lean: codeOf(lean) };

describe('the chart library without its unused parts', () => {
  test.each([
    ...['Graph2d', 'DataAxis', 'Configurator', 'ColorPicker', 'Validator', 'keycharm'],
    ...['TimeAxis', 'TimeStep', 'CurrentTime', 'CustomTime', 'Popup', 'ClusterGenerator'],
    ...['PointItem', 'BackgroundItem', 'BackgroundGroup', 'Activator'],
    ...['performStacking', 'stackSubgroupsWithInnerStack', 'getIsHidden', 'moment\\$3', 'DataView'],
  ])('%s does not occur in its code', (name) => {
    const whole = new RegExp(`(?<![\\w$])${name}(?![\\w$])(?!: )`);
    expect(source).toMatch(whole);
    expect(code.lean.replace(/"[^"\n]*"/g, '""')).not.toMatch(whole);
  });

  test('how it draws, pans and zooms is unchanged', () => {
    expect(classOf(code.lean, 'Component')).toBe(classOf(code.source, 'Component'));
    for (const [name, methods] of Object.entries(UNCHANGED)) {
      for (const method of methods) {
        expect(methodOf(code.lean, name, method)).toBe(methodOf(code.source, name, method));
      }
    }
    expect(lean).toMatch(/^export \{ Timeline };$/m);
  });

  test.each(CLASS_CUTS)('$name calls nothing that it lacks', ({ name, gone = [] }) => {
    const kept = classOf(code.lean, name);
    for (const method of gone) {
      expect(methodOf(code.source, name, method)).not.toBe('');
      expect(kept).not.toMatch(new RegExp(`\\b(?:this|me|item)\\.${method}\\b`));
    }
  });

  test('its text is a module', () => {
    expect(() => new Function(lean.replace(/^(?:import|export) .*$/gm, ''))).not.toThrow();
  });

  test('another version is refused', () => {
    expect(() => leanTimeline(source, '8.6.0')).toThrow(
      'vis-timeline 8.6.0 is installed, but the cuts in src/timeline/vis/lean are made for 8.5.4.',
    );
  });

  test('utilities that are not called by name are refused', () => {
    const other = source.replace('availableUtils.addClassName', 'availableUtils["addClassName"]');
    expect(() => leanTimeline(other, TIMELINE_VERSION)).toThrow(
      'vis-timeline takes its utilities otherwise than by name.',
    );
  });
});

describe('the packages of the chart library without their unused parts', () => {
  test.each([
    ['@egjs/hammerjs/dist/hammer.esm.js', /Hammer\.Swipe = /],
    ['vis-util/esnext/esm/vis-util.js', /easeInOutQuint/],
  ])('%s is a module, and lacks them', (path, part) => {
    const id = new URL(`../../../../node_modules/${path}`, import.meta.url).pathname;
    const whole = readFileSync(id, 'utf8');
    const rest = leanPackage(whole, id);
    expect(whole).toMatch(part);
    expect(rest).not.toMatch(part);
    expect(() => new Function(rest.replace(/^(?:import|export) .*$/gm, ''))).not.toThrow();
  });
});

const UNCHANGED: Readonly<Record<string, readonly string[]>> = {
  Group: ['redraw', 'show', 'hide', 'order', '_updateItemsInRange', '_calculateHeight', 'dispose'],
  Item: ['setParent'],
  RangeItem: ['isVisible', 'redraw', 'show', 'hide', 'repositionX', 'repositionY'],
  BoxItem: ['redraw', 'show'],
  ItemSet: ['_addItem', '_updateItem', '_removeItem', '_onRemove', '_onAddGroups', '_moveToGroup'],
  Core: ['getWindow', '_setDOM', '_onTouch', '_onDrag', '_setScrollTop', '_updateScrollTop'],
  Range: [
    ...['setRange', '_applyRange', '_cancelAnimation', 'conversion', 'zoom', 'getPointer'],
    ...['_onDragStart', '_onDrag', '_onDragEnd', '_onMouseWheel', '_onTouch', '_onPinch'],
  ],
};

/** Without comments. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function classOf(text: string, name: string): string {
  const found = new RegExp(`^class ${name} [\\s\\S]*?^}$`, 'm').exec(text);
  if (!found) throw new Error(`no class ${name}`);
  return found[0];
}

/** Nothing, where the class lacks the method. */
function methodOf(text: string, name: string, method: string): string {
  const pattern = new RegExp(`^ {2}(?:static )?${method}\\([\\s\\S]*?^ {2}}$`, 'm');
  return pattern.exec(classOf(text, name))?.[0] ?? '';
}
