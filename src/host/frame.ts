/** Whether the page stands in a frame of another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Whether the frame is restricted (`sandbox` without `allow-same-origin`): pop-ups, dialogues,
 * downloads and printing may then be refused silently.
 */
export function isSandboxed(): boolean {
  return isFramed() && window.origin === 'null' && !isFromDisk();
}

/** A page from disk has no origin either, but is not restricted. */
function isFromDisk(): boolean {
  return document.baseURI.startsWith('file:');
}

/** How to open a window: its name, so that it opens only once, and its features. */
export interface WindowOptions {
  readonly name?: string;
  readonly features?: string;
}

/**
 * Opens a page in a new window. If a sandbox refuses, Chromium and WebKit return `null`, and
 * Firefox throws an `InvalidAccessError`.
 * @returns whether the browser allowed it
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
