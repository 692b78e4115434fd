/** Moves focus to an event in a view, bringing it on screen first. */
export interface EventFocus {
  readonly focus: (id: string) => void;
}
