/** From one moment to another; calendar milliseconds. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}
