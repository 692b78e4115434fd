import { describe, expect, it } from 'vitest';
import { shiftIntoView } from './itemOptions.ts';

/** A chart of 800 pixels, of which each is one unit of time. */
const WINDOW = { start: 10_000, end: 10_800 };
const label = { left: 12, right: 100 };

describe('the label of what lasts', () => {
  it('stays at its day while that is in view', () => {
    expect(shiftIntoView({ ...label, at: 10_050, until: 10_700 }, WINDOW, 800)).toBe(0);
  });

  it('stays at the left edge while its bar goes on', () => {
    expect(shiftIntoView({ ...label, at: 9700, until: 10_700 }, WINDOW, 800)).toBe(312);
  });

  it('ends where its bar ends', () => {
    const shift = shiftIntoView({ ...label, at: 9700, until: 10_050 }, WINDOW, 800);
    expect(-300 + shift + label.right).toBe(50);
  });

  it('ends there too where the bar is drawn from one width before the chart only', () => {
    const shift = shiftIntoView({ ...label, at: 7000, until: 10_050 }, WINDOW, 800);
    expect(-800 + shift + label.right).toBe(50);
  });
});
