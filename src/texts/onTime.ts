/** Plays a recording from a time on, in seconds; gets an element of its document. */
export type OnTime = (within: Element, seconds: number) => void;
