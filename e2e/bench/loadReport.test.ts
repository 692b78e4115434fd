import { describe, expect, it } from 'vitest';
import { beside, type Load, type LoadedPage, loadReport, median } from './loadReport.ts';

describe('the median', () => {
  it('is the middle one, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('lies between the two in the middle where their number is even', () => {
    expect(median([8, 1, 2, 4])).toBe(3);
  });

  it('passes over outliers, and is endless where most values are', () => {
    const never = Number.POSITIVE_INFINITY;
    expect(median([1, 2, never])).toBe(2);
    expect(median([1, never, never])).toBe(never);
    expect(median([never, never])).toBe(never);
  });

  it('is refused where there is no value', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('a value beside its goal', () => {
  const format = (value: number) => value.toFixed(2);

  it('has reached it when it is no greater', () => {
    expect(beside(0.75, 0.75, format)).toBe('0.75 (goal: 0.75, reached)');
    expect(beside(0.76, 0.75, format)).toBe('0.76 (goal: 0.75, missed)');
  });

  it('is judged as it is, not as it is printed', () => {
    expect(beside(0.754, 0.75, format)).toBe('0.75 (goal: 0.75, missed)');
  });
});

function load(seen: number, opened: number | null): Load {
  return { seen, opened, stays: opened && 2 * opened, bytes: 50_000, requests: 4 };
}

function page(name: string, loads: readonly Load[]): LoadedPage {
  return {
    name,
    still: { script: 102_400, ahead: 0, needed: 61_000 },
    loads: new Map([[4, loads]]),
  };
}

describe('the report of loads', () => {
  const own = page('ours', [load(70, 110), load(80, 130), load(900, 120)]);
  const vis = page('vis', [load(100, 105), load(100, null), load(90, null)]);
  const timelineJs = page('TimelineJS3', [load(160, 170), load(160, 170), load(160, 170)]);
  const report = loadReport({ own, vis, timelineJs }, [{ events: 10_000, time: 51, goal: 50 }]);
  const row = (name: string) => report.split('\n').find((line) => line.includes(name)) ?? '';

  it('tells apart when an event is open and when the app has opened it', () => {
    expect(row('it is open, ms')).toContain('| 4 times slower | 120 |');
    expect(row('in the app itself')).toContain('| 4 times slower | 240 |');
    expect(row('in the app itself')).toContain('2.40 (goal: 1.30, missed)');
  });

  it('sets the median of the first event in those of the others', () => {
    expect(row('first event seen')).toContain('| 4 times slower | 80 | 100 | 160 |');
    expect(row('first event seen')).toContain('0.80 (goal: 0.75, missed)');
    expect(row('first event seen')).toContain('0.50 (goal: 0.60, reached)');
  });

  it('sets the open event in the first event of vis-timeline', () => {
    expect(row('it is open')).toContain('1.20 (goal: 1.30, reached)');
  });

  it('counts the clicks that opened nothing', () => {
    expect(row('opened nothing')).toContain('| 0 of 3 | 2 of 3 | 0 of 3 |');
  });

  it('sets bytes and layouts beside their goals', () => {
    expect(row('no event is seen')).toContain('61.0 kB (goal: 60.0 kB, missed)');
    expect(row('before anything is asked')).toContain('100.0 KiB (goal: 165.0 KiB, reached)');
    expect(row('10,000 events laid out')).toContain('51.0 (goal: 50.0, missed)');
  });
});
