/** Whether the page stands in a frame of another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Whether the frame takes away what a page may usually do (`sandbox` without `allow-same-origin`):
 * then pop-ups, dialogues, downloads and printing may be refused without a word.
 */
export function isSandboxed(): boolean {
  return isFramed() && window.origin === 'null' && !isFromDisk();
}

/** A page from a disk has no origin either, but may do everything. */
function isFromDisk(): boolean {
  return document.baseURI.startsWith('file:');
}

/** How a window is opened: its name, so that it is opened once, and what it looks like. */
export interface WindowOptions {
  readonly name?: string;
  readonly features?: string;
}

/**
 * Opens a page of its own. Where a sandbox refuses, Chromium and WebKit give `null`, Firefox throws
 * an `InvalidAccessError`.
 * @returns whether the browser let it
 */
export function openWindow(
  address: string,
  { name = '_blank', features = '' }: WindowOptions = {},
): boolean {
  try {
    return window.open(address, name, features) !== null;
  } catch {
    return false;
  }
}
