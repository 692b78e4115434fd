/** The parts of a DOM or React event that tell a plain click from a request to the browser. */
interface Click {
  readonly button: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
}

/**
 * Whether a click on a link means "here": with a modifier or another button the browser opens a tab,
 * a window or a download, which is left to it.
 */
export function isPlainClick(click: Click): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = click;
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
