import { describe, expect, it } from 'vitest';
import { nearestName } from './nearestName.ts';

describe('the nearest name', () => {
  const KNOWN = ['lamp', 'weather', 'inter-korean'];

  it.each([
    ['lmap', 'lamp'],
    ['lamps', 'lamp'],
    ['wether', 'weather'],
    ['inter-corean', 'inter-korean'],
    ['interkorean', 'inter-korean'],
  ])('to “%s” is “%s”', (name, near) => {
    expect(nearestName(name, KNOWN)).toBe(near);
  });

  it.each(['xyz', 'sport', ''])('to “%s” is none', (name) => {
    expect(nearestName(name, KNOWN)).toBeNull();
  });

  it('is none when nothing is known', () => {
    expect(nearestName('lamp', [])).toBeNull();
  });
});
