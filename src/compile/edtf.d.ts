// edtf 4.11 ships no types; these are the parts used here.
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date';
    /** Year, month from 0, day. */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }
  interface ParsedInterval {
    readonly type: 'Interval';
    readonly values: readonly [IntervalEnd, IntervalEnd];
  }
  /** A date; `Infinity` for an open end, `null` for an unknown one. */
  export type IntervalEnd = Parsed | number | null;
  interface ParsedSet {
    readonly type: 'Set';
    readonly values: readonly (Parsed | readonly [Parsed, Parsed])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  interface ParsedOther {
    readonly type: 'Season' | 'List' | 'Year' | 'Decade' | 'Century';
  }
  export type Parsed = ParsedDate | ParsedInterval | ParsedSet | ParsedOther;
  /** Throws on text that is not EDTF. */
  export function parse(text: string): Parsed;
  /** Throws on text that is not EDTF; `min` and `max` are milliseconds, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
