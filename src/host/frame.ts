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

/** Opens a page of its own. @returns whether the browser let it */
export function openWindow(address: string): boolean {
  return window.open(address, '_blank') !== null;
}
