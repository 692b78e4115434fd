import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { leanTimeline, TIMELINE_VERSION } from './leanTimeline.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('vis-timeline/esnext')), 'utf8');
const lean = leanTimeline(source, TIMELINE_VERSION);

describe('the chart library without its unused parts', () => {
  test.each(['Graph2d', 'DataAxis', 'Configurator', 'ColorPicker', 'Validator', 'keycharm'])(
    '%s does not occur in its code',
    (name) => {
      expect(source).toMatch(new RegExp(`\\b${name}\\b`));
      expect(codeOf(lean)).not.toMatch(new RegExp(`\\b${name}\\b(?! is cut out)`));
    },
  );

  test('the timeline and its items are unchanged', () => {
    for (const name of ['Item', 'BoxItem', 'ItemSet', 'Group', 'TimeAxis', 'Range']) {
      expect(classOf(lean, name)).toBe(classOf(source, name));
    }
    const borders = /props\.border\.left = 1;[\s\S]*?(?=props\.center\.height = dom)/;
    const core = classOf(source, 'Core').replace(borders, '').replace(/\s+/g, ' ');
    const withoutBorders = /Object\.assign\(props\.border, .*/;
    expect(classOf(lean, 'Core').replace(withoutBorders, '').replace(/\s+/g, ' ')).toBe(core);
    expect(lean).toMatch(/^export \{ Timeline };$/m);
  });

  test('lines keep their numbers, so that source maps stay valid', () => {
    const lineOf = (text: string) => text.split('\n').indexOf('class Timeline extends Core {');
    expect(lineOf(lean)).toBe(lineOf(source));
  });

  test('a removed function says so when it is called', () => {
    expect(lean).toContain('throw new Error("Activator is cut out of vis-timeline.")');
  });

  test('another version is refused', () => {
    expect(() => leanTimeline(source, '8.6.0')).toThrow(
      'vis-timeline 8.6.0 is installed, but the cuts in src/timeline/vis/lean/leanTimeline.ts are made for 8.5.4.',
    );
  });

  test.each([
    ['class DataScale {', 'vis-timeline should hold this text once: class DataScale {'],
    [
      'class TimeAxis extends',
      'After "function Legend(body,", vis-timeline lacks this text: class TimeAxis extends',
    ],
    ['  ...util,\n', 'vis-timeline should hold this text once:   ...util,\n'],
  ])('a text without %j is refused', (marker, message) => {
    const other = source.replaceAll(marker, '');
    expect(() => leanTimeline(other, TIMELINE_VERSION)).toThrow(message);
  });

  test('a text with a marker that occurs twice is refused', () => {
    expect(() => leanTimeline(`${source}\nclass Popup {`, TIMELINE_VERSION)).toThrow(
      'vis-timeline should hold this text once: class Popup {',
    );
  });

  test('utilities that are not called by name are refused', () => {
    const other = source.replace('availableUtils.addClassName', 'availableUtils["addClassName"]');
    expect(() => leanTimeline(other, TIMELINE_VERSION)).toThrow(
      'vis-timeline takes its utilities otherwise than by name.',
    );
  });
});

function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function classOf(text: string, name: string): string {
  const found = new RegExp(`^class ${name} [\\s\\S]*?^}$`, 'm').exec(codeOf(text));
  if (!found) throw new Error(`no class ${name}`);
  return found[0];
}
