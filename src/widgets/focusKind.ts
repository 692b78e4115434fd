/**
 * What has the focus, as far as keys matter: something that is typed in or chosen from with keys,
 * something that Space and Enter press, or neither.
 */
export type FocusKind = 'field' | 'control' | null;

/** The kind of an element that a key was pressed on. */
export function focusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return null;
  if (target.matches('button, a[href], summary, input[type=checkbox]')) return 'control';
  return target.matches('input, textarea, select, [contenteditable]') ? 'field' : null;
}
