import { useEffect, useRef, useState } from 'react';
import { problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import type { Saving } from './useSaving.ts';
import './workNews.css';

interface WorkNewsProps {
  readonly room: Room;
  readonly saving: Saving;
}

/** How long nothing is typed before a change is said, in milliseconds. */
const PAUSE_MS = 1_000;

/**
 * What has happened, in one line that screen readers follow: what was done, and, after a pause in typing, each change of
 * the date and of the problems of the open event, once.
 */
export function WorkNews({ room, saving }: WorkNewsProps) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const { news } = room;
  useEffect(
    function sayNews() {
      if (news.words !== '') setSaid(({ count }) => ({ words: news.words, count: count + 1 }));
    },
    [news],
  );
  useEffect(
    function saySaving() {
      if (saving.outcome !== '')
        setSaid(({ count }) => ({ words: saving.outcome, count: count + 1 }));
    },
    [saving.outcome],
  );
  useChangesOfEvent(room, (words) => setSaid(({ count }) => ({ words, count: count + 1 })));
  const alert = room.work.refusal || room.fault || saving.fault || room.warning;
  return (
    <>
      {alert !== '' && (
        <div className="work-alert">
          <p>{alert}</p>
          {room.warning !== '' && (
            <button aria-label="Close the message" onClick={() => room.warn('')} type="button">
              ×
            </button>
          )}
        </div>
      )}
      <p className="visually-hidden" role="status">
        <span key={said.count}>{said.words}</span>
        {alert !== '' && <span>{alert}</span>}
      </p>
    </>
  );
}

/** Says what has changed of the open event since it was said last. */
function useChangesOfEvent(
  { event, compiled, problems }: Room,
  say: (words: string) => void,
): void {
  const key = event?.key ?? '';
  const date = compiled?.preview?.events.find(({ id }) => id === event?.id)?.when.label ?? '';
  const wrong = key === '' ? [] : problemsAt(problems, 'event', key);
  const now = JSON.stringify({ date, wrong });
  const before = useRef(now);
  const opened = useRef(key);
  const tell = useRef(say);
  tell.current = say;
  useEffect(() => {
    if (opened.current !== key) {
      // What is opened is read by whoever opens it.
      opened.current = key;
      before.current = now;
      return undefined;
    }
    const timer = setTimeout(() => {
      const was: unknown = JSON.parse(before.current);
      before.current = now;
      const words = changesOf(was as Told, JSON.parse(now) as Told);
      if (words !== '') tell.current(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, key]);
}

interface Told {
  readonly date: string;
  readonly wrong: readonly string[];
}

function changesOf(was: Told, { date, wrong }: Told): string {
  // When an event was made its date was said, and what it has none of yet.
  const isNew = was.date === '' && was.wrong.length === 0;
  const added = wrong.filter(
    (words) => !was.wrong.includes(words) && !(isNew && words.includes('is missing')),
  );
  const isMended = was.wrong.length > 0 && wrong.length === 0;
  return [
    ...(date !== was.date && date !== '' && !isNew ? [`Date: ${date}.`] : []),
    ...added,
    ...(isMended ? ['Nothing is left to mend here.'] : []),
  ].join(' ');
}
