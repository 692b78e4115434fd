import type { Weekday } from './day.ts';
import type { Step } from './expression.ts';
import type { Slots } from './pattern.ts';
import { type Season, UNITS, type Unit } from './period.ts';

/** What the slots of a match hold. */
export class Found {
  readonly #slots: Slots;
  constructor(slots: Slots) {
    this.#slots = slots;
  }
  number(name: string): number | null {
    const value = this.#slots[name];
    return typeof value === 'number' ? value : null;
  }
  text(name: string): string {
    return String(this.#slots[name] ?? '');
  }
  has(name: string): boolean {
    return this.#slots[name] !== undefined;
  }
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

export function isStep(value: number | null): value is Step {
  return value === -1 || value === 0 || value === 1;
}

export function isWeekday(value: number | null): value is Weekday {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 6;
}

export function isSeason(value: number | null): value is Season {
  return value === 21 || value === 22 || value === 23 || value === 24;
}

export function isUnit(value: string): value is Unit {
  return UNITS.some((unit) => unit === value);
}
