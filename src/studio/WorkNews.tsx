import { useEffect, useRef, useState } from 'react';
import { amissDocument, problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import type { Saving } from './useSaving.ts';
import type { DocumentFields } from './work/fields.ts';
import './workNews.css';

interface WorkNewsProps {
  readonly room: Room;
  readonly saving: Saving;
}

/** How long nothing is typed before a change is said, in milliseconds. */
const PAUSE_MS = 1_000;

/**
 * What has happened, in one line that screen readers follow: what was done, and, after a pause in typing, each change of
 * the date and of the problems of the open event or document, once.
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
  useChanges(room, (words) => setSaid(({ count }) => ({ words, count: count + 1 })));
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

/** Says what has changed of the open event, and of the open document, since it was said last. */
function useChanges(room: Room, say: (words: string) => void): void {
  const { event, document, compiled, problems, isWording, work } = room;
  const preview = compiled?.preview;
  const isSettled = compiled?.folder === work.folder && !isWording;
  useChangesOf(event?.key ?? '', isSettled, say, {
    what: 'Date',
    date: preview?.events.find(({ id }) => id === event?.id)?.when.label ?? '',
    wrong: event ? problemsAt(problems, 'event', event.key) : [],
    isMended: 'Nothing is left to mend here.',
    waitsFor:
      event && amissDocument(problems, event.sources) ? 'Its document is to be mended first.' : '',
  });
  useChangesOf(document?.id ?? '', isSettled, say, {
    what: 'Published',
    date: preview?.documents.find(({ id }) => id === document?.id)?.published.label ?? '',
    // That nothing has been filled in yet was said when it was added.
    wrong: document && hasDay(document) ? problemsAt(problems, 'document', document.id) : [],
    isMended: 'Nothing is left to mend in the document.',
    waitsFor: '',
  });
}

function hasDay({ published, about }: DocumentFields): boolean {
  return published.date !== '' || about.published.date !== '';
}

/** What there is to be told of an event or a document. */
interface Told {
  /** What its date is called. */
  readonly what: string;
  readonly date: string;
  readonly wrong: readonly string[];
  /** What is said when nothing is wrong any more. */
  readonly isMended: string;
  /** What is said instead, where something else is to be mended first. */
  readonly waitsFor: string;
}

/** @param isSettled whether what is told belongs to what is written by now */
function useChangesOf(
  key: string,
  isSettled: boolean,
  say: (words: string) => void,
  told: Told,
): void {
  const now = JSON.stringify(told);
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
    if (!isSettled) return undefined;
    const timer = setTimeout(() => {
      const was: unknown = JSON.parse(before.current);
      before.current = now;
      const words = changesOf(was as Told, JSON.parse(now) as Told);
      if (words !== '') tell.current(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, key, isSettled]);
}

function changesOf(was: Told, { what, date, wrong, isMended, waitsFor }: Told): string {
  // When an event was made its date was said, and what it has none of yet.
  const isNew = was.date === '' && was.wrong.length === 0;
  const added = wrong.filter(
    (words) => !was.wrong.includes(words) && !(isNew && words.includes('is missing')),
  );
  const isNowSound = was.wrong.length > 0 && wrong.length === 0;
  return [
    ...(date !== was.date && date !== '' && !isNew ? [`${what}: ${date}.`] : []),
    ...added,
    ...(isNowSound ? [waitsFor || isMended] : []),
  ]
    .join(' ')
    .trim();
}
