/** Moves focus to an event in a view, scrolling it into sight first. */
export interface EventFocus {
  readonly focus: (id: string) => void;
}
