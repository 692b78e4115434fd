/**
 * The kind of the focused element, as far as keys matter: one that uses typed keys, one that Space
 * and Enter press, or neither.
 */
export type FocusKind = 'field' | 'control' | null;

/** The kind of the element on which a key was pressed. */
export function focusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return null;
  if (target.matches('button, a[href], summary, input[type=checkbox]')) return 'control';
  return target.matches('input, textarea, select, [contenteditable]') ? 'field' : null;
}
