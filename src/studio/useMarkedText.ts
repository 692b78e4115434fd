import { useEffect, useMemo, useState } from 'react';
import { sentencesOf } from '../draft/sentences.ts';
import type { FoundDate } from './jobs/compiling.ts';
import { type EventPassage, lineStartsOf, type MarkedText } from './markedText.ts';
import type { Room } from './useRoom.ts';
import { useSame } from './useSame.ts';
import type { DocumentFields } from './work/fields.ts';

const NO_DATES: readonly FoundDate[] = [];

/** A document with the dates that are found in it and the passages of events. */
export function useMarkedText(room: Room, { id, text }: DocumentFields): MarkedText {
  const whole = text ?? '';
  const dates = useDates(room, id);
  const passages = useSame(passagesIn(room, id));
  const sentences = useMemo(() => sentencesOf(whole), [whole]);
  const lineStarts = useMemo(() => lineStartsOf(whole, sentences), [whole, sentences]);
  const open = room.event?.key ?? null;
  return useMemo(
    () => ({ text: whole, sentences, lineStarts, dates, passages, open }),
    [whole, sentences, lineStarts, dates, passages, open],
  );
}

/** The dates of a document, as soon as they are found, and again when the day changes that they are counted from. */
function useDates({ compiling, compiled }: Room, document: string): readonly FoundDate[] {
  const [dates, setDates] = useState(NO_DATES);
  useEffect(() => {
    if (!compiled) return undefined;
    let isCurrent = true;
    compiling.datesIn(document).then(
      (found) => isCurrent && setDates((before) => (isAlike(before, found) ? before : found)),
      // What cannot be read has no dates; its problem says so.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [compiling, compiled, document]);
  return dates;
}

function passagesIn({ compiled, work }: Room, document: string): readonly EventPassage[] {
  return (compiled?.preview?.events ?? []).flatMap(({ id, excerpts }) => {
    const event = work.events.find((one) => one.id === id);
    if (!event) return [];
    return excerpts
      .filter((excerpt) => excerpt.document === document)
      .map(({ start, end }) => ({ start, end, event: event.key }));
  });
}

function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
