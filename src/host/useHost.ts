import { useEffect, useRef } from 'react';
import { currentId } from '../dataset/currentId.ts';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventById } from '../dataset/lookup.ts';
import { isFramed } from './frame.ts';
import {
  type FramePage,
  type HostMessage,
  heightMessages,
  isReady,
  readGoto,
  selectedMessage,
  wordPressHeight,
} from './hostMessages.ts';

interface HostProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent | undefined;
  readonly page: FramePage;
  /** The layout of the page; the height is sent when it changes. */
  readonly layout: string;
  /** The height that suits this layout, in CSS pixels. */
  readonly height: number;
  readonly onGoto: (event: string | null) => void;
}

/**
 * Talks to the page around the frame, if there is one: asks for a height on load and when the
 * layout changes, reports which event is opened, and opens the one it is asked for.
 */
export function useHost({ dataset, event, page, layout, height, onGoto }: HostProps): void {
  const lastLayout = useRef<string | null>(null);
  useEffect(
    function askForHeight() {
      if (lastLayout.current === layout) return;
      lastLayout.current = layout;
      send(heightMessages(atLeast(height), page));
    },
    [layout, height, page],
  );
  useEffect(
    function askAgainWhenWordPressListens() {
      const { secret } = page;
      if (secret === null) return;
      return onHostMessage((data) => {
        if (isReady(data, secret)) send([wordPressHeight(atLeast(height), secret)]);
      });
    },
    [height, page],
  );
  const selected = useRef(event);
  useEffect(
    function saySelected() {
      if (selected.current !== event) send([selectedMessage(event ?? null)]);
      selected.current = event;
    },
    [event],
  );
  useEffect(
    function listen() {
      return onHostMessage((data) => {
        const asked = readGoto(data);
        if (!asked) return;
        const id = asked.event && currentId(dataset, 'events', asked.event);
        if (id === null || eventById(dataset, id)) onGoto(id);
      });
    },
    [dataset, onGoto],
  );
}

/** A frame that is high enough keeps its height. */
function atLeast(height: number): number {
  return Math.max(height, window.innerHeight);
}

/**
 * Listens only to the page around the frame.
 * @returns a function that stops listening
 */
function onHostMessage(take: (data: unknown) => void): () => void {
  const receive = ({ data, source }: MessageEvent) => {
    if (isFramed() && source === window.parent) take(data);
  };
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}

/** Sends messages to the page around the frame, whoever it is: nothing in them is private. */
export function send(messages: readonly HostMessage[]): void {
  if (!isFramed()) return;
  for (const message of messages) window.parent.postMessage(message, '*');
}
