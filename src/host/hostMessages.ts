import type { TimelineEvent } from '../dataset/dataset.ts';

/** A message to the page around the frame. A text is sent unchanged: some hosts parse it. */
export type HostMessage = Readonly<Record<string, unknown>> | string;

/** What the messages need to know about the page in the frame. */
export interface FramePage {
  /** The address in the frame, if any, by which Medium's script finds its frame. */
  readonly address: string | null;
  /** The code that WordPress appends to the address of a frame and expects back. */
  readonly secret: string | null;
}

/**
 * Asks for a height in every dialect that a host may understand: Canvas, Sakai and Moodle
 * (`lti.frameResize`), WordPress (`secret`), AMP (`embed-size`), Medium (`iframe.resize`), and our
 * own, for the script that the share panel offers. A host ignores what it does not know.
 * @param height in CSS pixels
 */
export function heightMessages(
  height: number,
  { address, secret }: FramePage,
): readonly HostMessage[] {
  const messages: HostMessage[] = [
    { type: 'timeline:height', height },
    { subject: 'lti.frameResize', height },
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  if (address) messages.push(JSON.stringify({ src: address, context: 'iframe.resize', height }));
  if (secret) messages.push(wordPressHeight(height, secret));
  return messages;
}

/** Asks WordPress for a height in CSS pixels; it hides the frame until asked. */
export function wordPressHeight(height: number, secret: string): HostMessage {
  return { message: 'height', value: height, secret };
}

/** Whether WordPress says that it is now listening; it may have missed earlier messages. */
export function isReady(data: unknown, secret: string | null): boolean {
  if (secret === null || typeof data !== 'object' || data === null) return false;
  const ready = data as { readonly message?: unknown; readonly secret?: unknown };
  return ready.message === 'ready' && ready.secret === secret;
}

/** Reports which event was opened; `null` when the open one was closed. */
export function selectedMessage(event: TimelineEvent | null): HostMessage {
  return {
    type: 'timeline:selected',
    event: event?.id ?? null,
    title: event?.title ?? null,
    date: event?.when.label ?? null,
  };
}

/** Asks WordPress, which forbids its frames to open pages, to open one on the same host. */
export function linkMessage(address: string, secret: string): HostMessage {
  return { message: 'link', value: address, secret };
}

/** A request from the page around the frame: the event to open, or `null` to close the open one. */
export interface Goto {
  readonly event: string | null;
}

/** Longer than any id; longer texts are not looked up. */
const LONGEST_ID = 200;

/**
 * Reads `{ type: 'timeline:goto', event: '<id>' | null }`.
 * @param data the content of a message, which may be anything
 * @returns `null` for any other message; never throws
 */
export function readGoto(data: unknown): Goto | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, event } = data as { readonly type?: unknown; readonly event?: unknown };
  if (type !== 'timeline:goto') return null;
  if (event === null) return { event };
  return typeof event === 'string' && event.length <= LONGEST_ID ? { event } : null;
}
