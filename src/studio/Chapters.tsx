import { useState } from 'react';
import { DateField } from './DateField.tsx';
import { Field, Problems } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import { beginChapter, removeChapter, setChapter, whyNoChapter } from './work/edits.ts';
import type { ChapterFields } from './work/fields.ts';
import './chapters.css';

interface ChaptersProps {
  readonly room: Room;
}

/** The parts of the time that are named above the chart. */
export function Chapters({ room }: ChaptersProps) {
  const { chapters } = room.work.timeline;
  return (
    <>
      <h3>Chapters</h3>
      <p className="field-hint">
        Parts of the period, named above the chart. A new one begins where you say, and the one
        before it ends there.
      </p>
      <ul className="chapter-rows">
        {chapters.map((chapter, index) => (
          <ChapterRow
            chapter={chapter}
            index={index}
            isOnly={chapters.length === 1}
            key={chapter.id}
            room={room}
          />
        ))}
      </ul>
      <NewChapter room={room} />
    </>
  );
}

interface ChapterRowProps extends ChaptersProps {
  readonly chapter: ChapterFields;
  readonly index: number;
  readonly isOnly: boolean;
}

function ChapterRow({ room, chapter, index, isOnly }: ChapterRowProps) {
  const { work, problems } = room;
  const { id, title, when } = chapter;
  const set = (field: 'title' | 'when', typed: string) =>
    work.edit((folder) => setChapter(folder, id, [field], typed), {
      says: `chapter ${title}`,
      key: `chapter ${id} ${field}`,
    });
  const at = (...path: readonly string[]) =>
    problemsAt(problems, 'timeline', '', ['chapters', index, ...path]);
  const own = [...at('title'), ...at('when')];
  return (
    <li className="chapter-row">
      <Field
        label={`Name of chapter ${index + 1}`}
        onChange={(typed) => set('title', typed)}
        problems={at('title')}
        value={title}
      />
      <Field
        label={`Time of chapter ${index + 1}`}
        onChange={(typed) => set('when', typed)}
        problems={at('when')}
        value={when}
      />
      {!isOnly && (
        <button
          aria-label={`Remove chapter ${title}`}
          className="quiet"
          onClick={() =>
            work.edit((folder) => removeChapter(folder, id), {
              says: `removal of chapter ${title}`,
            })
          }
          type="button"
        >
          Remove
        </button>
      )}
      <Problems problems={at().filter((words) => !own.includes(words))} />
    </li>
  );
}

function NewChapter({ room }: ChaptersProps) {
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const why = from.trim() === '' ? null : whyNoChapter(room.work.folder, from.trim());
  const isReady = title.trim() !== '' && from.trim() !== '' && why === null;
  return (
    <form
      className="chapter-row"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!isReady) return;
        const own = { title: title.trim(), from: from.trim() };
        room.work.edit((folder) => beginChapter(folder, own), { says: `chapter ${own.title}` });
        setTitle('');
        setFrom('');
        // The button that had focus cannot be pressed now.
        submitted.currentTarget.querySelector('input')?.focus({ preventScroll: true });
      }}
    >
      <Field label="New chapter" onChange={setTitle} value={title} />
      <DateField
        label="Begins in"
        onChange={setFrom}
        placeholder="1950"
        problems={why === null ? [] : [why]}
        room={room}
        value={from}
      />
      <button className="quiet" disabled={!isReady} type="submit">
        Add
      </button>
    </form>
  );
}
